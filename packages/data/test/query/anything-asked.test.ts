import { describe, expect, it } from 'vitest';
import {
  about,
  balance,
  breakdown,
  breakdownRecords,
  cardRecords,
  changes,
  chronicle,
  comparison,
  growth,
  legs,
  mirrorPairs,
  parts,
  partsRecords,
  perPerson,
  profile,
  profileRecords,
  query,
  queryRecords,
  rank,
  ratio,
  relations,
  relationsAmong,
  roles,
  route,
  routeFaults,
  share,
  shareOfGdp,
  turnover,
  unitValues,
  volumes,
} from '../../src/index.ts';
import * as data from '../../src/index.ts';
import * as unguarded from '../../src/sound.ts';
import type { Dataset, Rows } from '../../src/index.ts';
import { datasetOf, observation, source } from '../fixture.ts';

const sound = datasetOf({ sources: [source()], observations: [observation()] });
const ASKED = { measure: 'trade-value', reporter: 'KAZ', partner: 'AFG', flow: ['export'], period: '2022' };

type Anything = (dataset: unknown, asked: unknown, more?: unknown) => Rows;

/** Every question whose answer is rows, given whatever people without types give. */
const QUESTIONS = Object.entries({
  query,
  balance,
  turnover,
  share,
  rank,
  ratio,
  unitValues,
  mirrorPairs,
  perPerson,
  shareOfGdp,
  breakdown,
  breakdownRecords,
  parts,
  partsRecords,
  queryRecords,
  growth,
  changes,
}) as unknown as readonly (readonly [string, Anything])[];

const unreadable = {
  toString(): string {
    throw new Error('not for you');
  },
};
const shut = new Proxy(
  {},
  {
    get(): never {
      throw new Error('shut');
    },
  },
);
const ODD: readonly unknown[] = [
  null,
  undefined,
  [],
  [null],
  0,
  NaN,
  12n,
  '',
  'trade-value',
  true,
  Symbol('trade'),
  () => 1,
  Object.create(null),
  unreadable,
  shut,
];

const codes = (answer: Rows) => answer.issues?.map(({ code, path }) => `${code} ${path}`);

describe.each(QUESTIONS)('%s', (_, ask) => {
  it('says why there is no answer to what is no question', () => {
    for (const asked of [null, undefined, [], 7, 'trade-value'])
      expect(ask(sound, asked, 'partner')).toMatchObject({
        rows: [],
        notes: [],
        sources: [],
        unit: '',
        issues: [{ code: 'wrong-type', path: 'query', severity: 'error' }],
      });
  });

  it('says why there is no answer from what is no dataset', () => {
    for (const dataset of [null, undefined, [], 'kazakhstan-afghanistan'])
      expect(codes(ask(dataset, ASKED, 'partner'))).toEqual(['not-a-dataset ']);
  });

  it('throws at nothing, wherever it stands', () => {
    for (const odd of ODD) {
      for (const field of [
        'measure',
        'reporter',
        'partner',
        'flow',
        'product',
        'period',
        'asOf',
        'top',
        'across',
      ])
        expect(ask(sound, { ...ASKED, [field]: odd }, 'partner').rows).toBeInstanceOf(Array);
      for (const list of Object.keys(sound))
        expect(ask({ ...sound, [list]: odd }, ASKED, 'partner').rows).toBeInstanceOf(Array);
      expect(ask(sound, ASKED, odd).rows).toBeInstanceOf(Array);
      expect(ask(odd, ASKED, 'partner').rows).toEqual([]);
      expect(ask(sound, odd, 'partner').rows).toBeInstanceOf(Array);
    }
  });
});

describe('a question of which a part is not understood', () => {
  const ask = query as unknown as Anything;

  it('names each part, and what it might have been', () => {
    expect(codes(ask(sound, {}))).toEqual(['missing-field query.measure']);
    expect(codes(ask(sound, { ...ASKED, measure: 'profit' }))).toEqual(['unknown-word query.measure']);
    expect(codes(ask(sound, { ...ASKED, reporter: 7, flow: ['transit'], product: [7] }))).toEqual([
      'wrong-type query.reporter',
      'unknown-word query.flow',
      'wrong-type query.product',
    ]);
    expect(ask(sound, { ...ASKED, flow: 'transit' }).issues?.[0]).toEqual({
      code: 'unknown-word',
      path: 'query.flow',
      expected: 'a list of export, import, turnover, balance',
      received: '"transit"',
      severity: 'error',
    });
  });

  it('is answered without a window that is no date, and says so', () => {
    const answer = ask(sound, { ...ASKED, period: 'lately' });
    expect(answer.rows).toHaveLength(1);
    expect(answer.issues).toMatchObject([{ code: 'not-edtf', path: 'query.period', severity: 'warning' }]);
  });

  it('says nothing of what is understood, or not there', () => {
    expect(ask(sound, ASKED)).not.toHaveProperty('issues');
    expect(
      ask(sound, { ...ASKED, flow: 'export', product: null, period: undefined, asOf: '' }),
    ).not.toHaveProperty('issues');
    expect(unitValues(sound, { flow: ['export'] })).not.toHaveProperty('issues');
  });
});

describe('a dataset with less than all lists', () => {
  it('is answered from those that are there, and names the others', () => {
    const { observations, sources } = sound;
    const answer = query({ observations, sources } as unknown as Dataset, {
      measure: 'trade-value',
      flow: ['export'],
    });
    expect(answer.rows).toHaveLength(1);
    expect(codes(answer)).toContain('wrong-type relations');
  });
});

describe('other questions', () => {
  it('take none for one that asks for nobody', () => {
    for (const none of [null, undefined] as unknown as never[]) {
      expect(profile(sound, none)).toBeUndefined();
      expect(comparison(sound, none).columns).toEqual([]);
      expect(route(sound, none).routes).toEqual([]);
      expect(legs(sound, none)).toEqual([]);
      expect(relations(sound, none)).toEqual([]);
      expect(roles(sound, none)).toEqual([]);
      expect(relationsAmong(sound, none).groups).toEqual([]);
      expect(growth(sound, none).rows).toEqual([]);
      expect(changes(sound, none).rows).toEqual([]);
    }
    expect(profile(null as never, { actor: 'KAZ' })).toBeUndefined();
  });
});

describe('answers of other shapes', () => {
  type Others = readonly (readonly [string, (dataset: never, asked: never) => unknown, unknown])[];
  const NOBODY: Others = [
    ['profile', profile, undefined],
    ['profileRecords', profileRecords, undefined],
    ['cardRecords', cardRecords, undefined],
    ['legs', legs, []],
    ['relations', relations, []],
    ['roles', roles, []],
    ['routeFaults', routeFaults, []],
    ['volumes', volumes, new Map()],
    ['comparison', (dataset, asked) => comparison(dataset, asked).columns, []],
    ['relationsAmong', (dataset, asked) => relationsAmong(dataset, asked).groups, []],
    ['chronicle', (dataset, asked) => chronicle(dataset, asked).entries, []],
    ['route', (dataset, asked) => route(dataset, asked).routes, []],
    ['about', (dataset, asked) => about(dataset, asked).notes, []],
  ];

  it.each(NOBODY)('%s is empty, whatever stands for the dataset and the question', (_, ask, none) => {
    for (const odd of ODD) {
      expect(ask(odd as never, { actor: 'KAZ', corridor: ['titr'] } as never)).toEqual(none);
      expect(ask(sound as never, odd as never)).toEqual(none);
    }
    for (const list of Object.keys(sound))
      for (const odd of ODD)
        expect(() => ask({ ...sound, [list]: odd } as never, { actor: 'KAZ' } as never)).not.toThrow();
  });

  it('a chronicle and a route say what was not understood', () => {
    for (const ask of [chronicle, route] as unknown as readonly Anything[]) {
      expect(codes(ask(null, {}))).toEqual(['not-a-dataset ']);
      expect(codes(ask(sound, null))).toEqual(['wrong-type query']);
      expect(codes(ask(sound, { actor: 7, corridor: [7], asOf: 'lately' }))).toEqual([
        'wrong-type query.actor',
        'wrong-type query.corridor',
        'not-edtf query.asOf',
      ]);
      expect(codes(ask({ ...sound, actors: 7 }, {}))).toEqual(['wrong-type actors']);
      expect(ask(sound, { actor: 'KAZ', corridor: ['titr'], asOf: '2024' })).not.toHaveProperty('issues');
    }
  });
});

describe('the same questions of what is sound', () => {
  it('are answered alike', () => {
    const names = Object.keys(unguarded) as (keyof typeof unguarded)[];
    expect(names.filter((name) => data[name] === undefined || data[name] === unguarded[name])).toEqual([]);
    expect(unguarded.queryRecords(sound, ASKED as never)).toEqual(queryRecords(sound, ASKED as never));
  });
});
