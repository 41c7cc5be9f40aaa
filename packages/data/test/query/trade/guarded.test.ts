import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as data from '../../../src/index.ts';
import type { Dataset, Flow, TradeQuery } from '../../../src/index.ts';
import { dataset as shipped } from '../../../src/datasets/kazakhstan-afghanistan.ts';
import { actor, datasetOf, observation } from '../../fixture.ts';

/** What is shipped, without partners that only a list of all has: answers about all of them are the same over and over. */
const dataset: Dataset = {
  ...shipped,
  series: shipped.series.filter(({ id }) => !/-partners-\w-\w-/.test(id)),
};

const records = data.unfolded(dataset);

/** Asks with a question that nobody's compiler has seen. */
type Ask = (question: never) => unknown;

const TRADE = {
  measure: 'trade-value',
  reporter: 'KAZ',
  partner: 'AFG',
  flow: ['export', 'import'],
  product: ['*'],
  top: 3,
  period: '2018/2023',
  asOf: '2024',
};

const PARTNERS = { ...TRADE, partner: '*', product: [] };

const CARD = { actor: 'KAZ', toward: 'AFG', asOf: '2024' };

/** Every public question, with one that it answers. */
const QUESTIONS: readonly (readonly [name: string, example: object, ask: Ask])[] = [
  ['query', TRADE, (asked) => data.query(dataset, asked)],
  ['queryRecords', TRADE, (asked) => data.queryRecords(records, asked)],
  ['turnover', TRADE, (asked) => data.turnover(dataset, asked)],
  ['balance', TRADE, (asked) => data.balance(dataset, asked)],
  ['share', TRADE, (asked) => data.share(dataset, asked, 'product')],
  ['rank', TRADE, (asked) => data.rank(dataset, asked, 'product')],
  ['growth', TRADE, (asked) => data.growth(dataset, asked)],
  ['ratio', TRADE, (asked) => data.ratio(dataset, asked, { period: '2018' })],
  ['base of ratio', TRADE, (base) => data.ratio(dataset, { ...TRADE } as never, base)],
  ['unitValues', TRADE, (asked) => data.unitValues(dataset, asked)],
  ['mirrorPairs', TRADE, (asked) => data.mirrorPairs(dataset, asked)],
  ['perPerson', TRADE, (asked) => data.perPerson(dataset, asked)],
  ['shareOfGdp', TRADE, (asked) => data.shareOfGdp(dataset, asked, 'partner')],
  ['breakdown', PARTNERS, (asked) => data.breakdown(dataset, asked)],
  ['breakdownRecords', { ...TRADE, across: 'product' }, (asked) => data.breakdownRecords(records, asked)],
  ['parts', TRADE, (asked) => data.parts(dataset, asked)],
  ['partsRecords', TRADE, (asked) => data.partsRecords(records, asked)],
  ['changes', TRADE, (asked) => data.changes(dataset, asked)],
  ['changes by partner', PARTNERS, (asked) => data.changes(dataset, asked)],
  ['facets', TRADE, (asked) => data.facets(data.queryRecords(records, asked), 'flow')],
  ['kept', TRADE, (asked) => data.kept(data.queryRecords(records, asked), () => true)],
  ['chronicle', { actor: 'KAZ', partner: 'AFG', period: '2022' }, (asked) => data.chronicle(records, asked)],
  ['profile', CARD, (asked) => data.profile(dataset, asked)],
  ['profileRecords', CARD, (asked) => data.profileRecords(records, asked)],
  ['cardRecords', CARD, (asked) => data.cardRecords(records, asked)],
  [
    'comparison',
    { actors: ['KAZ'], toward: 'AFG', asOf: '2024' },
    (asked) => data.comparison(dataset, asked),
  ],
  ['relations', { ...CARD, type: ['controls'] }, (asked) => data.relations(dataset, asked)],
  [
    'relationsAmong',
    { actors: ['KAZ'], toward: ['AFG'], predicates: ['controls'], asOf: '2024' },
    (asked) => data.relationsAmong(dataset, asked),
  ],
  [
    'roles',
    { actor: 'a', of: 'KAZ', office: 'President', asOf: '2024' },
    (asked) => data.roles(dataset, asked),
  ],
  [
    'legs',
    {
      corridor: ['titr'],
      place: 'aktau',
      country: 'KAZ',
      mode: 'rail',
      build: 'operating',
      service: 'normal',
      asOf: '2024',
    },
    (asked) => data.legs(dataset, asked),
  ],
  ['route', { corridor: ['titr'], asOf: '2024' }, (asked) => data.route(dataset, asked)],
  ['routeFaults', { corridor: ['titr'], asOf: '2024' }, (asked) => data.routeFaults(dataset, asked)],
  [
    'about',
    { subjects: ['leg:aktau-alat'], asOf: '2024' },
    ({ subjects, asOf }: { subjects: never; asOf: never }) => data.about(dataset, subjects, asOf),
  ],
];

const WRONG = [undefined, null, 2022, true, '', 'KAZ', { id: 'KAZ' }, [], [null]];

describe.each(QUESTIONS)('%s', (_, example, ask) => {
  it.each(Object.keys(example))('answers whatever stands for "%s"', (field) => {
    for (const wrong of WRONG) {
      expect(() => ask({ ...example, [field]: wrong } as never), JSON.stringify(wrong)).not.toThrow();
    }
  });

  it('answers a question that asks nothing', () => {
    expect(() => ask({} as never)).not.toThrow();
  });
});

const small = datasetOf({
  observations: [
    observation({ id: 'a', flow: 'export' }),
    observation({ id: 'b', flow: 'import' }),
    observation({ id: 'c', flow: 'export', product: 'HS11' }),
    observation({ id: 'd', flow: 'export', product: 'HS1101' }),
  ],
  actors: [actor('KAZ')],
});

const TOTAL = { measure: 'trade-value' };

describe('a question without types', () => {
  const ids = (asked: unknown): readonly string[] =>
    data
      .query(small, { ...TOTAL, ...(asked as Partial<TradeQuery>) } as TradeQuery)
      .rows.map(({ observation: { id } }) => id);

  it('without a flow asks for every flow', () => {
    expect(ids({})).toEqual(['a', 'b']);
    expect(ids({ flow: null })).toEqual(['a', 'b']);
  });

  it('may name one flow or product as a word', () => {
    expect(ids({ flow: 'import' })).toEqual(['b']);
    expect(ids({ product: 'HS1101' })).toEqual(['d']);
  });

  it('takes what is null for what is absent', () => {
    expect(ids({ reporter: null, partner: null, product: null, period: null, asOf: null })).toEqual([
      'a',
      'b',
    ]);
  });

  it('finds nothing of an actor, measure or product that is none', () => {
    for (const none of [7, {}, [], true]) {
      expect(ids({ reporter: none })).toEqual([]);
      expect(ids({ measure: none })).toEqual([]);
    }
    expect(ids({ product: [7] })).toEqual([]);
  });

  it('may give a year as a number', () => {
    expect(ids({ period: 2022 })).toEqual(['a', 'b']);
    expect(ids({ period: 1999 })).toEqual([]);
  });

  it('may give the number of the largest as text, and null for all of them', () => {
    const partners = ['AFG', 'UZB', 'KGZ', 'CHN', 'RUS'];
    const many = datasetOf({
      observations: partners.map((partner, i) => observation({ id: partner, partner, value: i + 1 })),
    });
    const rows = (top: unknown): number =>
      data.breakdown(many, {
        measure: 'trade-value',
        flow: ['export'] satisfies Flow[],
        partner: '*',
        across: 'partner',
        top: top as number,
      }).rows.length;
    expect([rows('2'), rows(2), rows(null), rows(undefined), rows({})]).toEqual([3, 3, 5, 5, 5]);
  });

  it('takes an empty word for none on a card, in roles and of legs', () => {
    expect(data.profile(dataset, { actor: 'KAZ', toward: '' })?.relations).toEqual(
      data.profile(dataset, { actor: 'KAZ' })?.relations,
    );
    expect(data.roles(dataset, { actor: '' })).toEqual(data.roles(dataset, {}));
    expect(data.legs(dataset, { mode: null as never, build: null as never })).toEqual(data.legs(dataset, {}));
  });
});

/** Anything a script may hold; a thing that cannot be made text is no question. */
const anything = fc.anything({ maxDepth: 2 }).filter((one) => {
  try {
    return `${one as string}` !== undefined;
  } catch {
    return false;
  }
});

it('answers whatever fields hold', () => {
  const fields = ['measure', 'reporter', 'partner', 'flow', 'product', 'top', 'period', 'asOf'];
  const question = fc.dictionary(fc.constantFrom(...fields), anything);
  fc.assert(
    fc.property(question, (asked) => {
      const given = { measure: 'trade-value', ...asked } as object as TradeQuery;
      data.query(small, given);
      data.breakdown(small, { ...given, across: 'partner' });
      data.changes(small, given);
      data.parts(small, given);
    }),
  );
});
