import { describe, expect, it } from 'vitest';
import type { Route } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { lineOf } from '../../../src/label/sizes.ts';
import type { Medium } from '../../../src/layout/layout.ts';
import { schematic } from '../../../src/layout/schematic/schematic.ts';
import { descent, rounded } from '../../../src/layout/schematic/lines.ts';
import { pressed } from '../../../src/layout/schematic/pressed.ts';
import { legWords, roomy } from '../../../src/layout/schematic/words.ts';
import { textBounds } from '../../../src/scene/bounds.ts';
import type { DotMark, LineMark, TextMark } from '../../../src/scene/mark.ts';
import { mirror } from '../../../src/scene/mirror.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import {
  corridorOf,
  dari,
  english,
  kazakh,
  leg,
  MEDIA,
  pashto,
  place,
  plain,
  real,
  routesOf,
  russian,
  steps,
} from '../corridor-fixture.ts';
import { faults } from '../faults.ts';
import { collisions } from '../map-collisions.ts';

const all = dataset.corridors.map(({ id }) => id);
const draw = (ids: readonly string[], width = 320, medium = english, maxHeight?: number): Scene =>
  schematic({ routes: real(...ids) }, { width, maxHeight }, medium);
/** A scene of a right-to-left language as it was before it was turned. */
const unturned = (scene: Scene, medium: typeof english): Scene =>
  medium.locale.dir === 'rtl' ? mirror(scene) : scene;
const texts = ({ marks }: Scene): TextMark[] =>
  marks.filter((mark): mark is TextMark => mark.kind === 'text');
const dots = ({ marks }: Scene): DotMark[] =>
  marks.filter((mark): mark is DotMark => mark.kind === 'dot' && mark.tone !== 'paper');
const lines = ({ marks }: Scene): LineMark[] =>
  marks.filter((mark): mark is LineMark => mark.kind === 'line' && mark.subject !== undefined);

describe.each(all)('the schematic of %s', (id) => {
  for (const [tag, medium] of MEDIA)
    it.each([280, 320, 480, 800])(`has no word on a line, a sign or a word in ${tag} at %i px`, (width) => {
      const scene = unturned(draw([id], width, medium), medium);
      expect(collisions(scene)).toEqual([]);
      expect(faults(scene, medium).filter((fault) => !fault.startsWith('the stop'))).toEqual([]);
    });

  it('names every place and draws every leg', () => {
    const scene = draw([id]);
    const named = new Set(texts(scene).map(({ subject }) => subject));
    for (const one of real(id).places) expect(named).toContain(`node:${one.id}`);
    const [route] = real(id).routes;
    const parts = [...route!.branches, ...route!.detached].map((part) => part.steps);
    const drawn = lines(scene).map(({ subject }) => subject);
    for (const step of [route!.main, ...parts].flat()) expect(drawn).toContain(`leg:${step.leg.id}`);
  });

  it('has a stop for every place and leg, each in the picture and at least 24 px', () => {
    const scene = draw([id]);
    expect(scene.stops.filter(({ subject }) => subject.startsWith('node:'))).toHaveLength(
      real(id).places.length,
    );
    for (const stop of scene.stops) {
      expect(Math.min(stop.width, stop.height)).toBeGreaterThanOrEqual(24);
      expect(stop.y + stop.height).toBeLessThanOrEqual(scene.height);
    }
  });
});

describe('the heads of several corridors', () => {
  for (const [tag, medium] of MEDIA)
    it.each([280, 304, 640])(`are whole in ${tag} at %i px, and touch nothing`, (width) => {
      const scene = unturned(draw(all, width, medium), medium);
      const heads = texts(scene).filter(({ weight, subject }) => weight === 600 && !subject);
      expect(heads.length).toBeGreaterThanOrEqual(all.length);
      expect(heads.filter(({ text }) => text.includes('…'))).toEqual([]);
      expect(faults(scene, medium).filter((fault) => !fault.startsWith('the stop'))).toEqual([]);
    });

  it.each([280, 800])('have lines as far apart as letters of their size need at %i px', (width) => {
    // With the spacing that every text must bear (WCAG 1.4.12) names are wider.
    const spaced: Medium = { ...dari, measure: (...of) => dari.measure(...of) * 1.5 };
    const heads = texts(draw(all, width, spaced)).filter(({ weight, subject }) => weight === 600 && !subject);
    const between = heads.slice(1).flatMap(({ x, y }, i) => (heads[i]!.x === x ? y - heads[i]!.y : []));
    expect(Math.min(...between.filter((px) => px > 0))).toBe(lineOf(heads[0]!.size));
  });

  it('have one line each where the picture is pressed', () => {
    const heads = texts(draw(['titr', 'kz-uz-af'], 304, english, 500)).filter(
      ({ weight, subject }) => weight === 600 && !subject,
    );
    expect(heads).toHaveLength(2);
  });
});

describe('schematic', () => {
  it('runs from top to bottom in the order of the main line', () => {
    const scene = draw(['titr']);
    const y = (id: string): number => dots(scene).find(({ subject }) => subject === `node:${id}`)!.y;
    const main = real('titr').routes[0]!.main.flatMap(({ start, end }) => [start.id, end.id]);
    const ys = [...new Set(main)].map(y);
    expect([...ys].sort((a, b) => a - b)).toEqual(ys);
  });

  it('lays corridors in columns where there is room, each with its number and name', () => {
    const scene = draw(['titr', 'cku', 'tajik'], 960);
    const titles = texts(scene).filter(
      ({ weight, subject, text }) => weight === 600 && !subject && /^\d/.test(text),
    );
    expect(titles.map(({ text }) => text.split(' ')[0])).toEqual(['1', '2', '3']);
    expect(new Set(titles.map(({ x }) => x)).size).toBe(3);
    expect(new Set(titles.map(({ tone }) => tone)).size).toBe(3);
    expect(
      new Set(
        texts(draw(['titr', 'cku'], 320))
          .filter(({ weight, subject }) => weight === 600 && !subject)
          .map(({ x }) => x),
      ).size,
    ).toBe(1);
    for (const mark of texts(scene)) {
      const box = textBounds(mark, english.measure);
      expect(box.x + box.width).toBeLessThanOrEqual(960.5);
    }
    expect(collisions(scene)).toEqual([]);
  });

  it('is turned in a language that runs from right to left, as lists are', () => {
    const x = (scene: Scene): number => dots(scene).find(({ subject }) => subject === 'node:kashgar')!.x;
    expect(x(draw(['cku'], 320, english))).toBeLessThan(40);
    expect(x(draw(['cku'], 320, dari))).toBeGreaterThan(280);
  });

  it('says how far a leg is, how goods go where not by rail, and what is not as usual', () => {
    const said = (id: string, corridor: string): string | undefined =>
      texts(draw([corridor])).find(({ subject }) => subject === `leg:${id}`)?.text;
    expect(said('kashgar-torugart', 'cku')).toBe('213 kilometres, under construction');
    expect(said('aktau-alat', 'titr')).toMatch(/^sea, rail ferry/);
    expect(said('dostyk-aktogay', 'titr')).toBeUndefined();
    const [first] = plain({ service: 'closed', mode: 'road' }).routes[0]!.main;
    expect(legWords(first!, english)).toBe('road, closed');
  });

  it.each([
    ['en', english],
    ['fa-AF', dari],
    ['kk', kazakh],
    ['ps', pashto],
    ['ru', russian],
  ] as const)('says what it says of a leg whole in %s, in lines where one is too narrow', (_, medium) => {
    for (const id of all) {
      const [{ main, branches, detached }] = real(id).routes as [Route];
      const said = texts(draw([id], 280, medium)).filter(({ subject }) => subject?.startsWith('leg:'));
      for (const step of [main, ...[...branches, ...detached].map((part) => part.steps)].flat()) {
        const lines = said.filter(({ subject }) => subject === `leg:${step.leg.id}`);
        expect(lines.map(({ text }) => text).join(' ')).toBe(legWords(step, medium));
      }
    }
  });

  it('heads what is detached', () => {
    const scene = draw(['kz-uz-af']);
    expect(texts(scene).filter(({ text }) => text === 'detached part')).toHaveLength(1);
  });

  it('keeps to the height of its box and lets words go before they touch', () => {
    const low = draw(['titr'], 320, english, 400);
    expect(low.height).toBe(400);
    expect(collisions(low).filter((one) => !one.includes('sign') && !one.includes('leg:'))).toEqual([]);
    const kept = texts(low).map(({ text }) => text);
    expect(kept).toEqual(expect.arrayContaining(['Lianyungang', 'Constanța']));
    expect(kept.length).toBeLessThan(texts(draw(['titr'])).length);
    expect(pressed(low.marks, 1, english)).toEqual(low.marks);
  });

  it('draws no corridor, one without legs and a loop without harm', () => {
    const odd = [
      routesOf([], []),
      routesOf([], [corridorOf('empty', [])]),
      routesOf(
        [leg('west-west'), leg('west-middle')],
        [corridorOf('loop', ['west-west', 'west-middle', '!west-middle'])],
      ),
      routesOf(
        [leg('west-middle'), leg('middle-east'), leg('east-west')],
        [corridorOf('ring', ['west-middle', 'middle-east', 'east-west'])],
      ),
    ];
    for (const routes of odd) {
      const scene = schematic({ routes }, { width: 320 }, english);
      expect(scene.height).toBeGreaterThan(0);
      for (const { points } of lines(scene))
        for (const [x, y] of points) expect(Number.isFinite(x + y)).toBe(true);
    }
  });

  it('puts signs of service on the leg that is closed or hampered', () => {
    const [sign] = dots(draw(['kz-uz-af'])).filter(({ tone }) => tone === 'madder');
    expect(sign).toMatchObject({ shape: 'wedge', x: expect.any(Number) as number });
    const named = texts(draw(['kz-uz-af'])).filter(({ text }) => text.includes('limited'));
    expect(named.length).toBeGreaterThan(0);
  });
});

describe('descent', () => {
  it('begins and ends at its places and is upright in its lane', () => {
    const line = descent([10, 0], [10, 100], 40);
    expect(line[0]).toEqual([10, 0]);
    expect(line.at(-1)).toEqual([10, 100]);
    expect(line.some(([x, y]) => x === 40 && y > 35 && y < 65)).toBe(true);
    for (let i = 1; i < line.length; i += 1) expect(line[i]![1]).toBeGreaterThanOrEqual(line[i - 1]![1]);
  });

  it('is straight where both lie in the lane', () => {
    expect(descent([10, 0], [10, 60], 10).every(([x]) => x === 10)).toBe(true);
  });

  it('turns in arcs', () => {
    const bent = rounded([
      [0, 0],
      [0, 50],
      [50, 50],
    ]);
    expect(bent.length).toBe(7);
    expect(bent.some(([x, y]) => x === 0 && y === 50)).toBe(false);
  });
});

describe('roomy', () => {
  it('is the whole name where there is room, else what stands before a bracket, else cut', () => {
    const alat = { ...place('alat', 49, 40), names: { en: 'Alat (Port of Baku)' } };
    const told = (room: number): string => roomy(alat, room, 12, 400, english).text;
    expect(told(200)).toBe('Alat (Port of Baku)');
    expect(told(60)).toBe('Alat');
    expect(told(18)).toMatch(/…$/);
  });

  it('keeps the language of a name from elsewhere', () => {
    expect(roomy(place('x', 0, 0, [], 'Xi'), 100, 12, 400, dari).lang).toBe('en');
  });
});

describe('a branch', () => {
  it('is thinner than the main line', () => {
    const routes = routesOf(
      [leg('west-middle'), leg('middle-east'), leg('middle-north')],
      [
        corridorOf('f', ['west-middle', 'middle-east'], {
          branches: [{ from: 'middle', to: 'north', legs: steps(['middle-north']), label: '' }],
        }),
      ],
    );
    const drawn = lines(schematic({ routes }, { width: 480 }, english));
    const width = (id: string): number => drawn.find(({ subject }) => subject === `leg:${id}`)!.width;
    expect(width('middle-north')).toBeLessThan(width('west-middle'));
  });
});
