import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { land } from '../../../src/land/region.ts';
import { land as fine } from '../../../src/land/region-fine.ts';
import { corridor } from '../../../src/layout/corridor/corridor.ts';
import { groundOf } from '../../../src/layout/corridor/ground.ts';
import { strands } from '../../../src/layout/corridor/strands.ts';
import { planeOf, within as inside } from '../../../src/layout/corridor/view.ts';
import { REGION } from '../../../src/projection/region.ts';
import { MOST, within, zoomed } from '../../../src/layout/corridor/zoomed.ts';
import { zoomTo } from '../../../src/layout/corridor/zoom-to.ts';
import type { Medium } from '../../../src/layout/layout.ts';
import type { LineMark, PathMark, TextMark } from '../../../src/scene/mark.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import type { Subject } from '../../../src/scene/subject.ts';
import { dari, english, kazakh, real } from '../corridor-fixture.ts';
import { collisions } from '../map-collisions.ts';
import { inTurn } from '../../thorough.ts';

const ids = dataset.corridors.map(({ id }) => id);
const ground = groundOf(land);
const dataOf = (...some: readonly string[]) => ({
  routes: real(...some),
  ground,
  strands: some.length > 1 ? strands : undefined,
});

const inRegion = inside(planeOf(REGION));

/** The map as a fit shows it. */
function fitted(subject: Subject, some: readonly string[], width: number, medium: Medium = english): Scene {
  const data = dataOf(...some);
  const zoom = zoomTo(subject, data, { width })!;
  expect(zoom).toEqual(within(zoom));
  return zoomed(zoom)(data, { width }, medium);
}

const pointsOf = (scene: Scene, subject: Subject): (readonly [number, number])[] =>
  scene.marks
    .filter((mark): mark is LineMark => mark.kind === 'line' && mark.subject === subject)
    .flatMap(({ points }) => [...points]);

const share = ({ width, height }: Scene, points: readonly (readonly [number, number])[]): number =>
  points.filter(([x, y]) => x >= 0 && y >= 0 && x <= width && y <= height).length / points.length;

const names = (scene: Scene): TextMark[] =>
  scene.marks.filter((mark): mark is TextMark => mark.kind === 'text' && mark.subject !== undefined);

describe('zoomTo', () => {
  it.each([320, 800])('shows a whole leg, larger, with white space about it at %i px', (width) => {
    for (const leg of ['aktau-alat', 'beyneu-aktau', 'baku-tbilisi']) {
      const subject: Subject = `leg:${leg}`;
      if (!real('titr').routes[0]!.main.some(({ leg: { id } }) => id === leg)) continue;
      const whole = corridor(dataOf('titr'), { width }, english);
      const near = fitted(subject, ['titr'], width);
      expect(share(near, pointsOf(near, subject))).toBe(1);
      const spread = (scene: Scene): number => {
        const [xs, ys] = [0, 1].map((axis) => pointsOf(scene, subject).map((p) => p[axis]!)) as [
          number[],
          number[],
        ];
        return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
      };
      expect(spread(near)).toBeGreaterThan(spread(whole) * 1.5);
    }
  });

  it('has a place in the middle, with what lies about it', () => {
    const near = fitted('node:tbilisi', ['titr'], 800);
    const dot = near.marks.find((mark) => mark.kind === 'dot' && mark.subject === 'node:tbilisi');
    expect(dot).toMatchObject({
      x: expect.closeTo(near.width / 2, -1),
      y: expect.closeTo(near.height / 2, -1),
    });
    expect(near.stops.length).toBeGreaterThan(2);
  });

  it('shows each of twelve corridors, as far as it lies in the window', () => {
    const data = dataOf(...ids);
    for (const [at, id] of ids.entries()) {
      const zoom = zoomTo(`corridor:${id}`, data, { width: 800 })!;
      const near = zoomed(zoom)(data, { width: 800 }, english);
      const { main } = data.routes.routes[at]!;
      const inside = main.filter(({ start, end }) => inRegion(start) && inRegion(end));
      for (const { leg } of inside)
        expect([id, leg.id, share(near, pointsOf(near, `leg:${leg.id}`))]).toEqual([id, leg.id, 1]);
    }
  });

  it('comes as close to a place beyond the window as the picture goes', () => {
    const zoom = zoomTo('node:lianyungang', dataOf('titr'), { width: 800 })!;
    expect(zoom.x + 0.5 / zoom.scale).toBeCloseTo(1, 6);
  });

  it('knows nothing of what is not on the map', () => {
    for (const subject of ['leg:gone', 'node:gone', 'corridor:gone', 'actor:KAZ', 'corridor:cku'] as const)
      expect(zoomTo(subject, dataOf('titr'), { width: 800 })).toBeUndefined();
  });

  it('shows nothing beyond the picture, whatever is asked for', () => {
    const data = dataOf(...ids);
    const subjects = [
      ...dataset.nodes.map(({ id }) => `node:${id}`),
      ...dataset.legs.map(({ id }) => `leg:${id}`),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...(subjects as Subject[])),
        fc.integer({ min: 200, max: 1600 }),
        (subject, width) => {
          const zoom = zoomTo(subject, data, { width, maxHeight: width * 0.6 });
          if (!zoom) return;
          expect(zoom).toEqual(within(zoom));
          expect(zoom.scale).toBeLessThanOrEqual(MOST);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('names on a map that is zoomed', () => {
  it('are at most 12 on the whole map at 320 px, and more as one zooms', () => {
    const counts = [1, 2, 4].map((scale) => {
      const zoom = within({ scale, x: 0.62, y: 0.55 });
      const seen = names(zoomed(zoom)(dataOf(...ids), { width: 320 }, english));
      return seen.length / (1 / scale ** 2);
    });
    const [whole, twice, fourTimes] = counts as [number, number, number];
    expect(whole).toBeLessThanOrEqual(12);
    // Of the names of the whole picture a part shows its share, and more.
    expect(twice).toBeGreaterThan(whole * 1.5);
    expect(fourTimes).toBeGreaterThan(twice * 1.5);
  });

  describe.each([
    ['en', english, 0],
    ['kk', kazakh, 1],
    ['fa-AF', dari, 2],
  ] as const)('of all twelve corridors in %s', (_, medium, place) => {
    it.each(inTurn(ids, place, 3))('stand on no name, sign or line where %s is brought into view', (id) => {
      for (const width of [320, 800])
        expect(collisions(fitted(`corridor:${id}`, ids, width, medium))).toEqual([]);
    });
  });
});

describe('finer shores', () => {
  const data = dataOf('titr');
  const shore = (scene: Scene): PathMark =>
    scene.marks.find((mark): mark is PathMark => mark.kind === 'path')!;
  const finelyDrawn = (finer?: () => typeof fine | undefined, some = data) => ({
    ...some,
    ground: groundOf(land, 'neutral', () => [], finer),
  });
  const at = (scale: number, finer?: () => typeof fine | undefined): Scene =>
    zoomed({ scale, x: 0.5, y: 0.5 })(finelyDrawn(finer), { width: 800 }, english);

  it('are asked for past two and a half px to the px of the region, and not before', () => {
    let asked = 0;
    const ask = (): undefined => void (asked += 1);
    at(1.5, ask);
    expect(asked).toBe(0);
    at(4, ask);
    expect(asked).toBe(1);
  });

  it('are drawn without a zoom where places are so close that the first picture is magnified so much', () => {
    const whole = (id: string): string =>
      shore(
        corridor(
          finelyDrawn(() => fine, dataOf(id)),
          { width: 800 },
          english,
        ),
      ).d;
    expect(whole('khaf-herat')).toBe(fine.coast);
    expect(whole('titr')).toBe(land.coast);
  });

  it('are drawn where they are here, in the place of the coarse ones; until then these stay', () => {
    const [coarse, waiting, finer] = [at(4), at(4, () => undefined), at(4, () => fine)];
    expect(shore(waiting)).toEqual(shore(coarse));
    expect(shore(finer).d).toBe(fine.coast);
    expect(shore(finer).scale / fine.unit).toBeCloseTo(shore(coarse).scale / land.unit, 9);
    expect([shore(finer).x, shore(finer).y]).toEqual([shore(coarse).x, shore(coarse).y]);
    const others = (scene: Scene) => scene.marks.filter(({ kind }) => kind !== 'path');
    expect(others(finer)).toEqual(others(coarse));
  });

  it('leave out lines between states where a page wants none', () => {
    const none = {
      ...data,
      ground: groundOf(
        land,
        'none',
        () => [],
        () => fine,
      ),
    };
    const drawn = zoomed({ scale: 4, x: 0.5, y: 0.5 })(none, { width: 800 }, english);
    expect(
      drawn.marks.some(
        ({ kind, tone }: { kind: string; tone?: string }) => kind === 'path' && tone === 'border',
      ),
    ).toBe(false);
    expect(shore(drawn).d).toBe(fine.coast);
  });
});
