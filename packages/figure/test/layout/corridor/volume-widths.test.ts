import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { volumes } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { corridor } from '../../../src/layout/corridor/corridor.ts';
import { detailAt } from '../../../src/layout/corridor/detail.ts';
import { schematic } from '../../../src/layout/schematic/schematic.ts';
import { strands } from '../../../src/layout/corridor/strands.ts';
import { NO_VOLUME, volumeClasses } from '../../../src/layout/corridor/volume-classes.ts';
import { volumeWidths } from '../../../src/layout/corridor/volume-widths.ts';
import type { LineMark } from '../../../src/scene/mark.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { withoutMarks } from '../../../src/locale/bidi.ts';
import { english, real } from '../corridor-fixture.ts';
import { collisions } from '../map-collisions.ts';

describe('volumeClasses', () => {
  it('has bounds of one and three by powers of ten, at most four classes, the largest the widest', () => {
    const classOf = volumeClasses([32.3e6, 4.1e6, 2e6, 175]);
    expect(classOf(32.3e6)).toEqual({ from: 3e7, to: 1e8, width: 3.2 });
    expect(classOf(4.1e6)).toEqual({ from: 3e6, to: 1e7, width: 1.5 });
    expect(classOf(2e6)).toEqual({ from: 0, to: 3e6, width: 0.9 });
    expect(classOf(175)).toEqual(classOf(2e6));
  });

  it('puts each volume into the class it says, a larger one never into a narrower', () => {
    const amount = fc.double({ min: 1, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 30 }), (values) => {
        const classOf = volumeClasses(values);
        const widths = [...values].sort((a, b) => a - b).map((value) => classOf(value)!.width);
        expect([...widths].sort((a, b) => a - b)).toEqual(widths);
        expect(widths.at(-1)).toBe(3.2);
        expect(new Set(widths).size).toBeLessThanOrEqual(4);
        for (const value of values) {
          const { from, to } = classOf(value)!;
          expect(value).toBeGreaterThanOrEqual(from * (1 - 1e-9));
          expect(value).toBeLessThan(to * (1 + 1e-9));
        }
      }),
    );
  });

  it('has none for nothing, less than one, and no number', () => {
    expect(volumeClasses([])(5)).toBeUndefined();
    for (const odd of [0, 0.5, -3, Number.NaN]) expect(volumeClasses([10])(odd)).toBeUndefined();
  });
});

describe('volumeWidths', () => {
  const ids = ['titr', 'kz-uz-af', 'lapis-lazuli'];
  const routes = real(...ids);
  const wide = volumeWidths(routes, volumes(dataset, 'freight'), 'freight', english.locale);
  const widthOf = (scene: Scene, id: string): number[] =>
    scene.marks
      .filter((mark): mark is LineMark => mark.kind === 'line' && mark.subject === `leg:${id}`)
      .map(({ width }) => width);

  it('draws a leg by its own volume, else that of the main line by its corridor, else thin', () => {
    const detail = detailAt(800);
    const [some, many, none] = routes.routes.map(({ main }, i) => wide.widths(i, main[0]!.leg.id, detail));
    expect(many).toBeGreaterThan(some!);
    expect(some).toBeGreaterThan(none!);
    const found = volumes(dataset, 'freight');
    const own = new Map([...found, ['leg:x', found.get('corridor:kz-uz-af')!] as const]);
    const { widths } = volumeWidths(routes, own, 'freight', english.locale);
    expect(widths(2, 'x', detail)).toBe(many);
  });

  it('never lets a total of a corridor widen a branch or a detached part, of any corridor', () => {
    const all = real(...dataset.corridors.map(({ id }) => id));
    const found = volumes(dataset, 'freight');
    const { widths } = volumeWidths(all, found, 'freight', english.locale);
    const detail = detailAt(800);
    let branches = 0;
    all.routes.forEach(({ main, branches: some, detached }, i) => {
      const own = new Set(main.map(({ leg }) => leg.id));
      for (const { leg } of [...some, ...detached].flatMap(({ steps }) => steps)) {
        if (own.has(leg.id) || found.has(`leg:${leg.id}`)) continue;
        branches += 1;
        expect(widths(i, leg.id, detail)).toBe(NO_VOLUME * detail.main);
      }
    });
    expect(branches).toBeGreaterThan(10);
  });

  it('says in the legend what widths mean, only of classes on show', () => {
    expect(wide.widthLegend.map(({ label }) => withoutMarks(label))).toEqual([
      'Widths of lines: freight',
      '30–100 million tonnes',
      '3–10 million tonnes',
      'nothing published',
    ]);
    const one = volumeWidths(real('titr'), volumes(dataset, 'freight'), 'freight', english.locale);
    expect(one.widthLegend.map(({ label }) => withoutMarks(label))).toEqual([
      'Widths of lines: freight',
      '3–10 million tonnes',
      'nothing published',
    ]);
  });

  it('widens lines on a map and in a schematic, and keeps names off them', () => {
    const map = corridor({ routes, strands, ...wide }, { width: 960 }, english);
    const rows = schematic({ routes, ...wide }, { width: 480 }, english);
    for (const scene of [map, rows])
      expect(Math.max(...widthOf(scene, 'karshi-termez'))).toBeGreaterThan(
        Math.max(...widthOf(scene, 'beyneu-aktau')),
      );
    expect(collisions(map)).toEqual([]);
    expect(map.legend[0]!.label).toContain('Widths of lines');
  });
});
