import { describe, expect, it } from 'vitest';
import { land } from '../../../src/land/region.ts';
import { corridor } from '../../../src/layout/corridor/corridor.ts';
import { groundOf } from '../../../src/layout/corridor/ground.ts';
import type { Medium } from '../../../src/layout/layout.ts';
import { textBounds, overlaps } from '../../../src/scene/bounds.ts';
import type { DotMark, LineMark, Mark, PathMark, TextMark } from '../../../src/scene/mark.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { corridorOf, dari, english, leg, plain, real, routesOf } from '../corridor-fixture.ts';
import type { Routes } from '@keruen/data';

const MEDIA: readonly (readonly [string, Medium])[] = [
  ['en', english],
  ['fa-AF', dari],
];
const CORRIDORS: readonly (readonly string[])[] = [['titr'], ['kz-uz-af'], ['titr', 'kz-uz-af']];

const ground = groundOf(land);

const CASES = CORRIDORS.flatMap((ids) =>
  [300, 320, 480, 640, 960, 1400].flatMap((width) =>
    MEDIA.map(
      ([tag, medium]) =>
        [ids.join(' + '), width, tag, corridor({ routes: real(...ids), ground }, { width }, medium)] as const,
    ),
  ),
);

const texts = (scene: Scene): TextMark[] =>
  scene.marks.filter((mark): mark is TextMark => mark.kind === 'text');
const dots = (scene: Scene): DotMark[] =>
  scene.marks.filter((mark): mark is DotMark => mark.kind === 'dot' && mark.tone !== 'paper');
const paths = (scene: Scene): PathMark[] =>
  scene.marks.filter((mark): mark is PathMark => mark.kind === 'path');

const numbersIn = (mark: Mark): number[] =>
  Object.values(mark)
    .flatMap((value: unknown) => (Array.isArray(value) ? value.flat(2) : [value]))
    .filter((v): v is number => typeof v === 'number');

describe.each(CASES)('%s at %i px in %s', (_ids, width, _tag, scene) => {
  const measure = english.measure;

  it('has finite numbers everywhere', () => {
    for (const mark of scene.marks) for (const n of numbersIn(mark)) expect(Number.isFinite(n)).toBe(true);
  });

  it('lets no name leave the picture or touch another', () => {
    const boxes = texts(scene).map((mark) => textBounds(mark, measure));
    boxes.forEach((a, i) => {
      expect(a.x).toBeGreaterThanOrEqual(0);
      expect(a.y).toBeGreaterThanOrEqual(0);
      expect(a.x + a.width).toBeLessThanOrEqual(scene.width);
      expect(a.y + a.height).toBeLessThanOrEqual(scene.height);
      for (const b of boxes.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
    });
  });

  it('covers no sign with a name, but of its own spot', () => {
    for (const text of texts(scene)) {
      const box = textBounds(text, measure);
      const own = dots(scene).find(({ subject }) => subject && subject === text.subject);
      for (const dot of dots(scene)) {
        if (own && Math.hypot(own.x - dot.x, own.y - dot.y) < 7) continue;
        const inside =
          dot.x > box.x && dot.x < box.x + box.width && dot.y > box.y && dot.y < box.y + box.height;
        expect(inside).toBe(false);
      }
    }
  });

  it('gives every stop a mark that carries it, and a box of at least 24 px in the picture', () => {
    for (const stop of scene.stops) {
      expect(scene.marks.some(({ subject }) => subject === stop.subject)).toBe(true);
      expect(stop.width).toBeGreaterThanOrEqual(24);
      expect(stop.height).toBeGreaterThanOrEqual(24);
      expect(stop.x + stop.width / 2).toBeGreaterThan(0);
      expect(stop.x + stop.width / 2).toBeLessThan(width);
      expect(stop.label.length).toBeGreaterThan(5);
    }
  });

  it('has one stop for each Subject', () => {
    const subjects = scene.stops.map(({ subject }) => subject);
    expect(new Set(subjects).size).toBe(subjects.length);
  });

  it('is as wide as its box', () => {
    expect(scene.width).toBe(width);
  });
});

describe('corridor', () => {
  const titr = corridor({ routes: real('titr'), ground }, { width: 960 }, english);
  const afghan = corridor({ routes: real('kz-uz-af'), ground }, { width: 960 }, english);

  it('draws water, land, lakes, lines between states and shores, back to front, once each', () => {
    expect(
      titr.marks.slice(0, 7).map((mark) => [mark.kind, mark.tone, mark.kind === 'path' && mark.fill]),
    ).toEqual([
      ['region', 'water', false],
      ['path', 'land', true],
      ['path', 'water', true],
      ['path', 'border', false],
      ['path', 'border', false],
      ['path', 'coast', false],
      ['path', 'coast', false],
    ]);
    expect(
      paths(titr)
        .filter(({ stroke }) => stroke === 'dashed')
        .map(({ d }) => d),
    ).toEqual([land.disputed]);
  });

  it('lays the ground where the places are: Aktau on the shore of the Caspian', () => {
    const aktau = dots(titr).find(({ subject }) => subject === 'node:aktau')!;
    const shore = paths(titr)[0]!;
    const [x, y] = [(aktau.x - shore.x) / shore.scale, (aktau.y - shore.y) / shore.scale];
    expect(x * land.unit).toBeGreaterThan(390);
    expect(x * land.unit).toBeLessThan(410);
    expect(y * land.unit).toBeGreaterThan(345);
    expect(y * land.unit).toBeLessThan(375);
  });

  it('is the same without the ground, so that nothing moves when the land arrives', () => {
    const bare = corridor({ routes: real('titr') }, { width: 960 }, english);
    const drawn = titr.marks.filter(
      (mark) => mark.kind !== 'path' && mark.kind !== 'region' && mark.tone !== 'muted',
    );
    expect(bare.marks).toEqual(drawn);
    expect({ ...bare, marks: [] }).toEqual({ ...titr, marks: [] });
  });

  it('gives the same scene for the same input', () => {
    expect(corridor({ routes: real('titr'), ground }, { width: 960 }, english)).toEqual(titr);
  });

  it('has a stop for every leg and every place of the route', () => {
    const count = (scene: Scene, kind: string): number =>
      scene.stops.filter(({ subject }) => subject.startsWith(kind)).length;
    expect(count(titr, 'leg:')).toBe(35);
    expect(count(titr, 'node:')).toBe(33);
    expect(count(afghan, 'leg:')).toBe(22);
  });

  it('walks the main line first: a place, its leg, the next place', () => {
    expect(titr.stops.slice(0, 5).map(({ subject }) => subject)).toEqual([
      'node:lianyungang',
      'leg:cn-lyg-xian',
      'node:xian',
      'leg:cn-xian-urumqi',
      'node:urumqi',
    ]);
    const groups = titr.stops.map(({ group }) => group).filter((group, i, all) => group !== all[i - 1]);
    expect(groups).toEqual([
      'titr',
      'titr/branch-1',
      'titr/branch-2',
      'titr/branch-3',
      'titr/branch-4',
      'titr/branch-5',
      'titr/branch-6',
    ]);
    expect(afghan.stops.at(-1)!.group).toBe('kz-uz-af/detached-1');
  });

  it('speaks the place of each leg in its part', () => {
    const speech = titr.stops.find(({ subject }) => subject === 'leg:aktau-alat')!.label;
    expect(speech).toMatch(/^Leg 12 of 18: /);
  });

  it('rings a leg by its line and a place by its sign', () => {
    const line = titr.marks.find(
      (mark): mark is LineMark => mark.kind === 'line' && mark.subject === 'leg:ankara-istanbul',
    )!;
    const stop = titr.stops.find(({ subject }) => subject === 'leg:ankara-istanbul')!;
    expect(stop.x).toBeCloseTo(Math.min(...line.points.map(([x]) => x)), 0);
    expect(stop.width).toBeCloseTo(Math.max(...line.points.map(([x]) => x)) - stop.x, 0);
    const sign = dots(titr).find(({ subject }) => subject === 'node:ankara')!;
    const place = titr.stops.find(({ subject }) => subject === 'node:ankara')!;
    expect(place.x + place.width / 2).toBeCloseTo(sign.x, 0);
  });

  it('has at most 12 names of places at 320 px, ends and the far places among them', () => {
    const narrow = corridor({ routes: real('titr'), ground }, { width: 320 }, english);
    const names = texts(narrow).filter(({ subject }) => subject);
    expect(names.length).toBeLessThanOrEqual(12);
    expect(names.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Constanța', "Xi'an", 'Lianyungang', 'Istanbul']),
    );
  });

  it('names what the issue names', () => {
    const names = texts(titr).map(({ text }) => text);
    expect(names).toEqual(
      expect.arrayContaining(['Dostyk', 'Khorgos', 'Poti', 'Istanbul', 'Baku', 'Tbilisi', 'Caspian Sea']),
    );
  });

  it('is not mirrored in a language that runs from right to left', () => {
    const turned = corridor({ routes: real('titr'), ground }, { width: 960 }, dari);
    const at = (scene: Scene, id: string): number =>
      dots(scene).find(({ subject }) => subject === `node:${id}`)!.x;
    expect(at(turned, 'istanbul')).toBe(at(titr, 'istanbul'));
    expect(at(turned, 'istanbul')).toBeLessThan(at(turned, 'dostyk'));
  });

  it('shows a leg under construction dashed and a road thinner than a railway', () => {
    const line = (id: string): LineMark =>
      afghan.marks.find((mark): mark is LineMark => mark.kind === 'line' && mark.subject === `leg:${id}`)!;
    expect(line('darbaza-maktaaral').stroke).toBe('dashed');
    expect(line('mazar-kabul-road').stroke).toBe('solid');
    expect(line('mazar-kabul-road').width).toBeLessThan(line('darbaza-maktaaral').width);
  });

  it('keeps to the height of its box', () => {
    const low = corridor({ routes: real('kz-uz-af'), ground }, { width: 960, maxHeight: 300 }, english);
    expect(low.height).toBeLessThanOrEqual(300);
  });

  it('says what it shows in one sentence', () => {
    expect(titr.description).toContain('Constanța');
  });
});

describe('corridor with odd routes', () => {
  const draw = (routes: Routes): Scene => corridor({ routes, ground }, { width: 640 }, english);

  it('draws the ground alone for no corridor', () => {
    const scene = draw(routesOf([], []));
    expect(scene.stops).toEqual([]);
    expect(paths(scene)).toHaveLength(6);
  });

  it('draws a leg from a place to itself without harm', () => {
    const scene = draw(
      routesOf([leg('west-west'), leg('west-middle')], [corridorOf('loop', ['west-west', 'west-middle'])]),
    );
    for (const mark of scene.marks) for (const n of numbersIn(mark)) expect(Number.isFinite(n)).toBe(true);
    expect(scene.stops.map(({ subject }) => subject)).toContain('leg:west-middle');
  });

  it('draws a route that lies wholly outside as the ground alone', () => {
    const scene = draw(routesOf([leg('far-farther')], [corridorOf('far', ['far-farther'])]));
    expect(scene.marks.some(({ kind }) => kind === 'line')).toBe(false);
    expect(scene.stops).toEqual([]);
  });

  it('draws a long chain in reasonable time', () => {
    const plainRoutes = plain();
    const began = performance.now();
    for (let i = 0; i < 20; i += 1) draw(plainRoutes);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
