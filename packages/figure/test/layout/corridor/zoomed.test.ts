import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { land } from '../../../src/land/region.ts';
import { corridor } from '../../../src/layout/corridor/corridor.ts';
import { groundOf } from '../../../src/layout/corridor/ground.ts';
import { about, moved, MOST, WHOLE, within, zoomed, type Zoom } from '../../../src/layout/corridor/zoomed.ts';
import type { DotMark, PathMark, TextMark } from '../../../src/scene/mark.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { english, real } from '../corridor-fixture.ts';
import { collisions } from '../map-collisions.ts';

const data = { routes: real('titr'), ground: groundOf(land) };
const whole = corridor(data, { width: 800 }, english);
const at = (zoom: Zoom): Scene => zoomed(zoom)(data, { width: 800 }, english);
const sign = (scene: Scene, id: string): DotMark | undefined =>
  scene.marks.find((mark): mark is DotMark => mark.kind === 'dot' && mark.subject === `node:${id}`);
const names = (scene: Scene): TextMark[] =>
  scene.marks.filter((mark): mark is TextMark => mark.kind === 'text' && mark.subject !== undefined);

const zooms = fc.record({
  scale: fc.double({ min: 1, max: MOST, noNaN: true }),
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('a zoom', () => {
  it('never shows what lies beyond the picture', () => {
    fc.assert(
      fc.property(zooms, fc.double({ min: 0.1, max: 9, noNaN: true }), share, share, (zoom, by, px, py) => {
        for (const one of [
          within(zoom),
          about(within(zoom), by, [px, py]),
          moved(within(zoom), px * 2 - 1, py),
        ]) {
          expect(one.scale).toBeGreaterThanOrEqual(1);
          expect(one.scale).toBeLessThanOrEqual(MOST);
          for (const middle of [one.x, one.y]) {
            expect(middle - 0.5 / one.scale).toBeGreaterThanOrEqual(-1e-9);
            expect(middle + 0.5 / one.scale).toBeLessThanOrEqual(1 + 1e-9);
          }
        }
      }),
    );
  });

  it('keeps the point it is about where it is, as far as the picture goes', () => {
    fc.assert(
      fc.property(share, share, fc.double({ min: 1, max: 4, noNaN: true }), (px, py, by) => {
        const start = within({ scale: 2, x: 0.5, y: 0.5 });
        const end = about(start, by, [px, py]);
        const seen = (zoom: Zoom): number[] => [
          zoom.x + (px - 0.5) / zoom.scale,
          zoom.y + (py - 0.5) / zoom.scale,
        ];
        seen(end).forEach((v, i) => expect(v).toBeCloseTo(seen(start)[i]!, 9));
      }),
    );
  });

  it('is the whole picture again when it is undone', () => {
    expect(about(about(WHOLE, 3, [0.2, 0.7]), 1 / 3, [0.2, 0.7])).toEqual(WHOLE);
  });
});

describe('zoomed', () => {
  const aktau = sign(whole, 'aktau')!;
  const near = at({ scale: 4, x: aktau.x / whole.width, y: aktau.y / whole.height });

  it('has the point asked for in its middle, and is as large as the whole', () => {
    expect([near.width, near.height]).toEqual([whole.width, whole.height]);
    expect(sign(near, 'aktau')!.x).toBeCloseTo(whole.width / 2, 0);
    expect(sign(near, 'aktau')!.y).toBeCloseTo(whole.height / 2, 0);
  });

  it('magnifies places and ground alike, signs and letters not', () => {
    const apart = (scene: Scene): number =>
      Math.hypot(
        sign(scene, 'aktau')!.x - sign(scene, 'kuryk')!.x,
        sign(scene, 'aktau')!.y - sign(scene, 'kuryk')!.y,
      );
    expect(apart(near) / apart(whole)).toBeCloseTo(4, 0);
    const shore = (scene: Scene): PathMark =>
      scene.marks.find((mark): mark is PathMark => mark.kind === 'path')!;
    expect(shore(near).scale / shore(whole).scale).toBeCloseTo(4, 5);
    expect(sign(near, 'aktau')!.radius).toBe(aktau.radius);
    expect(names(near)[0]!.size).toBe(names(whole)[0]!.size);
  });

  it('names what had no room, and nothing that is not seen', () => {
    const caucasus = sign(whole, 'tbilisi')!;
    const close = at({ scale: 5, x: caucasus.x / whole.width, y: caucasus.y / whole.height });
    const told = names(close).map(({ subject }) => subject);
    expect(told).toEqual(expect.arrayContaining(['node:akhalkalaki', 'node:kartsakhi', 'node:batumi']));
    expect(names(whole).map(({ subject }) => subject)).not.toContain('node:akhalkalaki');
    for (const subject of told)
      expect(close.marks.some((mark) => mark.kind === 'dot' && mark.subject === subject)).toBe(true);
    expect(told).not.toContain('node:dostyk');
  });

  it('has no stop that is not seen, and every stop of what is', () => {
    expect(near.stops.length).toBeLessThan(whole.stops.length);
    for (const { x, y, width, height } of near.stops) {
      expect(x + width).toBeGreaterThan(0);
      expect(y + height).toBeGreaterThan(0);
      expect(x).toBeLessThan(near.width);
      expect(y).toBeLessThan(near.height);
    }
    expect(near.stops.map(({ subject }) => subject)).toContain('leg:aktau-alat');
  });

  it('sets no name on a line, a sign or a name, wherever one looks', () => {
    fc.assert(
      fc.property(zooms, (zoom) => {
        expect(collisions(at(within(zoom)))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
