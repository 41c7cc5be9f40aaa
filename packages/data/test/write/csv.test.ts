import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { dataset } from '../../src/datasets/kazakhstan-afghanistan.ts';
import { lengthOf, observationAt } from '../../src/index.ts';
import type { Dataset, Observation, Source, Statement } from '../../src/index.ts';
import { kindOfPeriod } from '../../src/read/period/cell.ts';
import { readCsv } from '../../src/read/csv.ts';
import * as words from '../../src/schema/vocabulary.ts';
import { COLUMNS } from '../../src/write/csv-fields.ts';
import { writeCsv } from '../../src/write/csv.ts';
import { furtherSourcesOf } from '../../src/write/further-sources.ts';
import { datasetOf, observation, statement } from '../fixture.ts';
import { FULL } from '../full-records.ts';

const rowsOf = ({
  observations,
  series,
}: Pick<Dataset, 'observations' | 'series'>): readonly Observation[] => [
  ...observations,
  ...series.flatMap((each) =>
    Array.from({ length: lengthOf(each) }).map((_, row) => observationAt(each, row)),
  ),
];

const byId = (all: readonly Observation[]) => Object.fromEntries(all.map((each) => [each.id, each]));

/** What a reader makes of the text, by id. */
function readBack(text: string) {
  const { dataset: found, issues } = readCsv(text);
  return { found: found ? byId(rowsOf(found)) : undefined, issues };
}

const written = (...observations: readonly Observation[]) => writeCsv(datasetOf({ observations }));

/** An observation in which everything stands that a row can hold. */
const everything: Observation = {
  id: 'c037',
  nature: 'target',
  reporter: 'KAZ',
  partner: 'AFG',
  flow: 'turnover',
  valuation: 'FOB',
  product: 'HS1101',
  about: 'corridor:titr',
  qualifier: 'at-least',
  obsStatus: ['estimated', 'provisional'],
  rank: 'preferred',
  period: '2024/2025',
  periodKind: 'range',
  attribution: '"Astana", no document',
  sources: [{ source: 'article', at: 'paragraph 8', read: '2026-11-23' }, { source: 'bureau' }],
  asOf: '2024-01~',
  knownFrom: '2024-01~',
  conflictsWith: ['c031', 'c032'],
  related: ['r-kaz-afg-2024'],
  problem: 'No document\nis named; "soon".',
  evidence: ['one, two', 'three'],
  confidence: 'low',
  negated: true,
  stage: 'announcement',
  measure: 'trade-value',
  definition: 'goods only',
  value: 3.5,
  high: 4,
  unit: 'USD',
  per: 'ANN',
  scale: 9,
  decimals: 1,
  formula: 'export + import',
  inputs: ['a', 'b'],
};

describe('a long table', () => {
  it('has a row for each observation and the names of the format for headers', () => {
    const { text, issues } = written(
      observation({ id: 'a', decimals: 1 }),
      observation({ id: 'b', value: null, missing: 'nil' }),
    );
    expect(text).toBe(
      [
        'id,reporter,partner,flow,measure,period,periodKind,value,unit,decimals,nature,missing,source,sourceTitle,publisher,published',
        'a,KAZ,AFG,export,trade-value,2022,year,978,USD,1,statistic,,bureau,Yearbook,Bureau of Statistics,2024-07-25',
        'b,KAZ,AFG,export,trade-value,2022,year,,USD,,statistic,nil,bureau,Yearbook,Bureau of Statistics,2024-07-25',
        '',
      ].join('\n'),
    );
    expect(issues.map(({ code, path, received }) => [code, path, received])).toEqual([
      ['not-in-csv', 'actors', '2 left out'],
      ['not-in-csv', 'sources', '1 left out'],
      ['not-in-csv', 'sources', 'other fields of 1 left out'],
    ]);
  });

  it('is read by others as it was meant', () => {
    const [row] = csvParse(written(everything).text);
    expect(row).toMatchObject({
      attribution: everything.attribution,
      problem: everything.problem,
      evidence: 'one, two\nthree',
      negated: 'true',
    });
  });

  it('gives everything back that it holds', () => {
    const { text, issues } = written(everything);
    expect(issues.map(({ path }) => path)).toEqual(['actors', 'sources', 'sources']);
    expect(readBack(text)).toEqual({ found: { c037: everything }, issues: [] });
  });

  it('has a column for every field of an observation', () => {
    const headers = COLUMNS.map(([header]) => header);
    expect(
      Object.keys(everything).filter((field) => field !== 'sources' && !headers.includes(field)),
    ).toEqual([]);
    expect(
      Object.keys({ ...FULL.observations[0], ...FULL.observations[1] }).filter(
        (field) => field !== 'sources' && !headers.includes(field),
      ),
    ).toEqual([]);
  });

  it('holds the rows of series', () => {
    const { text } = writeCsv(FULL);
    const { found } = readBack(text);
    expect(Object.keys(found!).sort()).toEqual(
      rowsOf(FULL)
        .map(({ id }) => id)
        .sort(),
    );
    expect(found!['trade-value-2023-02']).toMatchObject({ value: 8, period: '2023-02', unit: 'USD' });
  });

  it('holds every observation of the shipped dataset', () => {
    const { text } = writeCsv(dataset);
    const { found } = readBack(text);
    const expected = rowsOf(check(dataset).dataset!).map(({ sources, ...each }) => ({
      ...each,
      sources: [sources[0]!, ...furtherSourcesOf(sources).map((source) => ({ source }))],
    }));
    // A period without a kind is given the one it has to the eye.
    const plain = (each: Observation) => ({
      ...each,
      periodKind: each.period ? kindOfPeriod(each.period) : undefined,
    });
    for (const each of expected) expect(plain(found![each.id]!), each.id).toEqual(plain(each));
  });

  it('runs no formula, and keeps numbers numbers', () => {
    const { text } = written(
      observation({ id: '=1+1', attribution: '-2+3', unit: '@x', value: -5, high: -4 }),
    );
    expect(csvParse(text)[0]).toMatchObject({
      id: "'=1+1",
      attribution: "'-2+3",
      unit: "'@x",
      value: '-5',
      high: '-4',
    });
    expect(readBack(text).found).toMatchObject({
      '=1+1': { attribution: '-2+3', unit: '@x', value: -5, high: -4 },
    });
  });
});

describe('sources in a long table', () => {
  const cited = {
    id: 'page',
    title: 'Trade, 2022',
    publisher: 'Bureau',
    date: '2024-07-25',
    url: 'https://example.org/a',
    licence: '=with reference',
    seen: 'none',
  } as const;

  it('are read back with all a citation needs, also of statements', () => {
    const sources = [{ source: 'page', read: '2026-11-23' }, { source: 'other' }];
    const { text } = writeCsv({
      ...datasetOf({ observations: [observation({ sources })], statements: [statement({ sources })] }),
      sources: [cited, { ...cited, id: 'other' }],
    });
    expect(csvParse(text)[0]).toMatchObject({ publisher: 'Bureau', licence: "'=with reference" });
    const { dataset: found, issues } = readCsv(text);
    expect(issues).toEqual([]);
    expect(found!.sources).toContainEqual(cited);
    expect(found!.sources).toContainEqual({ id: 'other', title: 'other', publisher: 'other', seen: 'none' });
    expect(found!.observations[0]!.sources).toEqual(sources);
    expect(found!.statements[0]!.sources).toEqual(sources);
  });

  it('are told where rows do not name them, or do not say all that is known of them', () => {
    const told = (sources: readonly Source[]): readonly string[] =>
      writeCsv({
        ...datasetOf({ observations: [observation({ sources: [{ source: 'page' }] })] }),
        actors: [],
        sources,
      }).issues.map(({ path, received }) => `${path}: ${received}`);
    expect(told([cited])).toEqual([]);
    expect(told([cited, { ...cited, id: 'other' }])).toEqual(['sources: 1 left out']);
    expect(told([{ ...cited, note: 'revised' }])).toEqual(['sources: other fields of 1 left out']);
    expect(told([{ ...cited, seen: 'page' }])).toEqual(['sources: other fields of 1 left out']);
  });

  it('keep what was said of them first; what cannot be understood is told, and the row stays', () => {
    const { dataset: found, issues } = readCsv(
      [
        'period,value,unit,source,publisher,published,url',
        '2021,1,USD,page,Bureau,soon,javascript:alert(1)',
        '2022,2,USD,page,Agency,2024,https://example.org/a',
        '2023,3,USD,,Agency,2024,',
        '',
      ].join('\n'),
      { name: 'own.csv' },
    );
    expect(issues.map(({ code, path, severity }) => [code, path, severity])).toEqual([
      ['not-read', 'line 2, column "published"', 'warning'],
      ['not-read', 'line 2, column "url"', 'warning'],
      ['contradicting-source', 'line 3, column "publisher"', 'warning'],
    ]);
    expect(found!.sources.slice(1)).toEqual([
      {
        id: 'page',
        title: 'page',
        publisher: 'Bureau',
        date: '2024',
        url: 'https://example.org/a',
        seen: 'none',
      },
    ]);
    expect(rowsOf(found!).map(({ sources }) => sources[0]!.source)).toEqual(['page', 'page', 'own']);
  });

  it('are not guessed at where no column names them', () => {
    const { dataset: found, issues } = readCsv('period,value,unit,publisher\n2022,1,USD,Bureau\n');
    expect(issues).toMatchObject([{ code: 'not-read', path: 'line 1, column "publisher"' }]);
    expect(found!.sources).toHaveLength(1);
  });
});

describe('what a row cannot hold', () => {
  it.each<[string, Partial<Observation>]>([
    ['observations[].sources', { sources: [{ source: 'bureau' }, { source: 'article', at: 'paragraph 8' }] }],
    ['observations[].sources[].source', { sources: [{ source: 'bureau' }, { source: 'bureau' }] }],
    ['observations[].evidence', { evidence: ['two\nlines'] }],
    ['observations[].conflictsWith', { conflictsWith: ['an id'] }],
    ['observations[].inputs', { inputs: ['a;b'] }],
    ['observations[]', { attribution: ' x' }],
  ])('%s is told', (path, fields) => {
    const { issues } = written(observation(fields), observation({ id: 'other' }));
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'not-in-csv', path, received: '1 left out', severity: 'warning' }),
    );
  });

  it('is told of every list of which it holds nothing', () => {
    const told = writeCsv(FULL).issues.map(({ path }) => path);
    expect(told).toEqual(
      expect.arrayContaining([
        'sources',
        'actors',
        'relations',
        'events',
        'products',
        'nodes',
        'legs',
        'corridors',
      ]),
    );
    expect(told).not.toContain('statements');
  });
});

describe('a statement', () => {
  const said: Statement = {
    id: 'c030',
    nature: 'claim',
    reporter: 'KAZ',
    partner: 'AFG',
    flow: 'turnover',
    measure: 'trade-value',
    qualifier: 'majority',
    obsStatus: ['estimated', 'provisional'],
    period: '2022',
    periodKind: 'year',
    subject: 'KAZ',
    predicate: 'depends on',
    actors: ['AFG', 'UZB'],
    text: '=mostly "flour",\nand grain',
    attribution: '-the author',
    sources: [{ source: 'article', at: 'paragraph 8' }],
    asOf: '2024-01~',
    knownFrom: '2024-01',
    conflictsWith: ['c031', 'c032'],
    related: ['r-kaz-afg-2024'],
    problem: 'No number.',
    evidence: ['one, two', 'three'],
    confidence: 'low',
    negated: true,
    stage: 'announcement',
  };
  const text = writeCsv(datasetOf({ observations: [observation()], statements: [said] })).text;

  it('has a row beside the numbers, in which no number stands, and words stay words', () => {
    const rows = [...csvParse(text)];
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ id: 'o', value: '978', subject: '', text: '' });
    expect(rows[1]).toMatchObject({
      id: 'c030',
      value: '',
      unit: '',
      subject: 'KAZ',
      predicate: 'depends on',
      text: '\'=mostly "flour",\nand grain',
      attribution: "'-the author",
      nature: 'claim',
      qualifier: 'majority',
      source: 'article',
      period: '2022',
      conflictsWith: 'c031 c032',
    });
  });

  it('is read back as it was, beside the numbers', () => {
    const { dataset: found, issues } = readCsv(text);
    expect(issues).toEqual([]);
    expect(found!.statements).toEqual([said]);
    expect(rowsOf(found!)).toEqual([observation()]);
  });

  it('of the shipped dataset is read back with its words, each once', () => {
    const { dataset: found, issues } = readCsv(writeCsv(dataset).text);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    // Only when a source was read is said of the first of them alone.
    const told = ({ sources, ...one }: Statement) => ({
      ...one,
      sources: sources.map(({ source: id }) => id),
    });
    expect(found!.statements.map(told)).toEqual(dataset.statements.map(told));
    expect(check(found!).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    // Records come before the rows of series.
    const sorted = (one: Dataset): readonly string[] => writeCsv(one).text.split('\n').sort();
    expect(sorted(found!)).toEqual(sorted(dataset));
  });

  it('alone is a table too', () => {
    const { dataset: found, issues } = readCsv(writeCsv(datasetOf({ statements: [statement()] })).text);
    expect(issues).toEqual([]);
    expect(found!.statements).toEqual([statement()]);
  });

  const lines = (...rows: readonly string[]) =>
    readCsv(`id,period,value,subject,predicate,text,nature\n${rows.join('\n')}\n`);

  it('without a subject or with a word that is none is told and left out', () => {
    const { dataset: found, issues } = lines(
      'a,2022,,,is,busy,claim',
      'b,2022,,KAZ,is,busy,guess',
      'c,2022,,KAZ,is,busy,',
    );
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['no-subject', 'line 2'],
      ['unknown-word', 'line 3, column "nature"'],
    ]);
    expect(found!.statements).toEqual([
      {
        id: 'c',
        nature: 'claim',
        period: '2022',
        subject: 'KAZ',
        predicate: 'is',
        text: 'busy',
        sources: [{ source: 'csv' }],
      },
    ]);
  });

  it('is none where there is a number: the words are told and not read', () => {
    const { dataset: found, issues } = lines('a,2022,5,KAZ,is,busy,claim');
    expect(issues).toMatchObject([
      { code: 'text-beside-value', severity: 'warning', received: '"busy"' },
      { code: 'no-unit' },
    ]);
    expect(found!.statements).toEqual([]);
    expect(rowsOf(found!)).toMatchObject([{ id: 'a', value: 5 }]);
  });
});

describe('any observation that a row can hold', () => {
  const text = fc
    .oneof(
      fc.string({ minLength: 1, maxLength: 8 }),
      fc.constantFrom(
        '=1',
        '+x',
        "'=x",
        '"',
        'a,b',
        'a;b',
        'x\ny',
        '"" ',
        'صادرات',
        '😀',
        'null',
        'true',
        '1,234',
      ),
    )
    .map((each) => each.trim())
    .filter((each) => each !== '' && !/\p{Cs}/u.test(each));
  const id = fc.stringMatching(/^[a-zA-Z=+'@-][\w.-]{0,8}$/);
  const word = <T extends string>(list: readonly T[]) => fc.constantFrom(...list);
  const period = fc.constantFrom('2022', '2023-08', '2024-02-29', '2024/2025', '2021-08/..', '2024-01~');
  const date = fc.option(period, { nil: undefined });
  const maybe = <T>(what: fc.Arbitrary<T>) => fc.option(what, { nil: undefined });
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0);

  const record = fc
    .record({
      nature: word(words.NATURES),
      measure: word(words.MEASURES),
      flow: maybe(word(words.FLOWS)),
      reporter: maybe(id),
      partner: maybe(id),
      product: maybe(id),
      about: maybe(id.map((each) => `leg:${each}`)),
      definition: maybe(text),
      valuation: maybe(word(words.VALUATIONS)),
      qualifier: maybe(word(words.QUALIFIERS)),
      obsStatus: maybe(fc.uniqueArray(word(words.OBS_STATUSES), { minLength: 1, maxLength: 3 })),
      rank: maybe(word(words.RANKS)),
      period,
      attribution: maybe(text),
      source: fc.stringMatching(/^[A-Za-z][\w.-]{0,8}$/),
      at: maybe(text),
      asOf: date,
      knownFrom: date,
      conflictsWith: maybe(fc.array(id, { minLength: 1, maxLength: 3 })),
      inputs: maybe(fc.array(id, { minLength: 1, maxLength: 3 })),
      problem: maybe(text),
      evidence: maybe(
        fc.array(
          text.filter((each) => !each.includes('\n')),
          { minLength: 1, maxLength: 3 },
        ),
      ),
      confidence: maybe(word(words.CONFIDENCES)),
      negated: maybe(fc.boolean()),
      stage: maybe(text),
      value: fc.option(finite),
      wide: maybe(fc.nat(9)),
      unit: text,
      per: maybe(text),
      scale: maybe(fc.integer({ min: -9, max: 12 })),
      decimals: maybe(fc.nat(6)),
      missing: word(words.MISSING_REASONS),
      formula: maybe(text),
    })
    .map(({ source, at, wide, missing, ...rest }): Omit<Observation, 'id'> => {
      const { value, period: said } = rest;
      const fields = {
        ...rest,
        periodKind: kindOfPeriod(said),
        sources: [{ source, ...(at === undefined ? {} : { at }) }],
        ...(value === null ? { missing } : wide === undefined ? {} : { high: value + wide }),
      };
      return Object.fromEntries(
        Object.entries(fields).filter(([, each]) => each !== undefined),
      ) as unknown as Omit<Observation, 'id'>;
    });

  it('is read back as it was', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 6 }), (all) => {
        const observations = all.map((each, i) => ({ ...each, id: `o${i}` }));
        const { found, issues } = readBack(written(...observations).text);
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(found).toEqual(byId(observations));
      }),
      { numRuns: 500 },
    );
  });
});
