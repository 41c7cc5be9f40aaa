import { describe, expect, it } from 'vitest';
import { kindOf, PLACE_SIGNS, placeMarks, reaches, reachOf } from '../../../src/layout/corridor/signs.ts';
import { SERVICE_SIGNS, serviceMarks } from '../../../src/layout/corridor/service.ts';
import { tracksOf } from '../../../src/layout/corridor/tracks.ts';
import { viewOf } from '../../../src/layout/corridor/view.ts';
import type { DotMark, RuleMark } from '../../../src/scene/mark.ts';
import type { Point } from '../../../src/projection/albers.ts';
import {
  corridorOf,
  leg,
  NODE_KINDS,
  place,
  PLACES,
  plain,
  real,
  routesOf,
  SERVICES,
} from '../corridor-fixture.ts';
import type { Routes } from '@keruen/data';

describe('kindOf', () => {
  it.each([
    [['city', 'port'], 'port'],
    [['rail-junction', 'border-crossing'], 'border-crossing'],
    [['city', 'dry-port', 'rail-junction'], 'dry-port'],
    [['rail-junction', 'city'], 'city'],
    [['rail-junction'], 'rail-junction'],
    [[], 'city'],
  ] as const)('of %j is %s', (kinds, wanted) => {
    expect(kindOf(place('p', 0, 0, kinds))).toBe(wanted);
  });
});

describe('placeMarks', () => {
  it('has a sign of its own for every kind', () => {
    const shapes = NODE_KINDS.map((kind) => PLACE_SIGNS[kind].shape);
    expect(new Set(shapes).size).toBe(NODE_KINDS.length);
  });

  it('stands on paper, a little larger than itself, and carries the place once', () => {
    const [paper, sign] = placeMarks(place('p', 0, 0, ['port']), [10.04, 20.06], 1, false);
    expect(paper).toMatchObject({ tone: 'paper', shape: 'square', x: 10, y: 20.1 });
    expect(paper!.subject).toBeUndefined();
    expect(sign).toMatchObject({ tone: 'ink', shape: 'square', subject: 'node:p', radius: 4 });
    expect(paper!.radius).toBeGreaterThan(sign!.radius);
  });

  it('is smaller on a narrow map', () => {
    expect(placeMarks(place('p', 0, 0, ['port']), [0, 0], 0.8, false)[1]!.radius).toBe(3.2);
  });

  it('has a ring about it where cargo changes its mode, bars where gauges meet', () => {
    const at = [50, 50] as const;
    const ringed = placeMarks(place('p', 0, 0, ['port']), at, 1, true);
    expect(ringed.map(({ shape, tone }) => `${shape} ${tone}`)).toEqual([
      'circle paper',
      'ring ink',
      'square ink',
    ]);
    expect(ringed[1]!.radius).toBeGreaterThan(ringed[2]!.radius + 1);
    const gauges = { ...place('g', 0, 0, ['border-crossing']), breakOfGauge: '1435/1520' };
    const [bars, ...rest] = placeMarks(gauges, at, 1, false);
    expect(bars).toMatchObject({ shape: 'gauge', tone: 'ink' });
    expect(rest.map(({ shape }) => shape)).toEqual(['diamond', 'diamond']);
    for (const marks of [ringed, [bars!, ...rest]])
      expect(marks.filter(({ subject }) => subject)).toHaveLength(1);
  });

  it('keeps names off what stands about it', () => {
    const gauges = { ...place('g', 0, 0, ['border-crossing']), breakOfGauge: '1435/1520' };
    const [bars] = placeMarks(gauges, [50, 50], 1, false);
    expect(reaches(bars!).map(([x]) => x)).toContain(50 - bars!.radius * 0.65);
    expect(placeMarks(place('p', 0, 0), [0, 0], 1, false).flatMap(reaches)).toEqual([]);
    // A name keeps 4 px off a point of a sign beside its own, and bars reach 0.6 of their radius up and down.
    const top = Math.min(...reaches(bars!).map(([, y]) => y));
    expect(top - 4).toBeLessThan(50 - bars!.radius * 0.6);
    expect(reachOf(gauges, true)).toBeGreaterThan(reachOf(place('p', 0, 0), true));
    expect(reachOf(place('p', 0, 0), true)).toBeGreaterThan(reachOf(place('p', 0, 0), false));
  });
});

const view = viewOf(PLACES, { width: 900 });
const drawn = (routes: Routes, places: readonly Point[] = []): (DotMark | RuleMark)[] =>
  serviceMarks(tracksOf(routes, view), places);
const dots = (marks: readonly (DotMark | RuleMark)[]): DotMark[] =>
  marks.filter((mark): mark is DotMark => mark.kind === 'dot' && mark.tone !== 'paper');

describe('serviceMarks', () => {
  it.each(SERVICES)('marks service %s only where cargo cannot pass as usual', (service) => {
    const marked = ['limited', 'disrupted', 'closed'].includes(service);
    expect(dots(drawn(plain({ service })))).toHaveLength(marked ? 1 : 0);
    expect(service in SERVICE_SIGNS).toBe(marked);
  });

  it('has a shape of its own for each that no place has, so that colour does not matter', () => {
    const shapes = Object.values(SERVICE_SIGNS).map(({ shape }) => shape);
    expect(new Set(shapes).size).toBe(3);
    const places = NODE_KINDS.flatMap((kind) => placeMarks(place('p', 0, 0, [kind]), [0, 0], 1, true));
    for (const { shape } of places) expect(shapes).not.toContain(shape);
  });

  it('gives legs that follow each other one sign, in the middle of them all', () => {
    const [sign] = dots(drawn(plain({ service: 'closed' })));
    const [x, y] = view.place({ lon: 60, lat: 45 });
    expect(Math.hypot(sign!.x - x, sign!.y - y)).toBeLessThan(1);
  });

  it('gives legs of different service or apart from each other a sign each', () => {
    const mixed = routesOf(
      [
        leg('west-middle', { service: 'closed' }),
        leg('middle-east', { service: 'limited' }),
        leg('lonely-lonelier', { service: 'limited' }),
      ],
      [corridorOf('m', ['west-middle', 'middle-east', 'lonely-lonelier'])],
    );
    expect(dots(drawn(mixed)).map(({ shape }) => shape)).toEqual(['barred', 'wedge', 'wedge']);
  });

  it('stands on a ground of paper that closes no opening of it', () => {
    for (const service of ['limited', 'disrupted', 'closed'] as const) {
      const [ground, sign] = drawn(plain({ service })) as DotMark[];
      expect(ground).toMatchObject({ tone: 'paper', shape: service === 'closed' ? 'circle' : sign!.shape });
      expect(ground!.radius).toBeGreaterThan(sign!.radius);
    }
  });

  it('stands on a long leg, and beside a short one, joined to it', () => {
    const long = drawn(plain({ service: 'limited' }));
    expect(long.some(({ kind }) => kind === 'rule')).toBe(false);
    const near = routesOf(
      [leg('lonely-lonelier', { service: 'limited' })],
      [corridorOf('n', ['lonely-lonelier'])],
      [place('lonely', 66, 40), place('lonelier', 66.5, 40)],
    );
    const [rule] = drawn(near).filter((mark): mark is RuleMark => mark.kind === 'rule');
    const [sign] = dots(drawn(near));
    expect([rule!.x2, rule!.y2]).toEqual([sign!.x, sign!.y]);
    expect(Math.hypot(rule!.x2 - rule!.x1, rule!.y2 - rule!.y1)).toBeCloseTo(13, 0);
  });

  it('stands on the side with more room', () => {
    const near = routesOf(
      [leg('lonely-lonelier', { service: 'limited' })],
      [corridorOf('n', ['lonely-lonelier'])],
      [place('lonely', 66, 40), place('lonelier', 66.5, 40)],
    );
    const [free] = dots(drawn(near, [[0, 0]]));
    const [moved] = dots(drawn(near, [[free!.x, free!.y]]));
    expect(Math.hypot(free!.x - moved!.x, free!.y - moved!.y)).toBeCloseTo(26, 0);
  });

  it('marks the line from Hairatan to Mazar-i-Sharif as limited, once', () => {
    expect(dots(drawn(real('kz-uz-af'))).map(({ shape, tone }) => [shape, tone])).toEqual([
      ['wedge', 'madder'],
    ]);
    expect(dots(drawn(real('titr')))).toEqual([]);
  });
});
