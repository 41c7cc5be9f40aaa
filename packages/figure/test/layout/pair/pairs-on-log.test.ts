import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { scaleLog } from 'd3-scale';
import { chartTypeOf, type Medium, type Scene } from '@keruen/figure';
import { faults } from '../faults.ts';
import { dotOf, isDot, isRule, labelsOf, textsOf } from '../kinds.ts';
import { DARI, ENGLISH, RUSSIAN } from '../medium.ts';
import { official, partnersOf } from '../partner-years.ts';

const slope = await chartTypeOf('slope');
const dumbbell = await chartTypeOf('dumbbell');

/** Two years of three partners, each ten or a hundred times the one before. */
const YEARS = ['2018', '2023'].flatMap((year, i) =>
  (['ITA', 'CHN', 'UZB'] as const).map((id, k) => official(id, year, 1e6 * 10 ** (2 * k + i))),
);

const FLOWS = (['ITA', 'CHN', 'UZB'] as const).flatMap((id, k) => [
  official(id, '2023', 1e6 * 10 ** (2 * k)),
  official(id, '2023', 1e7 * 10 ** (2 * k), { flow: 'import' }),
]);

const log = (medium: Medium = ENGLISH): Medium => ({ ...medium, scale: 'log' });

const drawn = {
  slope: { at: 'y', type: slope, rows: YEARS, ids: ['export-2018', 'export-2023'] },
  dumbbell: { at: 'x', type: dumbbell, rows: FLOWS, ids: ['export-2023', 'import-2023'] },
} as const;

describe.each(Object.values(drawn))('$type.layout.name on a logarithmic scale', ({ at, type, rows, ids }) => {
  const draw = (given = rows as readonly (typeof rows)[number][], medium = log(), width = 640): Scene =>
    type.layout(partnersOf(given), { width }, medium);
  const place = (scene: Scene, id: string): number => dotOf(scene, id)![at];

  it('offers it', () => {
    expect(type.scales).toEqual(['log']);
  });

  it('makes equal factors equal distances, as d3-scale does', () => {
    const scene = draw();
    const [low, high] = [place(scene, `KAZ-ITA-${ids[0]}`), place(scene, `KAZ-UZB-${ids[1]}`)];
    const oracle = scaleLog([1e6, 1e11], [low, high]);
    for (const { observation } of rows)
      expect(Math.abs(place(scene, observation.id) - oracle(observation.value!))).toBeLessThanOrEqual(1);
  });

  it('has no line of zero, and says in the legend what distances are', () => {
    const axes = (scene: Scene) => scene.marks.filter(isRule).filter(({ tone }) => tone === 'axis').length;
    if (at === 'x') expect([axes(draw()), axes(draw(rows, ENGLISH)) > 0]).toEqual([0, true]);
    expect(labelsOf(draw())).toContain('Logarithmic scale');
    expect(labelsOf(draw(rows, ENGLISH))).not.toContain('Logarithmic scale');
  });

  it('ticks what is zero or less, and says its number in picture, speech and legend', () => {
    for (const value of [0, -5e6]) {
      const odd = official('FRA', '2023', value);
      const scene = draw([
        ...rows,
        official('FRA', at === 'y' ? '2018' : '2023', 3e6, at === 'y' ? {} : { flow: 'import' }),
        odd,
      ]);
      expect(dotOf(scene, odd.observation.id)).toBeUndefined();
      expect(textsOf(scene, odd.observation.id).join(' ')).toMatch(value ? /5M/ : /0/);
      expect(
        scene.stops.find(({ subject }) => subject === `observation:${odd.observation.id}`)!.label,
      ).toMatch(value ? /5 million/ : /\b0\b/);
      expect(labelsOf(scene)).toContain('Tick: zero or less');
    }
    expect(labelsOf(draw())).not.toContain('Tick: zero or less');
  });

  it('is sound with one value, with none above zero, and for whatever is asked in whatever language', () => {
    for (const value of [7, 0, -1, 1e308, 5e-324, null]) {
      const scene = draw([official('ITA', '2023', value)]);
      expect(faults(scene, log())).toEqual([]);
    }
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e9, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 130, max: 1200 }),
        fc.constantFrom(ENGLISH, DARI, RUSSIAN),
        (values, width, medium) => {
          const given = values.map((value, i) =>
            official(['ITA', 'CHN', 'UZB', 'FRA'][i % 4]!, i < 4 ? '2018' : '2023', value),
          );
          const scene = draw(given, log(medium), width);
          expect(faults(scene, log(medium))).toEqual([]);
          expect(scene.stops).toHaveLength(given.length);
          for (const dot of scene.marks.filter(isDot)) expect(dot[at]).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 60 },
    );
  });
});
