import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { dataset } from '../../src/datasets/kazakhstan-afghanistan.ts';
import { inLanguage } from '../../src/datasets/in-language.ts';
import { load, shipped } from '../../src/datasets/shipped.ts';
import { partsFor, type PartIndex, type Question } from '../../src/datasets/parts-for.ts';
import { chooseName, FLOWS, MEASURES, profile, query, route } from '../../src/index.ts';
import type { Dataset, Names, Profile, Rows, TradeQuery } from '../../src/index.ts';
import { readIn } from './read-in.ts';

const ID = 'kazakhstan-afghanistan';
const loadedFor = async (question: Question, lang?: string): Promise<Dataset> =>
  (await load(ID, question, lang)).dataset!;

/** Those the dataset has names in, one that is a variety of them, and one it does not know. */
const LANGUAGES = ['en', 'ru', 'kk', 'fa-AF', 'ps', 'ru-KZ', 'de'];

const worded = new Map<string, Promise<Dataset>>();

/** The whole in the words a part comes in, made once for each language. */
function wholeIn(lang: string): Promise<Dataset> {
  const whole = worded.get(lang) ?? inLanguage(dataset, lang);
  worded.set(lang, whole);
  return whole;
}

const { parts, partsFor: askedFor } = shipped[ID]!;
const loaded = new Map<string, Dataset>();

beforeAll(async () => {
  for (const [name, loader] of Object.entries(parts)) loaded.set(name, await loader());
});

const bytes = (question: Question): number =>
  askedFor(question).reduce(
    (sum, name) => sum + gzipSync(JSON.stringify(loaded.get(name)), { level: 9 }).length,
    0,
  );

const described = dataset.actors.filter(({ description }) => description !== undefined).map(({ id }) => id);

describe('which parts a question needs', () => {
  it.each<[string, Question, readonly string[]]>([
    ['the chart of the README', { measure: 'trade-value', reporter: 'KAZ', partner: 'AFG' }, ['kaz-afg']],
    [
      'the other way round',
      { measure: 'trade-quantity', reporter: 'AFG', partner: 'KAZ', product: ['HS1101'] },
      ['kaz-afg'],
    ],
    ['a state the facts describe', { measure: 'trade-value', reporter: 'KAZ', partner: 'RUS' }, ['partners']],
    ['another partner', { measure: 'trade-value', reporter: 'KAZ', partner: 'PER' }, ['partners-n-r']],
    ['a pair with a mirror', { measure: 'trade-value', reporter: 'KGZ', partner: 'KAZ' }, ['kaz-kgz']],
    [
      'two partners',
      { measure: 'trade-value', reporter: 'KAZ', partner: 'RUS KGZ' },
      ['kaz-kgz', 'partners'],
    ],
    ['the world', { measure: 'trade-value', reporter: 'KAZ', partner: 'WLD' }, ['partners']],
    [
      'every partner',
      { measure: 'trade-value', reporter: 'KAZ', partner: '*' },
      [
        'kaz-afg',
        'kaz-kgz',
        'partners',
        ...'a-b c-f g-k l-m n-r s-t u-z'.split(' ').map((name) => `partners-${name}`),
      ],
    ],
    ['sections', { measure: 'trade-value', reporter: 'KAZ', partner: 'WLD', product: ['HSV'] }, ['sections']],
    [
      'every product',
      { measure: 'trade-value', reporter: 'KAZ', partner: 'WLD', product: ['*'] },
      ['sections'],
    ],
    ['an indicator', { measure: 'population', reporter: 'AFG' }, ['population']],
    ['other numbers that are said', { measure: 'share', reporter: 'AFG' }, ['said']],
    [
      'a contract',
      { measure: 'contract-value', reporter: 'KAZ', partner: 'AFG', product: ['HS10'] },
      ['said'],
    ],
    ['a state', { actor: 'KAZ' }, ['actor-kaz']],
    ['a state toward another', { actor: 'KAZ', toward: 'AFG' }, ['actor-kaz', 'toward-afg', 'kaz-afg']],
    ['a state and what is said of it', { actor: 'KAZ', claims: true }, ['actor-kaz', 'claims-kaz']],
    [
      'the same toward another: figures, which have all their links, come before claims about them',
      { actor: 'KAZ', toward: 'AFG', claims: true },
      ['actor-kaz', 'toward-afg', 'kaz-afg', 'claims-kaz'],
    ],
    ['a state of which nothing is said', { actor: 'GEO', claims: true }, ['actors-states']],
    ['a person', { actor: 'smadiyarov' }, ['actors-persons']],
    ['a person toward a state', { actor: 'tokayev', toward: 'UZB' }, ['actors-persons', 'actor-uzb']],
    ['a state toward one that has figures only', { actor: 'KAZ', toward: 'DEU' }, ['actor-kaz', 'partners']],
    ['a corridor', { corridor: ['titr'] }, ['corridor-titr']],
    ['two corridors', { corridor: ['kz-uz-af', 'titr', 'titr'] }, ['corridor-kz-uz-af', 'corridor-titr']],
  ])('%s', (_, question, expected) => {
    expect(askedFor(question)).toEqual(expected);
  });

  it.each<[string, Question, string]>([
    ['an indicator, which has no partner', { measure: 'gdp', partner: 'PER' }, 'partners-n-r'],
    ['figures nobody reports', { measure: 'trade-value', reporter: 'QAT' }, 'partners'],
    ['a measure nobody has', { measure: 'happiness', reporter: 'KAZ' }, 'kaz-afg'],
    ['an actor nobody knows', { actor: 'atlantis' }, 'assertions'],
    ['a partner of a card nobody knows', { actor: 'GEO', toward: 'atlantis' }, 'assertions'],
  ])('of %s are those in which one would look', (_, question, expected) => {
    expect(askedFor(question)).toContain(expected);
  });

  it.each([[[]], [['silk']], [['titr', 'silk']]])(
    'of corridors %j are all of them, to tell what there is',
    (corridor) => {
      expect(askedFor({ corridor })).toHaveLength(12);
    },
  );

  it('are parts that there are, for any words an author may write', () => {
    const words = fc.option(
      fc.oneof(fc.string(), fc.constantFrom('KAZ', 'AFG', '*', '__proto__', 'constructor')),
      { nil: undefined },
    );
    const questions = fc.oneof(
      fc.record({
        measure: words,
        reporter: words,
        partner: words,
        product: fc.option(fc.array(fc.string()), { nil: undefined }),
      }),
      fc.record({ actor: fc.string(), toward: words }),
      fc.record({ corridor: fc.array(fc.string()) }),
    );
    fc.assert(
      fc.property(questions, (question) => {
        const names = askedFor(question);
        expect(names.length).toBeGreaterThan(0);
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) expect(Object.hasOwn(parts, name)).toBe(true);
      }),
    );
  });
});

describe('the function', () => {
  const index: PartIndex = {
    names: ['numbers', 'totals', 'actor-a', 'toward-a', 'actors-others', 'corridor-x', 'assertions'],
    holdings: [
      ['numbers', 'count share', 'A -', 'B', 'P'],
      ['totals', 'count', 'A', '^CD', '-'],
    ],
    groups: { 'actors-others': ['b'] },
  };
  const of = (question: Question) => partsFor(question, index);

  it('tells products from totals', () => {
    expect(of({ measure: 'count', product: ['P', 'Q'] })).toEqual(['numbers']);
    expect(of({ measure: 'count' })).toEqual(['totals']);
    expect(of({ measure: 'count', product: [] })).toEqual(['totals']);
  });

  it('finds records that name nobody under any name', () => {
    expect(of({ measure: 'count', reporter: 'Z', product: ['*'] })).toEqual(['numbers']);
  });

  it('finds a partner that is listed nowhere where partners are not listed', () => {
    expect(of({ measure: 'count', reporter: 'A', partner: 'C' })).toEqual(['totals']);
    expect(of({ measure: 'count', reporter: 'A', partner: 'B' })).toEqual(['numbers']);
  });

  it('adds a part that names whom the question names, if those with the numbers do not', () => {
    expect(of({ measure: 'share', reporter: 'D', product: ['P'] })).toEqual(['numbers', 'totals']);
    expect(of({ measure: 'none', reporter: 'C', partner: 'B' })).toEqual(['numbers', 'totals']);
    expect(of({ measure: 'share', reporter: 'Z', product: ['P'] })).toEqual(['numbers']);
  });

  it('prefers what is kept for those who look towards an actor', () => {
    expect(of({ actor: 'b', toward: 'a' })).toEqual(['actors-others', 'toward-a']);
    expect(of({ actor: 'A' })).toEqual(['actor-a']);
  });
});

/** What a chart says, without the links that a part leaves out. */
const said = ({ rows, notes, unit, sources, dataAsOf, actors, products }: Rows) => ({
  actors: actors.map(({ id, names }) => ({ id, names })),
  rows: rows.map(({ observation, ...row }) => ({ ...row, id: observation.id, value: observation.value })),
  notes: notes.map(({ record, ...note }) => ({ ...note, id: record.id })),
  unit,
  dataAsOf,
  sources,
  products,
});

describe('the parts answer as the whole does', () => {
  const ids = ['KAZ', 'AFG', 'KGZ', 'RUS', 'CHN', 'PER', 'WLD', 'UZB'];
  const everybody = [...new Set(dataset.series.flatMap(({ words }) => words.partner?.words ?? [])), ...ids];
  const several = fc
    .uniqueArray(fc.oneof(fc.constantFrom(...ids), fc.constantFrom(...everybody)), {
      minLength: 2,
      maxLength: 7,
    })
    .map((asked) => asked.join(' '));
  const actors = fc.option(
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...ids) }, several, fc.constantFrom('*', '* WLD')),
    { nil: undefined },
  );
  const trade = fc.record<TradeQuery>({
    measure: fc.constantFrom(...MEASURES),
    reporter: actors,
    partner: actors,
    flow: fc.subarray([...FLOWS]),
    product: fc.option(fc.subarray(['HS1101', 'HS10', 'HSV', '*']), { nil: undefined }),
    period: fc.option(fc.constantFrom('2018/2025', '2022', '1996/2016'), { nil: undefined }),
    asOf: fc.option(fc.constantFrom('2024-01', '2022'), { nil: undefined }),
  });

  it('for charts', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(trade, fc.constantFrom(...LANGUAGES), async (asked, lang) => {
        const each = [await loadedFor(asked, lang), await wholeIn(lang)];
        const [ours, theirs] = each.map((from) => readIn(said(query(from, asked)), lang));
        expect(ours).toEqual(theirs);
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, Partial<TradeQuery>]>([
    ['six partners in three parts', { partner: 'RUS CHN ITA UZB KGZ AFG' }],
    ['partners of whom one is nowhere', { partner: 'RUS atlantis PER' }],
    ['all partners', { partner: '*' }],
    ['all partners and the world', { partner: '* WLD' }],
    ['several reporters', { reporter: 'KAZ KGZ', partner: 'KGZ KAZ' }],
    ['every reporter', { reporter: '*', partner: 'KAZ' }],
    ['products of several parts', { partner: 'WLD AFG', product: ['HS1101', 'HSV', 'HSVI'] }],
  ])('for %s', async (_, several) => {
    const asked: TradeQuery = { measure: 'trade-value', reporter: 'KAZ', flow: ['export'], ...several };
    expect(said(query(dataset, asked)).rows.length).toBeGreaterThan(0);
    for (const lang of LANGUAGES) {
      const each = [await loadedFor(asked, lang), await wholeIn(lang)];
      const [ours, theirs] = each.map((from) => readIn(said(query(from, asked)), lang));
      expect(ours, lang).toEqual(theirs);
    }
  });

  it('for maps of every corridor', async () => {
    for (const { id } of dataset.corridors) {
      for (const asOf of [undefined, '2024-01', '2015']) {
        const asked = { corridor: [id], asOf };
        for (const lang of asOf === undefined ? LANGUAGES : ['en']) {
          const each = [await loadedFor(asked, lang), await wholeIn(lang)];
          const [ours, theirs] = each.map((from) => readIn(route(from, asked), lang));
          expect(ours, lang).toEqual(theirs);
        }
      }
    }
  });

  const nameIn = (names: Names | undefined, lang: string) => names && chooseName(names, lang);

  /** What a card says. Links to claims and roles in other bodies are not part of it. */
  const shown = (found: Profile | undefined, lang: string) =>
    found && {
      actor: nameIn(found.actor.names, lang),
      partOf: nameIn(found.partOf?.names, lang),
      asOf: found.asOf,
      held: [...found.held, found.heldBefore, found.heldAfter].map((each) => [
        readIn(each?.role, lang),
        nameIn(each?.of?.names, lang),
      ]),
      offices: found.offices.map(({ title, holders, before, after }) => [
        title,
        [...holders, before, after].map((each) => [
          nameIn(each?.actor.names, lang),
          readIn(each?.role, lang),
        ]),
      ]),
      relations: found.relations.map(({ relation, contradictedBy, against, later }) => [
        relation.id,
        contradictedBy.map(({ id }) => id),
        against.map(({ id }) => id),
        later,
      ]),
      stances: found.stances.map(({ toward, recognition, envoys }) => [
        nameIn(toward.names, lang),
        recognition?.relation.id,
        envoys?.relation.id,
      ]),
      claims: found.claims.flatMap((one) =>
        [one, ...one.contradictedBy].map(({ claim, value, high, against, publishedLater }) => [
          claim.id,
          value,
          high,
          against.map(({ id }) => id),
          publishedLater,
        ]),
      ),
      events: found.events.map(({ id }) => id),
      figures: found.figures.map(({ observation, value }) => [observation.id, value]),
      corridors: found.corridors.map(({ id, names, ...one }) => [
        id,
        nameIn(names, lang),
        one.build,
        one.service,
      ]),
      sources: found.sources.map(({ id, publisher, names }) => [
        id,
        nameIn({ en: publisher, ...names }, lang),
      ]),
      actors: found.actors.map(({ id, names }) => [id, nameIn(names, lang)]),
    };

  /** Towards whom a card is asked for: Afghanistan and one in four others, in turn; with `EVERY_READER=1` everybody. */
  const towards = (actor: string): readonly string[] =>
    described.filter(
      (id, place) => process.env.EVERY_READER || id === 'AFG' || (place + described.indexOf(actor)) % 4 === 0,
    );

  it.each([0, 1, 2, 3])(
    'for cards of every fourth actor from %i, alone and towards others',
    { timeout: 30_000 },
    async (first) => {
      for (const actor of described.filter((_, i) => i % 4 === first)) {
        for (const toward of [undefined, ...towards(actor)]) {
          // That every part has its names in every language is held in scripts/names.test.ts.
          const other = toward !== undefined && toward !== 'AFG';
          const lang = other ? 'en' : LANGUAGES[described.indexOf(actor) % LANGUAGES.length]!;
          const part = await loadedFor({ actor, toward, claims: true }, lang);
          const early = toward === undefined || toward === 'AFG' ? ['2024-01'] : [];
          for (const asOf of [undefined, ...early]) {
            const asked = { actor, toward, asOf };
            const [ours, theirs] = [part, await wholeIn(lang)].map((from) =>
              shown(profile(from, asked), lang),
            );
            expect(ours, `${actor} ${toward} ${asOf} ${lang}`).toEqual(theirs);
          }
        }
      }
    },
  );

  it('and know the names of both actors of a card', async () => {
    for (const actor of described) {
      for (const toward of described) {
        const { actors } = await loadedFor({ actor, toward });
        const names = new Set(actors.map(({ id }) => id));
        expect(
          [actor, toward].every((id) => names.has(id)),
          `${actor} ${toward}`,
        ).toBe(true);
      }
    }
  });
});

describe('what a reader loads', () => {
  // The table of parts, which comes beside them, is measured where it is built (tests/house/dataset-bytes.test.ts).
  it('is far below 8 kB for the chart of the README', () => {
    expect(bytes({ measure: 'trade-value', reporter: 'KAZ', partner: 'AFG' })).toBeLessThanOrEqual(5500);
  });

  it('is as little for a chart with any partner, or of any other measure', () => {
    const partners = new Set(dataset.series.flatMap(({ words }) => words.partner?.words ?? []));
    expect(partners.size).toBe(233);
    for (const partner of partners)
      expect(bytes({ measure: 'trade-value', reporter: 'KAZ', partner }), partner).toBeLessThanOrEqual(5500);
    for (const measure of [
      'gdp',
      'population',
      'share',
      'contract-value',
      'unit-value',
      'trade-rank',
      'count',
    ])
      expect(bytes({ measure, reporter: 'KAZ', partner: 'AFG' }), measure).toBeLessThanOrEqual(5500);
  });

  it('is at most 27.4 kB for a card with all that is said of it, 32.2 kB for those of whom most is', () => {
    const most = ['AFG', 'taliban-authorities'];
    expect(bytes({ actor: 'KAZ', toward: 'AFG', claims: true })).toBeLessThanOrEqual(27_400);
    for (const actor of described)
      expect(bytes({ actor, claims: true }), actor).toBeLessThanOrEqual(
        most.includes(actor) ? 32_200 : 20_800,
      );
  });

  it('is at most 20 kB for a map of one corridor, and for a card towards another', () => {
    for (const { id } of dataset.corridors) expect(bytes({ corridor: [id] }), id).toBeLessThanOrEqual(20_000);
    expect(bytes({ actor: 'KAZ', toward: 'AFG' })).toBeLessThanOrEqual(20_000);
    for (const actor of described.filter((id) => !['AFG', 'taliban-authorities'].includes(id)))
      expect(bytes({ actor }), actor).toBeLessThanOrEqual(13_200);
  });
});
