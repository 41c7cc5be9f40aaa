import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossed, spaceOf } from '../../../src/layout/corridor/space.ts';
import { overlaps } from '../../../src/scene/bounds.ts';

const size = { width: 400, height: 300 };
const box = (x: number, y: number, width = 60, height = 14) => ({ x, y, width, height });

describe('spaceOf', () => {
  it('costs nothing where nothing is', () => {
    expect(spaceOf(size, [], []).cost(box(100, 100))).toBe(0);
  });

  it('forbids what leaves the picture', () => {
    const space = spaceOf(size, [], []);
    for (const one of [box(1, 100), box(339, 100), box(100, 1), box(100, 285)])
      expect(space.cost(one)).toBe(Infinity);
    expect(space.cost(box(338, 284))).toBe(0);
  });

  it('forbids what covers a name that stands there', () => {
    const space = spaceOf(size, [], []);
    space.take(box(100, 100));
    expect(space.cost(box(130, 105))).toBe(Infinity);
    expect(space.cost(box(100, 117))).toBe(0);
  });

  it('forbids what covers a line, however few points it has, but where it may stand on one', () => {
    const line = [
      [0, 150],
      [400, 150],
    ] as const;
    const space = spaceOf(size, [line], [[200, 150]]);
    expect(space.cost(box(100, 100))).toBe(0);
    expect(space.cost(box(100, 145, 30))).toBe(Infinity);
    expect(space.costOnLine(box(100, 145, 30))).toBe(0);
    expect(space.costOnLine(box(190, 145, 30))).toBe(Infinity);
    expect(crossed([line])(box(100, 145, 30))).toBe(true);
    expect(crossed([line])(box(100, 100))).toBe(false);
  });

  it('finds a line in any square of the plane, beside it and beyond its ends', () => {
    const at = fc.tuple(fc.integer({ min: -90, max: 900 }), fc.integer({ min: -90, max: 900 }));
    fc.assert(
      fc.property(at, at, at, (a, b, [x, y]) => {
        const near = (p: readonly [number, number]): boolean =>
          p[0] > x - 1 && p[0] < x + 41 && p[1] > y - 1 && p[1] < y + 15;
        const ends = near(a) || near(b);
        if (ends) expect(crossed([[a, b]])(box(x, y, 40))).toBe(true);
      }),
    );
  });

  it('finds every line that crosses a box', () => {
    const inside = fc.tuple(fc.integer({ min: 80, max: 300 }), fc.integer({ min: 40, max: 240 }));
    const anywhere = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }));
    fc.assert(
      fc.property(inside, anywhere, (a, b) => {
        const space = spaceOf(size, [[a, b]], []);
        expect(space.cost({ x: a[0] - 20, y: a[1] - 7, width: 40, height: 14 })).toBeGreaterThan(0);
      }),
    );
  });

  it('forbids what covers another sign, not its own', () => {
    const space = spaceOf(size, [], [[200, 100]]);
    expect(space.cost(box(180, 93))).toBe(Infinity);
    expect(space.cost(box(180, 93), [200, 100])).toBe(0);
  });

  it('makes it dear to stand nearer to another sign than to one’s own', () => {
    const space = spaceOf(
      size,
      [],
      [
        [100, 100],
        [180, 100],
      ],
    );
    const between = space.cost(box(112, 93), [100, 100]);
    expect(between).toBeGreaterThan(0);
    expect(between).toBeLessThan(Infinity);
    expect(space.cost(box(30, 93), [100, 100])).toBe(0);
  });

  it('is not misled by what else is drawn, which is covered by no name', () => {
    const space = spaceOf(size, [], [[100, 100]], [[180, 100]]);
    expect(space.cost(box(112, 93), [100, 100])).toBe(0);
    expect(space.cost(box(122, 93), [100, 100])).toBe(Infinity);
    expect(space.costOnLine(box(150, 93))).toBe(Infinity);
  });

  it('takes signs on one spot for one, and covers none of them', () => {
    const space = spaceOf(
      size,
      [],
      [
        [100, 100],
        [102, 101],
      ],
    );
    expect(space.cost(box(105, 93), [100, 100])).toBe(Infinity);
    expect(space.cost(box(94, 70), [100, 100])).toBe(0);
  });

  it('makes it a little dearer to stand on the wrong side of two signs on one spot', () => {
    const space = spaceOf(
      size,
      [],
      [
        [100, 100],
        [103, 100],
      ],
    );
    const [wrong, right] = [space.cost(box(107, 93), [100, 100]), space.cost(box(34, 93), [100, 100])];
    expect(right).toBe(0);
    expect(wrong).toBeGreaterThan(0);
    expect(wrong).toBeLessThan(1);
  });

  it('finds the straight way from a sign to a name, unless it runs through a name or a sign, or along a line', () => {
    const own = [100, 100] as const;
    const name = box(140, 93);
    const line = (from: readonly [number, number], to: readonly [number, number]) => [[from, to]];
    const open = spaceOf(size, line([120, 20], [120, 200]), [own]).way(name, own)!;
    expect(open.at(-1)).toEqual({ x: 140, y: 100, width: 0, height: 0 });
    for (const { y } of open) expect(y).toBe(100);
    expect(spaceOf(size, line([90, 102], [180, 102]), [own]).way(name, own)).toBeUndefined();
    expect(spaceOf(size, [], [own, [120, 102]]).way(name, own)).toBeUndefined();
    expect(spaceOf(size, [], [own], [[120, 102]]).way(name, own)).toBeUndefined();
    expect(spaceOf(size, [], [own, [120, 110]]).way(name, own)).toHaveLength(10);
    const taken = spaceOf(size, [], [own]);
    taken.take(box(118, 80, 4, 10), box(118, 95, 4, 10));
    expect(taken.way(name, own)).toBeUndefined();
  });

  it('never lets two taken boxes overlap', () => {
    const boxes = fc.array(fc.tuple(fc.integer({ min: 3, max: 330 }), fc.integer({ min: 3, max: 280 })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(boxes, (list) => {
        const space = spaceOf(size, [], []);
        const taken = list
          .map(([x, y]) => box(x, y))
          .filter((one) => space.cost(one) === 0 && (space.take(one), true));
        taken.forEach((a, i) => taken.slice(i + 1).forEach((b) => expect(overlaps(a, b, 2)).toBe(false)));
      }),
    );
  });
});
