import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { mirror, overlaps, type Scene } from '@keruen/figure';
import { withoutMarks } from '../../../src/locale/bidi.ts';
import { accountsOf } from '../../../src/describe/relatedness.ts';
import { relationList } from '../../../src/layout/relation/list.ts';
import { relationMatrix } from '../../../src/layout/relation/matrix.ts';
import { LOOKS } from '../../../src/layout/relation/signs.ts';
import { textBounds } from '../../../src/scene/bounds.ts';
import { faults } from '../faults.ts';
import { ENGLISH } from '../medium.ts';
import { asked, marksOf, MEDIA, QUESTIONS, withWords } from '../relation-fixture.ts';

beforeAll(withWords);

const texts = (scene: Scene): readonly string[] =>
  marksOf(scene, 'text').map(({ text }) => withoutMarks(text));

const told = asked({ toward: ['AFG'], asOf: '2024-01' });
const matrix = relationMatrix(told, { width: 800 }, ENGLISH);

describe.each(MEDIA)('a matrix in %s', (_tag, medium) => {
  it.each(Object.entries(QUESTIONS))('of %s is sound at every width', (_name, question) => {
    const answer = asked(question);
    for (const width of [130, 240, 320, 480, 640, 800, 1200]) {
      const scene = relationMatrix(answer, { width }, medium);
      expect(faults(scene, medium)).toEqual([]);
      expect(faults(mirror(scene), medium).filter((one) => !/leaves/.test(one))).toEqual([]);
    }
  });
});

describe('cells', () => {
  it.each(Object.entries(QUESTIONS))('of %s stand each once, whatever the width', (_name, question) => {
    const answer = asked(question);
    const cells = answer.groups.flatMap(({ pairs }) =>
      pairs.flatMap((pair) => pair.cells.filter(({ accounts }) => accounts.length)),
    );
    const subjects = cells.map(({ accounts }) => `relation:${accounts[0]!.relation.id}`);
    for (const width of [320, 800]) {
      const scene = relationMatrix(answer, { width }, ENGLISH);
      expect(scene.stops.map(({ subject }) => subject)).toEqual(subjects);
      expect(marksOf(scene, 'dot').map(({ subject }) => subject)).toEqual(subjects);
    }
  });

  it('stand in the row of who acts and the column of what he does', () => {
    const { groups, types } = told;
    const dots = marksOf(matrix, 'dot');
    const names = marksOf(matrix, 'text');
    const columns = new Map<string, number>();
    for (const { pairs } of groups)
      for (const { from, cells } of pairs)
        cells.forEach((cell, i) => {
          const [head] = cell.accounts;
          if (!head) return;
          const dot = dots.find(({ subject }) => subject === `relation:${head.relation.id}`)!;
          const type = types[i]!;
          expect(columns.get(type) ?? dot.x).toBe(dot.x);
          columns.set(type, dot.x);
          const row = names.find(({ x, y }) => x === 0 && y === dot.y + 4)!;
          const start = withoutMarks(row.text).replace('…', '');
          expect(from.names.en.startsWith(start)).toBe(true);
        });
    expect([...new Set(columns.values())]).toHaveLength(types.length);
  });

  it('have shapes and surfaces of their own, so that nothing hangs on a colour', () => {
    const looks = Object.values(LOOKS).map(({ shape, tone }) => `${shape} ${tone}`);
    expect(new Set(looks).size).toBe(looks.length);
    const sign = (id: string) =>
      marksOf(matrix, 'dot').find(({ subject }) => subject === `relation:${id}`)?.sign;
    expect(sign('r-kaz-chargee-abroad')).toMatchObject({ fill: 'solid', outline: 'none' });
    expect(sign('r-kaz-list-2005')).toMatchObject({ fill: 'hatch', outline: 'solid' });
    expect(sign('c023')).toMatchObject({ fill: 'hollow', outline: 'solid' });
    expect(sign('r-pak-first')).toMatchObject({ fill: 'hollow', outline: 'dashed' });
    expect(sign('r-rus-rec')).toMatchObject({ fill: 'hollow', outline: 'dotted' });
  });

  it('are crossed out where they are denied, and have “≠” behind them where sources contradict each other', () => {
    const at = (id: string) => marksOf(matrix, 'dot').find(({ subject }) => subject === `relation:${id}`)!;
    const strokes = (x: number, y: number): number =>
      marksOf(matrix, 'rule').filter(
        (mark) =>
          mark.tone === 'ink' && (mark.x1 + mark.x2) / 2 === x && Math.abs((mark.y1 + mark.y2) / 2 - y) <= 2,
      ).length;
    const denied = at('c023');
    expect(strokes(denied.x, denied.y)).toBe(2);
    const holds = at('r-kaz-chargee-abroad');
    expect(strokes(holds.x, holds.y)).toBe(0);
    const disputed = at('r-kaz-delist-2023-12-29');
    expect(strokes(disputed.x + 14, disputed.y)).toBe(3);
    expect(strokes(holds.x + 14, holds.y)).toBe(0);
  });

  it('say both dates where two sources give two', () => {
    const label = (id: string): string =>
      withoutMarks(matrix.stops.find(({ subject }) => subject === `relation:${id}`)!.label);
    const envoys = label('r-kaz-envoys-2023-04');
    expect(envoys).toMatch(/^Kazakhstan towards Taliban authorities: hosts envoys, 17 April 2023/);
    expect(envoys).toContain('contradicts hosts envoys, May 2023 and hosts envoys, September 2023');
    expect(label('r-kaz-list-2005')).toContain('may have ended');
    expect(label('c023')).toContain('recognises (denied)');
  });

  it('without anything have a tick', () => {
    const empty = told.groups.flatMap(({ pairs }) =>
      pairs.flatMap((pair) => pair.cells.filter(({ missing }) => missing)),
    );
    expect(marksOf(matrix, 'rule').filter(({ tone }) => tone === 'axis')).toHaveLength(empty.length);
  });
});

describe('heads of columns', () => {
  it('stand on stairs, each over its own column, and touch no rule that leads to another', () => {
    const heads = marksOf(matrix, 'text').filter(({ tone }) => tone === 'muted');
    expect(heads).toHaveLength(told.types.length);
    const leaders = marksOf(matrix, 'rule').filter(({ x1, x2, tone }) => x1 === x2 && tone === 'grid');
    heads.forEach((head) => {
      const box = textBounds(head, ENGLISH.measure);
      for (const { x1, y1, y2 } of leaders)
        expect(overlaps(box, { x: x1 - 0.5, y: y1, width: 1, height: y2 - y1 })).toBe(false);
    });
  });

  it('give way to a list where columns would be too narrow for signs', () => {
    const narrow = relationMatrix(told, { width: 320 }, ENGLISH);
    expect(narrow).toEqual(relationList(told, { width: 320 }, ENGLISH));
    expect(texts(narrow)).toEqual(
      expect.arrayContaining([
        'Towards Taliban authorities',
        'Kazakhstan',
        'Recognises, denied, about January 2024',
      ]),
    );
    expect(narrow.stops.every(({ width, height }) => width >= 24 && height >= 24)).toBe(true);
  });
});

describe('a list', () => {
  it('keeps lines of larger letters further apart', () => {
    for (const [, medium] of MEDIA) {
      const heads = marksOf(relationList(asked({}), { width: 200 }, medium), 'text').filter(
        ({ size, subject }) => size === 12 && subject?.startsWith('actor:'),
      );
      const below = heads.flatMap(({ subject, y }, i) =>
        heads[i - 1]?.subject === subject ? [y - heads[i - 1]!.y] : [],
      );
      expect(below.length).toBeGreaterThan(0);
      expect(Math.min(...below)).toBeGreaterThan(16);
    }
  });

  it('writes every date of a cell, in as many lines as they need', () => {
    const list = texts(relationList(told, { width: 320 }, ENGLISH)).join(' ');
    for (const date of ['17 April 2023', 'May 2023', 'September 2023']) expect(list).toContain(date);
    expect(list).not.toContain('…');
  });

  it('says of a pair that was asked for that nothing is recorded', () => {
    const answer = asked({ actors: ['FRA'], toward: ['AFG'] });
    expect(texts(relationList(answer, { width: 320 }, ENGLISH))).toContain('nothing recorded');
  });
});

describe('the legend', () => {
  it('names what is on show and nothing else', () => {
    const labels = matrix.legend.map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining(['Recognition', 'May have ended', 'Ended', 'Later than this date']),
    );
    expect(labels.some((label) => label.startsWith('≠: '))).toBe(true);
    const small = relationMatrix(asked({ actors: ['ISR'] }), { width: 640 }, ENGLISH);
    expect(small.legend.map(({ label }) => label)).toEqual(['Conflict', 'Holds or has happened']);
  });
});

it('says on which date, how many records there are, and how many are contradicted', () => {
  const all = accountsOf(told);
  const disputed = all.filter(({ against }) => against.length).length;
  expect(withoutMarks(matrix.description)).toBe(
    `Relations as of January 2024, records: ${all.length}, contradicted: ${disputed}.`,
  );
});

it('is a sentence where nothing is recorded', () => {
  const empty = relationMatrix(asked({ actors: ['tokayev'] }), { width: 320 }, ENGLISH);
  expect(empty.stops).toEqual([]);
  expect(texts(empty).join(' ')).toContain('no relation is recorded');
});

it('is the same whenever it is drawn', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(QUESTIONS)),
      fc.integer({ min: 100, max: 1600 }),
      (q, width) => {
        expect(relationMatrix(asked(q), { width }, ENGLISH)).toEqual(
          relationMatrix(asked(q), { width }, ENGLISH),
        );
      },
    ),
    { numRuns: 20 },
  );
});
