import { describe, expect, it } from 'vitest';
import { detailAt } from '../../../src/layout/corridor/detail.ts';
import { dashesOf } from '../../../src/scene/line-shape.ts';
import { legMarks, STROKES, toneOf, wholeMarks } from '../../../src/layout/corridor/lines.ts';
import { tracksOf, type Track } from '../../../src/layout/corridor/tracks.ts';
import { viewOf } from '../../../src/layout/corridor/view.ts';
import type { LineMark } from '../../../src/scene/mark.ts';
import { BUILDS, corridorOf, leg, MODES, PLACES, plain, real, routesOf, steps } from '../corridor-fixture.ts';
import type { Leg, Routes } from '@keruen/data';

const view = viewOf(PLACES, { width: 900 });
const detail = detailAt(900);
const first = (part: Partial<Leg>): Track => tracksOf(plain(part), view)[0]!;
const draw = (part: Partial<Leg>): LineMark[] => legMarks(first(part), first(part).line, detail);

describe('legMarks', () => {
  it('draws a railway as two rails, a road as one thinner line', () => {
    const [rail, gap, ...none] = draw({ mode: 'rail' });
    expect(none).toEqual([]);
    expect(gap).toMatchObject({ tone: 'paper', points: rail!.points });
    expect(gap!.width).toBeLessThan(rail!.width / 2);
    const road = draw({ mode: 'road' });
    expect(road).toHaveLength(1);
    expect(road[0]!.width).toBeLessThan(rail!.width);
    expect(road[0]!.points).toEqual(rail!.points);
  });

  it.each(BUILDS)(
    'clears only what lies between the rails of a railway that is %s, not a road on the same way',
    (build) => {
      const [rail, gap] = draw({ mode: 'rail', build });
      expect(dashesOf(gap!.stroke)).toEqual(dashesOf(rail!.stroke));
    },
  );

  it('draws a way over water as a wave about the line', () => {
    const [sea, ...none] = draw({ mode: 'sea' });
    expect(none).toEqual([]);
    const ys = sea!.points.map(([, y]) => y);
    const turns = ys.filter((y, i) => i > 1 && (y - ys[i - 1]!) * (ys[i - 1]! - ys[i - 2]!) < 0);
    expect(turns.length).toBeGreaterThan(20);
  });

  it.each(MODES)('tells build status by the style of a line by %s, and by nothing else', (mode) => {
    const drawn = BUILDS.map((build) => draw({ mode, build })[0]!);
    expect(drawn.map(({ stroke }) => stroke)).toEqual(['solid', 'dashed', 'dotted', 'sparse']);
    expect(new Set(drawn.map(({ tone, width }) => `${tone} ${width}`)).size).toBe(1);
  });

  it('does not change with the service: that is told by a sign', () => {
    expect(draw({ service: 'closed' })).toEqual(draw({ service: 'normal' }));
  });

  it('gives the Subject to one mark of a leg only', () => {
    for (const mode of MODES) expect(draw({ mode }).filter(({ subject }) => subject)).toHaveLength(1);
  });

  it('rounds to tenths of a px', () => {
    for (const [x, y] of draw({ mode: 'sea' })[0]!.points) {
      expect(Math.round(x * 10) / 10).toBe(x);
      expect(Math.round(y * 10) / 10).toBe(y);
    }
  });

  const both = routesOf(
    [leg('west-middle'), leg('middle-east')],
    [corridorOf('a', ['west-middle', 'middle-east']), corridorOf('b', ['west-middle'])],
  );

  it('draws a shared leg once, in the tone of the first corridor, where strands are not loaded', () => {
    const lines = tracksOf(both, view).map((track) => legMarks(track, track.line, detail)[0]!);
    expect(lines.map(({ tone }) => tone)).toEqual([toneOf(0), toneOf(0)]);
    expect(lines[0]!.points[3]![0]).toBeCloseTo(tracksOf(both, view)[0]!.line[3]![0], 0);
  });
});

describe('toneOf', () => {
  it('leaves madder to signs of service', () => {
    const tones = [0, 1, 2, 3, 4, 5, 6, 7].map(toneOf);
    expect(tones).not.toContain('madder');
    expect(new Set(tones.slice(0, 4)).size).toBe(4);
    expect(tones[0]).toBe('lapis');
  });
});

describe('STROKES', () => {
  it('has a style for every build status', () => {
    expect(Object.keys(STROKES).sort()).toEqual([...BUILDS].sort());
  });

  it('looks different for each status', () => {
    const dashes = BUILDS.map((build) => String(dashesOf(STROKES[build])));
    expect(new Set(dashes).size).toBe(BUILDS.length);
  });
});

describe('wholeMarks', () => {
  it('draws main lines over branches, and broader', () => {
    const forked: Routes = routesOf(
      [leg('west-middle'), leg('middle-north')],
      [
        corridorOf('f', ['west-middle'], {
          branches: [{ from: 'middle', to: 'north', legs: steps(['middle-north']), label: 'n' }],
        }),
      ],
    );
    const carried = wholeMarks(tracksOf(forked, view), detail).filter(({ subject }) => subject);
    expect(carried.map(({ subject }) => subject)).toEqual(['leg:middle-north', 'leg:west-middle']);
    expect(carried[1]!.width).toBeGreaterThan(carried[0]!.width);
  });

  it('draws every leg of the real corridors', () => {
    const tracks = tracksOf(real('kz-uz-af'), view);
    const subjects = wholeMarks(tracks, detail).flatMap(({ subject }) => subject ?? []);
    expect(new Set(subjects).size).toBe(22);
  });
});

describe('detailAt', () => {
  it('is finer the wider the picture is', () => {
    const [narrow, middle, wide] = [320, 640, 960].map(detailAt);
    expect(narrow!.main).toBeLessThan(middle!.main);
    expect(middle!.main).toBeLessThan(wide!.main);
    expect(narrow!.names).toBe(12);
    expect(narrow!.minor).toBe(false);
    for (const one of [narrow!, middle!, wide!]) {
      expect(one.other).toBeLessThan(one.main);
      expect(one.letters).toBeGreaterThanOrEqual(11);
    }
  });

  it('knows a detail for any width', () => {
    expect(detailAt(0)).toEqual(detailAt(320));
    expect(detailAt(-1)).toEqual(detailAt(320));
    expect(detailAt(5000)).toEqual(detailAt(960));
  });
});
