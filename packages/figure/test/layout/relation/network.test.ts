import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { mirror, overlaps, type Bounds, type Scene } from '@keruen/figure';
import { withoutMarks } from '../../../src/locale/bidi.ts';
import { familyStanding, graphOf, type RelationEdge } from '../../../src/layout/relation/graph.ts';
import { relationList } from '../../../src/layout/relation/list.ts';
import { relationMatrix } from '../../../src/layout/relation/matrix.ts';
import { relationNetwork } from '../../../src/layout/relation/network.ts';
import { ordered } from '../../../src/layout/relation/order.ts';
import { placementOf } from '../../../src/layout/relation/places.ts';
import { textBounds } from '../../../src/scene/bounds.ts';
import { faults } from '../faults.ts';
import { ENGLISH } from '../medium.ts';
import { asked, marksOf, MEDIA, QUESTIONS, withWords } from '../relation-fixture.ts';

beforeAll(withWords);

const WIDTHS = [240, 320, 480, 640, 800, 1200];

const arrows = (scene: Scene) => marksOf(scene, 'line').filter(({ arrow }) => arrow);

describe.each(MEDIA)('a picture in %s', (_tag, medium) => {
  it.each(Object.entries(QUESTIONS))('of %s is sound at every width', (_name, question) => {
    const answer = asked(question);
    for (const width of WIDTHS) {
      const scene = relationNetwork(answer, { width }, medium);
      expect(faults(scene, medium)).toEqual([]);
      expect(faults({ ...scene, stops: mirror(scene).stops }, medium)).toEqual([]);
    }
  });
});

describe('names', () => {
  it('touch neither each other nor any line, sign or stroke', () => {
    for (const width of [320, 800]) {
      const scene = relationNetwork(asked(), { width }, ENGLISH);
      const boxes = marksOf(scene, 'text').map((mark) => textBounds(mark, ENGLISH.measure));
      const inside = (box: Bounds, [x, y]: readonly [number, number]) =>
        x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
      for (const { points } of marksOf(scene, 'line'))
        for (const point of points) expect(boxes.some((box) => inside(box, point))).toBe(false);
      for (const { x, y, radius } of marksOf(scene, 'dot')) {
        const dot = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
        expect(boxes.some((box) => overlaps(box, dot))).toBe(false);
      }
    }
  });
});

describe('lines', () => {
  const answer = asked();
  const scene = relationNetwork(answer, { width: 800 }, ENGLISH);
  const edges = graphOf(answer).flatMap(({ out }) => out);

  it('hold every relation of the dataset once', () => {
    const ids = edges.flatMap(({ cells }) =>
      cells.flatMap(({ accounts }) => accounts.map(({ relation }) => relation.id)),
    );
    expect(new Set(ids).size).toBe(ids.length);
    const all = answer.groups.flatMap(({ pairs }) =>
      pairs.flatMap(({ cells }) =>
        cells.flatMap(({ accounts }) => accounts.map(({ relation }) => relation.id)),
      ),
    );
    expect([...ids].sort()).toEqual([...all].sort());
    expect(arrows(scene).map(({ subject }) => subject)).toHaveLength(edges.length);
  });

  it('arrive at nodes as they left others: each is in and out once', () => {
    const nodes = graphOf(answer);
    expect(nodes.flatMap((node) => node.in)).toHaveLength(edges.length);
    for (const node of nodes) {
      for (const edge of node.in) expect(edge.pair.to).toBe(node.actor);
      for (const edge of node.out) expect(edge.pair.from).toBe(node.actor);
    }
  });

  it('lead from who acts to whom, with the head of the arrow there', () => {
    const placement = placementOf(answer, 800, ENGLISH);
    const spanOf = (id: string) => placement.nodes.find(({ node }) => node.actor.id === id)!;
    const within = (y: number, id: string): boolean => {
      const { y: middle, height } = spanOf(id);
      return Math.abs(y - middle) <= height / 2 + 0.1;
    };
    const bySubject = new Map(edges.map((edge): [string, RelationEdge] => [edge.subject, edge]));
    for (const { points, subject } of arrows(scene)) {
      const { pair } = bySubject.get(subject!)!;
      expect(within(points[0]![1], pair.from.id)).toBe(true);
      expect(within(points.at(-1)![1], pair.to.id)).toBe(true);
      const door = spanOf(pair.to.id).node.side === 'from' ? placement.left : placement.right;
      expect(Math.abs(points.at(-1)![0] - door)).toBeLessThanOrEqual(5);
    }
  });

  it('keep between the two columns of names', () => {
    const { left, right } = placementOf(answer, 800, ENGLISH);
    for (const { points } of arrows(scene))
      for (const [x] of points) {
        expect(x).toBeGreaterThanOrEqual(left);
        expect(x).toBeLessThanOrEqual(right);
      }
  });

  it('leave a node at heights of their own, so that no sign lies on another', () => {
    const dots = marksOf(scene, 'dot');
    dots.forEach((a, i) => {
      for (const b of dots.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.radius + b.radius);
    });
  });

  it('are full where something holds or is denied, dashed where it is over, dotted where it is to come', () => {
    const line = (question: Parameters<typeof asked>[0], id: string) =>
      arrows(relationNetwork(asked(question), { width: 640 }, ENGLISH)).find(
        ({ subject }) => subject === `relation:${id}`,
      )?.stroke;
    expect(line({ actors: ['RUS'] }, 'r-rus-rec')).toBe('solid');
    expect(line({ actors: ['former-afghan-government'] }, 'r-former-afg')).toBe('dashed');
    expect(line({ actors: ['RUS'], asOf: '2022' }, 'r-rus-dnr')).toBeUndefined();
    expect(line({ actors: ['GEO'] }, 'r-geo-dnr')).toBe('solid');
    expect(line({ actors: ['ISR'], asOf: '2020' }, 'r-isr-hamas')).toBe('dotted');
  });
});

describe('what is denied', () => {
  /** Strokes whose middle lies on a line, between its ends. */
  const across = (scene: Scene, { points }: ReturnType<typeof arrows>[number]) =>
    marksOf(scene, 'rule').filter(({ x1, x2, y1, y2 }) =>
      points
        .slice(8, -8)
        .some(([x, y]) => Math.hypot(x - (x1 + x2) / 2, y - (y1 + y2) / 2) < 0.01 && Math.abs(x2 - x1) > 7),
    );

  it.each(['2001', '2022', '2024-01', '2026'])(
    'has two strokes across its line as on its sign, and nothing else has, in %s',
    (asOf) => {
      const answer = asked({ asOf });
      const scene = relationNetwork(answer, { width: 800 }, ENGLISH);
      const edges = graphOf(answer).flatMap(({ out }) => out);
      for (const line of arrows(scene)) {
        const { standing } = edges.find(({ subject }) => subject === line.subject)!;
        expect(across(scene, line)).toHaveLength(standing.crossed ? 2 : 0);
        expect(line.stroke === 'dotted').toBe(standing.state === 'later');
      }
      expect(edges.some(({ standing }) => standing.crossed)).toBe(true);
    },
  );

  it('is the same in the matrix, the list and the picture: every state that does not recognise', () => {
    const answer = asked({ predicates: ['does-not-recognise'], asOf: '2024-01' });
    const crossed = (scene: Scene) =>
      marksOf(scene, 'dot').filter(
        ({ x, y, sign }) =>
          sign!.fill === 'hollow' &&
          marksOf(scene, 'rule').filter(
            ({ x1, x2, y1, y2, tone }) =>
              tone === 'ink' && (x1 + x2) / 2 === x && Math.abs((y1 + y2) / 2 - y) < 0.01,
          ).length >= 2,
      ).length;
    const count = answer.groups.flatMap(({ pairs }) => pairs).length;
    expect(count).toBeGreaterThan(10);
    expect(crossed(relationMatrix(answer, { width: 800 }, ENGLISH))).toBe(count);
    expect(crossed(relationList(answer, { width: 320 }, ENGLISH))).toBe(count);
    expect(crossed(relationNetwork(answer, { width: 800 }, ENGLISH))).toBe(count);
  });
});

describe('a family', () => {
  const cell = (type: string, state: string) =>
    ({ type, state, accounts: [{}] }) as unknown as RelationEdge['cells'][number];
  const state = (...cells: readonly (readonly [string, string])[]) =>
    familyStanding(cells.map(([type, how]) => cell(type, how))).state;

  it('is denied where no recognition is said, and ended where one was taken off a list', () => {
    expect(state(['does-not-recognise', 'holds'])).toBe('denied');
    expect(state(['recognises', 'ended'], ['does-not-recognise', 'holds'])).toBe('denied');
    expect(state(['recognises', 'holds'], ['does-not-recognise', 'ended'])).toBe('holds');
    expect(state(['lists-as-terrorist', 'ended'], ['delisted', 'holds'])).toBe('ended');
    expect(state(['lists-as-terrorist', 'holds'], ['delisted', 'later'])).toBe('holds');
    expect(state(['lists-as-terrorist', 'unsettled'], ['delisted', 'holds'])).toBe('unsettled');
    expect(state(['delisted', 'denied'])).toBe('holds');
  });

  it('is crossed out where only its contrary was or is to come', () => {
    const crossed = (...cells: readonly (readonly [string, string])[]) =>
      familyStanding(cells.map(([type, how]) => cell(type, how))).crossed;
    expect(crossed(['does-not-recognise', 'later'])).toBe(true);
    expect(crossed(['does-not-recognise', 'later'], ['recognises', 'later'])).toBe(false);
    expect(crossed(['does-not-recognise', 'ended'], ['recognises', 'holds'])).toBe(false);
    expect(crossed(['delisted', 'holds'])).toBe(false);
    expect(crossed(['delisted', 'later'])).toBe(true);
  });

  it('is what holds of it, else what was, else what will be', () => {
    expect(state(['engages', 'later'], ['hosts-envoys', 'ended'])).toBe('ended');
    expect(state(['engages', 'later'])).toBe('later');
    expect(state(['engages', 'holds'], ['hosts-envoys', 'denied'])).toBe('holds');
  });
});

describe('the order of nodes', () => {
  /** Pairs of lines between the two sides that cross. */
  function crossings([from, to]: ReturnType<typeof ordered>): number {
    const row = (nodes: typeof from) => new Map(nodes.map(({ actor }, i) => [actor, i]));
    const [a, b] = [row(from), row(to)];
    const lines = from.flatMap(({ out }) =>
      out.flatMap(({ pair }) => (b.has(pair.to) ? [[a.get(pair.from)!, b.get(pair.to)!] as const] : [])),
    );
    return lines.reduce(
      (sum, one, i) =>
        sum + lines.slice(i + 1).filter((two) => (one[0] - two[0]) * (one[1] - two[1]) < 0).length,
      0,
    );
  }

  const unordered = (nodes: ReturnType<typeof graphOf>) =>
    [nodes.filter(({ side }) => side === 'from'), nodes.filter(({ side }) => side === 'to')] as const;

  it('lets far fewer lines cross than the order of the facts does', () => {
    const nodes = graphOf(asked());
    expect(crossings(ordered(nodes))).toBeLessThan(crossings(unordered(nodes)) / 2);
  });

  it('lets none cross that all lead to one', () => {
    expect(crossings(ordered(graphOf(asked({ toward: ['titr-association'] }))))).toBe(0);
  });

  it('keeps every node, on its side', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(QUESTIONS)), (question) => {
        const nodes = graphOf(asked(question));
        const [from, to] = ordered(nodes);
        expect(new Set([...from, ...to])).toEqual(new Set(nodes));
        expect(from.every(({ side }) => side === 'from')).toBe(true);
        expect(to.every(({ side }) => side === 'to')).toBe(true);
      }),
    );
  });
});

describe('stops', () => {
  const scene = relationNetwork(
    asked({ actors: ['KAZ'], toward: ['AFG'], asOf: '2024-01' }),
    { width: 640 },
    ENGLISH,
  );

  it('are each node and each of its lines, once', () => {
    const subjects = scene.stops.map(({ subject }) => subject);
    expect(new Set(subjects).size).toBe(subjects.length);
    expect(subjects).toEqual(expect.arrayContaining(['actor:KAZ', 'actor:taliban-authorities', 'actor:AFG']));
    expect(subjects.filter((one) => one.startsWith('relation:'))).toHaveLength(arrows(scene).length);
  });

  it('say all that their line stands for', () => {
    const label = withoutMarks(scene.stops.find(({ subject }) => subject === 'relation:c023')!.label);
    expect(label).toMatch(
      /^Kazakhstan towards Taliban authorities: recognises \(denied\), about January 2024/,
    );
    expect(label).toContain('does not recognise, since 15 August 2021');
    expect(withoutMarks(scene.stops[0]!.label)).toBe('Kazakhstan: records: 28');
  });
});

it('the legend names the families, states and signs on show', () => {
  const labels = relationNetwork(asked({ actors: ['ISR'] }), { width: 640 }, ENGLISH).legend;
  expect(labels.map(({ label }) => label)).toEqual(['Conflict', 'Holds or has happened']);
});
