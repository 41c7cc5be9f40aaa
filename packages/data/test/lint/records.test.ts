import { describe, expect, it } from 'vitest';
import type { Dataset, Observation } from '../../src/index.ts';
import { lint } from '../../src/lint/lint.ts';
import { actor, leg, observation, place, relation, role, source, statement } from '../fixture.ts';
import { withSources } from './article-fixture.ts';

const found = (observations: readonly Observation[], lists: Partial<Dataset> = {}): readonly string[] =>
  lint(withSources(observations, lists)).map(({ code, path }) => `${code} ${path}`);

describe('mixed-producers', () => {
  const ours = observation({ id: 'a', value: 469 });
  const theirs = observation({ id: 'b', value: 978, sources: [{ source: 'yearbook' }] });
  const sources = ['bureau', 'yearbook', 'article'].map((id) => source({ id, publisher: id }));
  const derived = (inputs: readonly string[], fields: Partial<Observation> = {}): Observation =>
    observation({
      id: 'd',
      nature: 'derived',
      measure: 'trade-ratio',
      unit: 'ratio',
      value: 2,
      formula: 'b / a',
      inputs,
      ...fields,
    });
  const MIXED = ['mixed-producers observations[2]'];

  it('finds a value made from numbers of two producers', () => {
    expect(found([ours, theirs, derived(['a', 'b'])], { sources })).toEqual(MIXED);
    expect(found([ours, { ...theirs, sources: ours.sources }, derived(['a', 'b'])], { sources })).toEqual([]);
  });

  it('takes several sources of one publisher for one producer', () => {
    const one = sources.map((each) => ({ ...each, publisher: 'Bureau' }));
    expect(found([ours, theirs, derived(['a', 'b'])], { sources: one })).toEqual([]);
  });

  it('lets two sides, or two measures, be compared', () => {
    const mirror = { ...theirs, reporter: 'AFG', partner: 'KAZ', flow: 'import' } as const;
    const people = { ...theirs, measure: 'population', unit: 'persons' } as const;
    expect(found([ours, mirror, derived(['a', 'b'])], { sources })).toEqual([]);
    expect(found([ours, people, derived(['a', 'b'])], { sources })).toEqual([]);
  });

  it('finds a mean or a sum of what two sides report of one flow', () => {
    const mirror = { ...theirs, reporter: 'AFG', partner: 'KAZ', flow: 'import' } as const;
    const made = (formula: string, fields: Partial<Observation> = {}): readonly string[] =>
      found(
        [ours, mirror, derived(['a', 'b'], { measure: 'trade-value', unit: 'USD', formula, ...fields })],
        {
          sources,
        },
      );
    for (const formula of ['(a + b) / 2', 'mean of both sides', 'average', 'a + b']) {
      expect(made(formula)).toEqual(MIXED);
      expect(made(formula, { measure: 'trade-ratio', unit: 'ratio' })).toEqual([]);
    }
    expect(made('import reported by the buyer − export reported by the seller')).toEqual([]);
    const other = { ...mirror, partner: 'UZB' };
    expect(
      found([ours, other, derived(['a', 'b'], { measure: 'trade-value', unit: 'USD', formula: 'a + b' })], {
        sources,
      }),
    ).toEqual([]);
  });

  it('finds a sum of statistics and hopes', () => {
    const hope = { ...theirs, nature: 'target', sources: ours.sources } as const;
    expect(found([ours, hope, derived(['a', 'b'])], { sources })).toEqual(MIXED);
    const both = [ours, hope].map((one) => ({ ...one, nature: 'claim' }) as const);
    expect(found([...both, derived(['a', 'b'])], { sources })).toEqual([]);
  });

  it('passes over inputs that are not there', () => {
    expect(found([ours, theirs, derived(['a', 'gone'])], { sources })).toEqual([]);
  });
});

describe('untranslated', () => {
  const named = (count: number, names: object = {}) =>
    [...Array(count).keys()].map((i) =>
      actor(`${i}`, { names: { en: `${i}`, ru: 'x', ...names }, sources: [] }),
    );
  const bare = actor('bare', { names: { en: 'Bare' }, sources: [] });

  it('finds a name missing in a language in which the others have one', () => {
    const [finding] = lint(withSources([], { actors: [...named(9, { kk: 'y' }), bare] }));
    expect(finding).toMatchObject({
      code: 'untranslated',
      path: 'actors[9].names',
      id: 'bare',
      expected: 'a name also in ru, kk',
      received: 'Bare',
    });
  });

  it('asks for no language that only some have, and for none of a few records', () => {
    expect(
      found([], { actors: [...named(5), ...[...Array(5)].map((_, i) => ({ ...bare, id: `b${i}` }))] }),
    ).toEqual([]);
    expect(found([], { actors: [...named(4), bare] })).toEqual([]);
  });

  it('lets a name in Persian serve in Dari, and looks at each list by itself', () => {
    const dari = named(8, { 'fa-AF': 'z' });
    expect(
      found([], { actors: [...dari, actor('p', { names: { en: 'p', ru: 'x', fa: 'z' }, sources: [] })] }),
    ).toEqual([]);
    expect(found([], { actors: dari, nodes: [place('aktau', { sources: [] })] })).toEqual([]);
  });

  it('finds nothing in a dataset of one language', () => {
    const actors = [...Array(9).keys()].map((i) => actor(`${i}`, { sources: [] }));
    expect(found([], { actors })).toEqual([]);
  });
});

describe('missing-source', () => {
  it('finds a record that nobody vouches for: it cannot be used', () => {
    const findings = lint(
      withSources([observation({ sources: [] })], { statements: [statement({ sources: [] })] }),
    );
    expect(findings).toMatchObject([
      { code: 'missing-source', path: 'observations[0]', severity: 'error' },
      { code: 'missing-source', path: 'statements[0]', severity: 'error' },
    ]);
  });

  it('finds a source that the dataset does not describe', () => {
    const lists = {
      sources: [source({ id: 'article' })],
      statements: [statement()],
      actors: [actor('a')],
      relations: [relation('r')],
      nodes: [place('p')],
      legs: [leg('p', 'p')],
    };
    const findings = lint(withSources([observation()], lists));
    expect(findings.map(({ path, received, severity }) => [path, received, severity])).toEqual(
      ['observations', 'actors', 'relations', 'nodes', 'legs'].map((list) => [
        `${list}[0]`,
        '"bureau"',
        'warning',
      ]),
    );
  });

  it('reads also what stands inside records: offices, labels, changes of a status, names of goods, corridors', () => {
    const sources = [{ source: 'nobody' }];
    const change = { date: '2020', service: 'closed', confidence: 'high', sources } as const;
    const names = { en: 'x' };
    const whole = { build: 'operating', service: 'normal', main: [], branches: [], detached: [] } as const;
    const lists: Partial<Dataset> = {
      sources: [source()],
      actors: [
        actor('a', {
          roles: [role(), role({ sources })],
          labels: [{ usedBy: 'a', label: 'x', sources }],
        }),
      ],
      nodes: [place('p', { changes: [change] })],
      legs: [leg('p', 'p', { changes: [{ ...change, sources: [] }, change] })],
      products: [{ id: 'HS1', edition: 'HS2022', names, sources }],
      corridors: [{ id: 'c', names, ...whole, sources }],
    };
    expect(found([], lists)).toEqual(
      [
        'actors[0].roles[1]',
        'actors[0].labels[0]',
        'nodes[0].changes[0]',
        'legs[0].changes[1]',
        'products[0]',
        'corridors[0]',
      ].map((path) => `missing-source ${path}`),
    );
  });

  it('does not ask a place or an actor for one', () => {
    expect(
      found([], { actors: [actor('a', { sources: [] })], nodes: [place('p', { sources: [] })] }),
    ).toEqual([]);
  });

  it('reads what the rows of a series cite, together, in a column or by themselves', () => {
    const { id: _, value: __, sources, ...fields } = observation();
    const rows = { id: 's', words: {}, numbers: { value: [1] } };
    const told = (
      series: Dataset['series'][number],
      known: readonly string[] = ['bureau'],
    ): readonly string[] => found([], { series: [series], sources: known.map((id) => source({ id })) });
    expect(told({ ...rows, shared: { ...fields, sources } })).toEqual([]);
    expect(told({ ...rows, shared: fields })).toEqual(['missing-source series[0]']);
    expect(told({ ...rows, shared: fields, words: { source: { words: ['bureau'], codes: [0] } } })).toEqual(
      [],
    );
    expect(told({ ...rows, shared: fields, exceptions: { 0: { sources } } })).toEqual([]);
    expect(told({ ...rows, shared: { ...fields, sources } }, ['article'])).toEqual([
      'missing-source series[0]',
    ]);
  });
});
