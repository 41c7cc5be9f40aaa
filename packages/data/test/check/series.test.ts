import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { COLUMNS } from '../../src/check/series-frame.ts';
import { MOST } from '../../src/check/told.ts';
import { idAt, lengthOf, observationAt } from '../../src/index.ts';
import type { Dataset, Issue, Series } from '../../src/index.ts';
import { WORD_COLUMNS } from '../../src/schema/series.ts';
import { actor, datasetOf, observation, statement } from '../fixture.ts';

/** A series as JSON brings it: exports of Kazakhstan to three partners in two years. */
function series(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'partners',
    shared: {
      nature: 'statistic',
      measure: 'trade-value',
      reporter: 'KAZ',
      flow: 'export',
      unit: 'USD',
      sources: [{ source: 'bureau' }],
    },
    words: {
      partner: { words: ['AFG', 'UZB', 'TJK'], codes: [0, 0, 1, 1, 2, 2] },
      period: { words: ['2022', '2023'], codes: [0, 1, 0, 1, 0, 1] },
    },
    numbers: { value: [978.5, 615, 4, 5, 6, 7] },
    key: ['reporter', 'partner', 'flow', 'period'],
    ...fields,
  };
}

const actors = [actor('KAZ'), actor('AFG'), actor('UZB'), actor('TJK')];

function judged(
  given: unknown,
  lists: Partial<Dataset> = {},
): { series: Series | undefined; issues: readonly Issue[] } {
  const { dataset, issues } = check({ ...datasetOf({ actors, ...lists }), series: [given] });
  return { series: dataset?.series[0], issues };
}

const brief = (issues: readonly Issue[]) => issues.map(({ code, path, severity }) => [code, path, severity]);

/** The words of a column with another in its first place. */
const words = (column: string, list: readonly unknown[], codes: readonly unknown[] = [0, 0, 0, 0, 0, 0]) => ({
  words: { ...(series()['words'] as object), [column]: { words: list, codes } },
});

describe('a series that is right', () => {
  it('comes back with its lists as typed arrays, and nothing to tell', () => {
    const { series: found, issues } = judged(series());
    expect(issues).toEqual([]);
    expect(found?.numbers.value).toEqual(Float64Array.of(978.5, 615, 4, 5, 6, 7));
    expect(found?.words.partner).toEqual({
      words: ['AFG', 'UZB', 'TJK'],
      codes: Uint8Array.of(0, 0, 1, 1, 2, 2),
    });
    expect(idAt(found!, 3)).toBe('KAZ-UZB-export-2023');
  });

  it('is not judged otherwise when it comes back', () => {
    const { series: once } = judged(series());
    expect(judged(once)).toEqual({ series: once, issues: [] });
  });

  it.each([
    [256, Uint8Array],
    [257, Uint16Array],
    [65_536, Uint16Array],
    [65_537, Uint32Array],
  ])('has the codes of %i words in the smallest type that holds them', (count, Type) => {
    const list = Array.from({ length: count }).map((_, i) => `row ${i}`);
    const codes = list.map((_, i) => i);
    const { series: found, issues } = judged({
      ...series({ words: { at: { words: list, codes } } }),
      numbers: { value: codes },
      key: ['at'],
    });
    expect(issues).toEqual([]);
    expect(found?.words.at?.codes).toBeInstanceOf(Type);
    expect(found?.words.at?.codes[count - 1]).toBe(count - 1);
  });

  it('may have a column for every field that the types name, and no other', () => {
    expect(COLUMNS.map(({ name }) => name)).toEqual([...WORD_COLUMNS]);
  });
});

describe('what makes a series unreadable as a whole', () => {
  it.each<[string, Record<string, unknown>, string, string]>([
    ['no id', { id: undefined }, 'missing-field', 'series[0].id'],
    ['shared fields that are none', { shared: 7 }, 'wrong-type', 'series[0].shared'],
    [
      'a shared word that nobody knows',
      { shared: { nature: 'guess' } },
      'unknown-word',
      'series[0].shared.nature',
    ],
    [
      'a shared source that is not there',
      { shared: { sources: [{ source: 'x' }] } },
      'unknown-id',
      'series[0].shared.sources[0].source',
    ],
    ['no numbers', { numbers: {} }, 'missing-field', 'series[0].numbers.value'],
    [
      'a column of numbers that is none',
      { numbers: { value: 'many' } },
      'wrong-type',
      'series[0].numbers.value',
    ],
    [
      'numbers of another length',
      { numbers: { value: [1, 2, 3, 4, 5, 6], high: [1] } },
      'wrong-length',
      'series[0].numbers.high',
    ],
    ['codes of another length', words('flow', ['export'], [0]), 'wrong-length', 'series[0].words.flow.codes'],
    [
      'a column without words',
      { words: { flow: { codes: [0, 0, 0, 0, 0, 0] } } },
      'missing-field',
      'series[0].words.flow.words',
    ],
    [
      'words that are no list',
      { words: { flow: { words: 'export', codes: [] } } },
      'wrong-type',
      'series[0].words.flow.words',
    ],
    ['a key of fields that have no column', { key: ['value'] }, 'unknown-word', 'series[0].key[0]'],
    ['exceptions that are a list', { exceptions: [] }, 'wrong-type', 'series[0].exceptions'],
    ['ids of another length', { ids: ['c034'] }, 'wrong-length', 'series[0].ids'],
    [
      'values that are no list',
      { numbers: { value: 7, high: [1] } },
      'wrong-type',
      'series[0].numbers.value',
    ],
    ['ids that are no list', { ids: 'c034' }, 'wrong-type', 'series[0].ids'],
  ])('%s', (_, fields, code, path) => {
    const { series: found, issues } = judged(series(fields));
    for (const { expected } of issues) expect(expected).not.toMatch(/-1|NaN|undefined/);
    expect(found).toBeUndefined();
    expect(brief(issues)).toContainEqual([code, path, 'error']);
  });

  it('a field that nobody knows does not: it is told', () => {
    const { series: found, issues } = judged(
      series({ shared: { ...(series()['shared'] as object), note: 'x' }, colour: 'red' }),
    );
    expect(found).toBeDefined();
    expect(brief(issues)).toEqual([
      ['unknown-field', 'series[0].colour', 'warning'],
      ['unknown-field', 'series[0].shared.note', 'warning'],
    ]);
  });
});

describe('rows that cannot be used', () => {
  const values = (...value: unknown[]) => ({ numbers: { value } });

  it.each<[string, Record<string, unknown>, string, string, number]>([
    ['a number as text', values('1', 2, 3, 4, 5, 6), 'wrong-type', 'series[0].numbers.value[0]', 5],
    [
      'an infinite number',
      values(1, Infinity, 3, 4, -Infinity, 6),
      'not-finite',
      'series[0].numbers.value[1]',
      4,
    ],
    [
      'a hole in a list',
      { numbers: { value: [1, , 3, 4, 5, 6] } },
      'wrong-type',
      'series[0].numbers.value[1]',
      5,
    ],
    [
      'a broken power of ten',
      { numbers: { value: [1, 2, 3, 4, 5, 6], scale: [0, 0, 0.5, 0, 0, 0] } },
      'not-whole',
      'series[0].numbers.scale[2]',
      5,
    ],
    [
      'an upper end below its value',
      { numbers: { value: [1, 2, 3, 4, 5, 6], high: [null, 2, 2.5, null, null, null] } },
      'inverted-range',
      'series[0].row[2].high',
      5,
    ],
    [
      'an upper end without a value',
      { numbers: { value: [null, 2, 3, 4, 5, 6], high: [9, null, null, null, null, null] } },
      'inverted-range',
      'series[0].row[0].high',
      5,
    ],
    [
      'a code beyond the words',
      words('flow', ['export'], [0, 0, 1, 0, 0, 0]),
      'out-of-range',
      'series[0].words.flow.codes[2]',
      5,
    ],
    [
      'a negative code',
      words('flow', ['export'], [-1, 0, 0, 0, 0, 0]),
      'out-of-range',
      'series[0].words.flow.codes[0]',
      5,
    ],
    [
      'a broken code',
      words('flow', ['export'], [0, 0, 0, 0, 0, 0.5]),
      'out-of-range',
      'series[0].words.flow.codes[5]',
      5,
    ],
    [
      'a code as text',
      words('flow', ['export'], ['0', 0, 0, 0, 0, 0]),
      'out-of-range',
      'series[0].words.flow.codes[0]',
      5,
    ],
    [
      'a name of a list method for a code',
      words('flow', ['export'], ['length', 0, 0, 0, 0, 0]),
      'out-of-range',
      'series[0].words.flow.codes[0]',
      5,
    ],
    [
      'a word that nobody knows',
      words('flow', ['export', 'transit'], [0, 1, 1, 0, 0, 0]),
      'unknown-word',
      'series[0].words.flow.words[1]',
      4,
    ],
    [
      'a word that is none',
      words('flow', ['export', 7], [0, 1, 0, 0, 0, 0]),
      'wrong-type',
      'series[0].words.flow.words[1]',
      5,
    ],
    [
      'a period that is none',
      words('period', ['2022', 'May'], [0, 1, 0, 1, 0, 1]),
      'not-edtf',
      'series[0].words.period.words[1]',
      3,
    ],
    [
      'one flag of several that nobody knows',
      words('obsStatus', ['', 'normal odd'], [0, 0, 0, 1, 0, 0]),
      'unknown-word',
      'series[0].words.obsStatus.words[1]',
      5,
    ],
    [
      'a source that is not there',
      words('source', ['bureau', 'x'], [0, 0, 0, 0, 1, 1]),
      'unknown-id',
      'series[0].words.source.words[1]',
      4,
    ],
    [
      'half a character',
      words('attribution', ['a\ud800'], [0, 0, 0, 0, 0, 0]),
      'lone-surrogate',
      'series[0].words.attribution.words[0]',
      0,
    ],
    [
      'a reason beside a value',
      words('missing', ['', 'nil'], [0, 0, 1, 0, 0, 0]),
      'reason-beside-value',
      'series[0].row[2].missing',
      5,
    ],
    [
      'an id of another row',
      words('partner', ['AFG', 'AFG', 'TJK'], [0, 0, 1, 1, 2, 2]),
      'duplicate-id',
      'series[0].row[2]',
      4,
    ],
    [
      'no id at all',
      { ...words('attribution', ['', 'x'], [0, 1, 1, 1, 1, 1]), key: ['attribution'] },
      'duplicate-id',
      'series[0].row[0]',
      1,
    ],
  ])('%s', (_, fields, code, path, rows) => {
    const { series: found, issues } = judged(series(fields));
    expect(brief(issues).filter(([, , severity]) => severity === 'error')).toContainEqual([
      code,
      path,
      'error',
    ]);
    expect(found ? lengthOf(found) : 0).toBe(rows);
  });

  it.each(['nature', 'measure', 'unit', 'sources'])(
    'lack %s, which neither the series nor a column gives',
    (field) => {
      const { [field]: _, ...shared } = series()['shared'] as Record<string, unknown>;
      const { series: found, issues } = judged(series({ shared }));
      expect(found).toBeUndefined();
      expect(issues[0]).toMatchObject({
        code: 'missing-field',
        path: `series[0].row[0].${field}`,
        received: 'nothing',
      });
    },
  );

  it('lack it where the word of their column is empty', () => {
    const { unit: _, ...shared } = series()['shared'] as Record<string, unknown>;
    const { series: found, issues } = judged(
      series({ shared, ...words('unit', ['USD', ''], [0, 0, 1, 0, 0, 0]) }),
    );
    expect(brief(issues)).toEqual([['missing-field', 'series[0].row[2].unit', 'error']]);
    expect(lengthOf(found!)).toBe(5);
  });

  it('go with their codes, numbers and exceptions; the others are what they were', () => {
    const { series: found } = judged(
      series({
        numbers: { value: [1, 'x', 3, 4, 5, 6], decimals: [0, 1, 2, 3, 4, 5] },
        exceptions: {
          0: { qualifier: 'approx' },
          1: { qualifier: 'over' },
          4: { qualifier: 'under', unit: 'EUR' },
        },
      }),
    );
    expect(found?.exceptions).toEqual({ 0: { qualifier: 'approx' }, 3: { qualifier: 'under', unit: 'EUR' } });
    expect(found).not.toHaveProperty('rows');
    expect(observationAt(found!, 3)).toMatchObject({
      id: 'KAZ-TJK-export-2022',
      value: 5,
      decimals: 4,
      unit: 'EUR',
    });
    expect(found?.words.partner?.codes).toEqual(Uint8Array.of(0, 1, 1, 2, 2));
  });

  it('leave the numbers of the others alone where ids count rows', () => {
    const { key: _, ...given } = series({ numbers: { value: [1, 'x', 3, 4, 5, 6] } });
    const { series: found } = judged(given);
    expect(found?.ids).toEqual(['partners-1', 'partners-3', 'partners-4', 'partners-5', 'partners-6']);
    expect([0, 1, 4].map((row) => idAt(found!, row))).toEqual(['partners-1', 'partners-3', 'partners-6']);
    const again = judged({ ...found, numbers: { value: [1, 2, Infinity, 4, 5] } });
    expect(idAt(again.series!, 2)).toBe('partners-5');
    expect(judged(again.series).issues).toEqual([]);
  });

  it('are told as few, however many they are', () => {
    const value = Array.from({ length: 10_000 }).fill('x');
    const { issues } = judged({ id: 's', shared: series()['shared'], words: {}, numbers: { value } });
    expect(issues).toHaveLength(MOST + 1);
    expect(issues.at(-1)).toMatchObject({
      path: 'series[].numbers.value[]',
      received: `${10_000 - MOST} more of these`,
    });
  });
});

describe('numbers that are not there', () => {
  it('are kept as unknown, and told, where no reason is given', () => {
    const { series: found, issues } = judged(series({ numbers: { value: [1, null, NaN, 4, 5, 6] } }));
    expect(issues).toMatchObject([
      { code: 'no-reason', path: 'series[0].row[1].missing', severity: 'warning' },
      { code: 'no-reason', path: 'series[0].row[2].missing', severity: 'warning' },
    ]);
    expect(observationAt(found!, 1)).toMatchObject({ value: null, missing: 'unknown' });
    expect(observationAt(found!, 0)).not.toHaveProperty('missing');
    expect(judged(found).issues).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['the series', { shared: { ...(series()['shared'] as object), missing: 'nil' } }, 'nil'],
    ['a column', words('missing', ['', 'suppressed'], [0, 1, 0, 0, 0, 0]), 'suppressed'],
    ['an exception', { exceptions: { 1: { missing: 'not-applicable' } } }, 'not-applicable'],
  ])('have the reason of %s', (_, fields, missing) => {
    const { series: found, issues } = judged(
      series({ numbers: { value: [1, null, 3, 4, 5, 6] }, ...fields }),
    );
    expect(issues).toEqual([]);
    expect(observationAt(found!, 1)).toMatchObject({ value: null, missing });
    expect(observationAt(found!, 2)).not.toHaveProperty('missing');
  });
});

describe('exceptions', () => {
  const shared = series()['shared'] as object;

  it('may take a field away, give another, or be the only one to give it', () => {
    const { measure: _, ...rest } = shared as Record<string, unknown>;
    const exceptions = Object.fromEntries(
      [0, 1, 2, 3, 4, 5].map((row) => [row, { measure: 'trade-value', reporter: null }]),
    );
    const { series: found, issues } = judged(series({ shared: rest, exceptions }));
    expect(issues).toEqual([]);
    expect(observationAt(found!, 5)).toMatchObject({ id: 'TJK-export-2023', measure: 'trade-value' });
    expect(observationAt(found!, 5)).not.toHaveProperty('reporter');
  });

  it.each<[string, unknown, string, string]>([
    ['are no fields', 7, 'wrong-type', 'series[0].row[1]'],
    ['say a word that nobody knows', { nature: 'guess' }, 'unknown-word', 'series[0].row[1].nature'],
    ['take away what an observation needs', { unit: null }, 'missing-field', 'series[0].row[1].unit'],
    ['give a reason beside a value', { missing: 'nil' }, 'reason-beside-value', 'series[0].row[1].missing'],
    ['give a range the wrong way round', { high: 1 }, 'inverted-range', 'series[0].row[1].high'],
    [
      'take away a value without a reason why',
      { value: null, high: 7 },
      'inverted-range',
      'series[0].row[1].high',
    ],
    [
      'name a source that is not there',
      { sources: [{ source: 'x' }] },
      'unknown-id',
      'series[0].row[1].sources[0].source',
    ],
    ['name no source', { sources: [] }, 'no-source', 'series[0].row[1].sources'],
  ])('%s: the row is left out', (_, own, code, path) => {
    const { series: found, issues } = judged(series({ exceptions: { 1: own } }));
    expect(brief(issues)).toContainEqual([code, path, 'error']);
    expect(found?.numbers.value).toEqual(Float64Array.of(978.5, 4, 5, 6, 7));
    expect(found?.exceptions).toBeUndefined();
  });

  it.each(['6', '-1', '1.5', 'x', '01', '1e0', '__proto__', '99999999999999999999'])(
    'of row %s, which there is not, are told',
    (row) => {
      const { series: found, issues } = judged(
        series({ exceptions: JSON.parse(`{"${row}":{"unit":"EUR"}}`) as object }),
      );
      expect(brief(issues)).toEqual([['no-such-row', `series[0].exceptions.${row}`, 'error']]);
      expect(found?.exceptions).toBeUndefined();
    },
  );

  it('keep no field that nobody knows', () => {
    const { series: found, issues } = judged(
      series({ exceptions: { 1: { unit: 'EUR', colour: 'red', id: 'mine' } } }),
    );
    expect(brief(issues)).toEqual([
      ['unknown-field', 'series[0].row[1].colour', 'warning'],
      ['unknown-field', 'series[0].row[1].id', 'warning'],
    ]);
    expect(found?.exceptions).toEqual({ 1: { unit: 'EUR' } });
  });
});

describe('ids of rows', () => {
  it('that a document gave count before the key; one that is no text costs its row', () => {
    const { series: found, issues } = judged(series({ ids: ['c034', '', 7, '', '', 'c034'] }));
    expect(brief(issues)).toEqual([
      ['wrong-type', 'series[0].ids[2]', 'error'],
      ['duplicate-id', 'series[0].row[5]', 'error'],
    ]);
    expect(found?.ids).toEqual(['c034', 'KAZ-AFG-export-2023', 'KAZ-UZB-export-2023', 'KAZ-TJK-export-2022']);
  });

  it('are those of assertions: a record of the same id was first', () => {
    const observations = [observation({ id: 'KAZ-AFG-export-2023' })];
    const { series: found, issues } = judged(series(), { observations });
    expect(brief(issues)).toEqual([['duplicate-id', 'series[0].row[1]', 'error']]);
    expect(lengthOf(found!)).toBe(5);
  });

  it('are told apart from those of other series', () => {
    const { dataset, issues } = check({
      ...datasetOf({ actors }),
      series: [series(), series({ id: 'again' })],
    });
    expect(issues).toHaveLength(6);
    expect(dataset?.series.map(({ id }) => id)).toEqual(['partners']);
    const twice = check({ ...datasetOf({ actors }), series: [series(), series()] });
    expect(brief(twice.issues)).toEqual([['duplicate-id', 'series[1].id', 'error']]);
  });

  it('may be named by records, as inputs and as contradictions', () => {
    const observations = [
      observation({ id: 'sum', nature: 'derived', inputs: ['KAZ-UZB-export-2022', 'gone'] }),
    ];
    const statements = [statement({ conflictsWith: ['KAZ-AFG-export-2022'] })];
    const { series: found, issues } = judged(series(), { observations, statements });
    expect(issues.map(({ code, path, expected }) => [code, path, expected])).toEqual([
      [
        'unknown-id',
        'observations[0].inputs[1]',
        'the id of one of the observations, statements, relations or events',
      ],
      ['one-sided', 'series[0].row[0].conflictsWith', 'also "s", because statements[0] names this record'],
    ]);
    expect(observationAt(found!, 0).conflictsWith).toEqual(['s']);
    expect(found?.exceptions).toEqual({ 0: { conflictsWith: ['s'] } });
  });

  it('are linked where they end up when rows before them are left out', () => {
    const statements = [statement({ related: ['KAZ-TJK-export-2023'] })];
    const { series: found } = judged(series({ numbers: { value: ['x', 'x', 3, 4, 5, 6] } }), { statements });
    expect(observationAt(found!, 3)).toMatchObject({ id: 'KAZ-TJK-export-2023', related: ['s'] });
  });

  it('complete what only the row says, and are told once', () => {
    const statements = [statement()];
    const given = series({ exceptions: { 2: { related: ['s'], conflictsWith: ['gone'] } } });
    const { dataset, issues } = check({ ...datasetOf({ actors, statements }), series: [given] });
    expect(brief(issues)).toEqual([
      ['unknown-id', 'series[0].row[2].conflictsWith[0]', 'warning'],
      ['one-sided', 'statements[0].related', 'warning'],
    ]);
    expect(dataset?.statements[0]?.related).toEqual(['KAZ-UZB-export-2022']);
    expect(dataset?.series[0]?.exceptions).toEqual({ 2: { conflictsWith: [], related: ['s'] } });
  });
});

describe('references of a series', () => {
  it('to actors and products that are not there are told once a word, not once a row', () => {
    const value = Array.from({ length: 1000 }).map((_, i) => i);
    const codes = value.map((i) => i % 2);
    const { issues } = judged({
      ...series({
        key: undefined,
        words: { partner: { words: ['AFG', 'XXX'], codes }, product: { words: ['', 'HS1'], codes } },
      }),
      numbers: { value },
    });
    expect(brief(issues)).toEqual([
      ['unknown-id', 'series[0].words.partner.words[1]', 'warning'],
      ['unknown-id', 'series[0].words.product.words[1]', 'warning'],
    ]);
  });
});

describe('many rows', () => {
  it('are judged by column: what check says is what it would say of each row alone', () => {
    const cell = fc.constantFrom<unknown>(0, 1, 2, 3, '0', null, 1.5);
    const value = fc.constantFrom<unknown>(1, 2.5, null, 'x', Infinity, -3);
    const row = fc.record({
      partner: cell,
      missing: fc.constantFrom(0, 0, 0, 1, 2),
      value,
      high: value,
      own: fc.constantFrom<unknown>(
        undefined,
        undefined,
        { unit: 'EUR' },
        { unit: null },
        { nature: 'x' },
        { value: 7 },
      ),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const given = {
          ...series({ key: undefined }),
          words: {
            partner: { words: ['AFG', '', 'UZB'], codes: rows.map((each) => each.partner) },
            missing: { words: ['', 'nil', 'lost'], codes: rows.map((each) => each.missing) },
          },
          numbers: { value: rows.map((each) => each.value), high: rows.map((each) => each.high) },
          exceptions: Object.fromEntries(rows.flatMap(({ own }, i) => (own ? [[i, own]] : []))),
        };
        const alone = rows.flatMap((each, i) => {
          const [partner, reason] = [
            ['AFG', undefined, 'UZB'][each.partner as number],
            [undefined, 'nil', 'lost'][each.missing],
          ];
          const sound = Number.isInteger(each.partner) && (each.partner as number) < 3;
          const own = (each.own ?? {}) as Record<string, unknown>;
          const said = {
            ...observation({ id: `partners-${i + 1}` }),
            period: undefined,
            periodKind: undefined,
            partner,
            value: each.value,
            high: each.high ?? undefined,
            missing: reason,
            ...own,
          };
          const told = {
            ...said,
            missing: said.missing ?? (said.value === null ? 'unknown' : undefined),
            ...(own['unit'] === null ? { unit: undefined } : {}),
          };
          const { dataset } = check({ ...datasetOf({ actors }), observations: [told] });
          // The cells of a column are judged even where an exception stands before them.
          const cells = [each.value, each.high].every((number) => number === null || Number.isFinite(number));
          return sound && cells && reason !== 'lost' ? (dataset?.observations ?? []) : [];
        });
        const { series: found } = judged(given);
        const all = found
          ? Array.from({ length: lengthOf(found) }).map((_, i) => observationAt(found, i))
          : [];
        expect(all).toEqual(alone);
      }),
      { numRuns: 1000 },
    );
  });

  it('of a million pass, in little more than ten times the time of a hundred thousand', () => {
    const big = (count: number) => ({
      id: 's',
      shared: series()['shared'],
      words: { partner: { words: ['AFG', 'UZB'], codes: new Uint8Array(count) } },
      numbers: { value: new Float64Array(count) },
    });
    const { series: found, issues } = judged(big(1_000_000));
    expect(issues).toEqual([]);
    expect(lengthOf(found!)).toBe(1_000_000);
  }, 30_000);
});
