import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { load } from '../../src/datasets/shipped.ts';
import { profile, query, unfolded, type Dataset } from '../../src/index.ts';
import { readCsv } from '../../src/read/csv.ts';
import { readJson } from '../../src/read/json.ts';
import { extract } from '../../src/write/extract.ts';
import { shownIn } from '../../src/write/shown.ts';
import { writeCsv } from '../../src/write/csv.ts';
import { writeJson } from '../../src/write/json.ts';
import { datasetOf, observation, source } from '../fixture.ts';
import { answers, card, dataset, map, trade } from './answers.ts';

const ids = (records: readonly { readonly id: string }[]): readonly string[] =>
  records.map(({ id }) => id).sort();

describe.each(Object.entries(answers))('what %s shows', (_, answer) => {
  const shown = shownIn(answer);
  const view = extract(dataset, shown, 'A view');

  it('is a sound dataset: read back it is the same, and nothing is told', () => {
    const { dataset: found, issues } = readJson(writeJson(view));
    expect(issues).toEqual([]);
    expect(found).toEqual(view);
  });

  it('holds what is shown and what that was made from, and no other claim', () => {
    const inputs = new Set(view.observations.flatMap(({ inputs: made = [] }) => made));
    const shownIds = new Set(ids(shown.observations));
    expect(view.observations.filter(({ id }) => !shownIds.has(id) && !inputs.has(id))).toEqual([]);
    for (const list of ['statements', 'relations', 'events', 'corridors'] as const)
      expect(ids(view[list]), list).toEqual(ids(shown[list]));
    expect(ids(view.observations)).toEqual(expect.arrayContaining([...shownIds]));
  });

  it('has title and licence, and of every source its licence', () => {
    expect(view).toMatchObject({ format: 1, title: 'A view', licence: dataset.licence, series: [] });
    const cited = JSON.stringify(view).match(/"source":"[^"]+"/g)!;
    expect([...new Set(cited.map((one) => one.slice(10, -1)))].sort()).toEqual(ids(view.sources));
    for (const one of view.sources) expect(one).toEqual(dataset.sources.find(({ id }) => id === one.id));
  });
});

describe('a card of a dataset that came in parts', () => {
  it('names on both sides what concerns or contradicts each other, though each part knows only its own', async () => {
    const loaded = await load('kazakhstan-afghanistan', { actor: 'KAZ', toward: 'AFG', said: true });
    const parts = loaded.dataset!;
    const found = profile(parts, { actor: 'KAZ', toward: 'AFG' })!;
    const view = extract(parts, shownIn(found), 'A card');
    expect(check(view).issues).toEqual([]);
    const event = view.events.find(({ related = [] }) => related.includes('c041'));
    expect(event).toBeDefined();
    expect(parts.events.find(({ id }) => id === event!.id)?.related ?? []).not.toContain('c041');
  });
});

describe('a value with all that is said of it', () => {
  const view = extract(dataset, shownIn(trade), 'Trade');
  const original = dataset.observations.find(({ id }) => id === 'c037')!;

  it('is kept whole: number, qualifier, nature, source, who says it, what concerns it', () => {
    expect(original).toMatchObject({ qualifier: 'at-least', nature: 'target', value: 4e9 });
    expect(view.observations.find(({ id }) => id === 'c037')).toEqual(original);
  });

  it('keeps what contradicts it, on both sides', () => {
    const claim = view.observations.find(({ id }) => id === 'c031')!;
    const figure = view.observations.find(({ id }) => id === claim.conflictsWith![0])!;
    expect(figure.conflictsWith).toContain('c031');
  });

  it('says no link to what is not there', () => {
    const known = new Set(
      [...view.observations, ...view.statements, ...view.relations, ...view.events].map(({ id }) => id),
    );
    for (const { conflictsWith = [], related = [], inputs = [] } of view.observations)
      for (const id of [...conflictsWith, ...related, ...inputs]) expect(known.has(id)).toBe(true);
  });
});

describe('actors', () => {
  const view = extract(dataset, shownIn(card), 'Card');
  const actor = (id: string) => view.actors.find((one) => one.id === id)!;

  it('are whole where they are shown, and of others names and codes', () => {
    expect(actor('KAZ').description).toBeDefined();
    expect(actor('AFG').names.en).toBe('Afghanistan');
    expect(actor('AFG').description).toBeUndefined();
  });

  it('have the offices that are on show and no others', () => {
    const { roles } = actor('smadiyarov');
    expect(roles!.map(({ title }) => title)).toEqual(['Aide and Press Secretary of the President']);
    expect(dataset.actors.find(({ id }) => id === 'smadiyarov')!.roles!.length).toBeGreaterThan(1);
  });
});

it('brings the places and legs of corridors, and no others', () => {
  const view = extract(dataset, shownIn(map), 'Map');
  expect(view.legs.length).toBeGreaterThan(20);
  expect(view.legs.length).toBeLessThan(dataset.legs.length);
  const ends = new Set(view.legs.flatMap(({ from, to }) => [from, to]));
  expect(ids(view.nodes)).toEqual([...ends].sort());
});

it('brings the inputs of inputs, and products with what they are a part of', () => {
  const made = (id: string, inputs: readonly string[]) =>
    observation({ id, nature: 'derived', formula: 'x', inputs });
  const product = (id: string, parent?: string) => ({
    id,
    edition: 'HS2022',
    names: { en: id },
    ...(parent && { parent }),
  });
  const whole = datasetOf({
    observations: [
      made('a', ['b']),
      made('b', ['c']),
      observation({ id: 'c', product: 'HS1101' }),
      observation({ id: 'd' }),
    ],
    products: [product('HS11'), product('HS1101', 'HS11'), product('HS12')],
  });
  const shown = {
    ...shownIn(query(whole, { measure: 'trade-value', flow: [] })),
    observations: [whole.observations[0]!],
  };
  const view = extract(whole, shown, 'x');
  expect(ids(view.observations)).toEqual(['a', 'b', 'c']);
  expect(ids(view.products)).toEqual(['HS11', 'HS1101']);
});

it('keeps that a source may not be passed on as a collection', () => {
  const whole = datasetOf({
    observations: [observation()],
    sources: [source({ redistributable: false, licence: 'citation only' })],
  });
  const view = extract(whole, shownIn(query(whole, { measure: 'trade-value', flow: [] })), 'x');
  expect(view.sources[0]).toMatchObject({ redistributable: false, licence: 'citation only' });
});

describe('any question about trade', () => {
  const some = <T>(list: readonly T[]) => fc.subarray([...list], { minLength: 1 });
  const question = fc.record({
    measure: fc.constantFrom(
      'trade-value',
      'trade-quantity',
      'trade-share',
      'trade-rank',
      'trade-ratio',
      'count',
    ),
    reporter: fc.constantFrom('KAZ', 'AFG', 'UZB'),
    partner: fc.constantFrom('AFG', 'KAZ', '*', 'UZB TKM'),
    flow: some(['export', 'import', 'turnover'] as const),
    product: fc.constantFrom(undefined, ['HS1101'], ['*']),
    period: fc.constantFrom(undefined, '2022', '2018/2025'),
  });

  it('gives a sound dataset and a CSV that reads back as it was', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const shown = shownIn(query(dataset, asked as Parameters<typeof query>[1]));
        const view = extract(dataset, shown, 'x');
        expect(check(JSON.parse(writeJson(view)))).toEqual({ dataset: view, issues: [] });
        readsBack({ ...view, observations: shown.observations });
      }),
      { numRuns: 40 },
    );
  });

  function readsBack(view: Dataset): void {
    const { dataset: found } = readCsv(`\ufeff${writeCsv(view).text}`);
    const rows = found ? unfolded(found).observations : [];
    expect(ids(rows)).toEqual(ids(view.observations));
    for (const row of rows) {
      const own = view.observations.find(({ id }) => id === row.id)!;
      for (const field of [
        'value',
        'high',
        'scale',
        'unit',
        'qualifier',
        'nature',
        'attribution',
        'period',
        'conflictsWith',
      ] as const)
        expect(row[field], `${row.id} ${field}`).toEqual(own[field]);
      expect(row.sources[0]!.source).toBe(own.sources[0]!.source);
    }
  }
});

it('takes away a link that must not be followed, and keeps the source', () => {
  const whole = datasetOf({
    observations: [observation()],
    sources: [source({ url: 'javascript:alert(1)' })],
  });
  const view = extract(whole, shownIn(query(whole, { measure: 'trade-value', flow: [] })), 'x');
  expect(view.sources).toEqual([source()]);
  expect(check(view).issues).toEqual([]);
});
