import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { profile, type Profile } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import type { ActorCard } from '@keruen/elements';
import { inTurn } from './in-turn.ts';
import { clear, figure, put, text, until } from './page.ts';

/** The 65 actors that the facts describe, in an order that theirs in the facts does not change: some of them have their turn. */
const described = dataset.actors
  .filter(({ description }) => description !== undefined)
  .map(({ id }) => id)
  .sort();

let card: ActorCard;

beforeAll(async () => {
  card = put<ActorCard>('<actor-card actor="KAZ" as-of="2024-01"></actor-card>', dataset);
  await figure(card);
});
afterAll(clear);

/** Draws the card of an actor, and gives what it says. */
async function draw(actor: string, lang: string, fields: Partial<ActorCard> = {}): Promise<ShadowRoot> {
  document.documentElement.lang = lang;
  Object.assign(card, { toward: undefined, asOf: '2024-01', contact: undefined, ...fields, actor });
  await until(`the card of ${actor} stands in ${lang}`, () => {
    const root = card.shadowRoot!.querySelector('.root')!;
    return root.getAttribute('lang') === lang && root.querySelector(`[data-subject="actor:${actor}"] .sign`);
  });
  await card.updateComplete;
  return card.shadowRoot!;
}

const subjects = (root: ShadowRoot, kind: string): string[] =>
  [...root.querySelectorAll<HTMLElement>(`.card [data-subject^="${kind}:"]`)].map(
    ({ dataset: { subject } }) => subject!,
  );

const EDITORS: Readonly<Record<string, string>> = {
  en: 'Editors’ note:',
  kk: 'Редакция ескертпесі:',
  'fa-AF': 'یادداشت ویراستاران:',
};

const scalesIn = (root: ShadowRoot, selector: string): readonly string[] => [
  ...new Set([...root.querySelectorAll(selector)].map((key) => getComputedStyle(key).scale)),
];

const flat = (words: string): string =>
  text(Object.assign(document.createElement('p'), { textContent: words }));

const claimsIn = ({ claims }: Profile) => claims.flatMap((one) => [one, ...one.contradictedBy]);
const relationsIn = ({ relations }: Profile) =>
  relations.flatMap(({ relation, contradictedBy }) => [relation, ...contradictedBy]);

/** How many times somebody in an office is told: on the date, or around it where nobody is recorded on it. */
const tenuresIn = ({ actor, held, heldBefore, heldAfter, offices }: Profile): number =>
  actor.kind === 'person'
    ? held.length + [heldBefore, heldAfter].filter(Boolean).length
    : offices.flatMap(({ holders, before, after }) => [...holders, before, after].filter(Boolean)).length;

describe.each(['en', 'kk', 'fa-AF'].map((lang, place) => ({ lang, actors: inTurn(described, place, 3) })))(
  'a full card in $lang',
  ({ lang, actors }) => {
    test('has every relation, membership, event and claim of its profile once, each with its sources, whoever it is of', async () => {
      expect(described).toHaveLength(65);
      for (const actor of actors) {
        const root = await draw(actor, lang);
        const found = profile(dataset, { actor, asOf: '2024-01' })!;
        const expected = {
          relation: relationsIn(found).map(({ id }) => `relation:${id}`),
          event: found.events.map(({ id }) => `event:${id}`),
          statement: claimsIn(found).flatMap(({ claim }) =>
            'predicate' in claim ? [`statement:${claim.id}`] : [],
          ),
          observation: claimsIn(found).flatMap(({ claim }) =>
            'value' in claim ? [`observation:${claim.id}`] : [],
          ),
        };
        for (const [kind, ids] of Object.entries(expected)) {
          expect(subjects(root, kind).sort(), `${actor} ${kind}`).toEqual([...ids].sort());
          for (const subject of ids)
            expect(text(root.querySelector(`[data-subject="${subject}"] .cited`)), subject).not.toBe('');
        }
        const held = root.querySelectorAll('.office dd > .cited');
        expect(held.length, actor).toBe(tenuresIn(found));
        for (const cited of held) expect(text(cited)).not.toBe('');
      }
    });

    test('says of each remark that it is the editors’, after the source of what it is on, and then what they go by', async () => {
      let told = 0;
      for (const actor of actors) {
        const root = await draw(actor, lang);
        const found = profile(dataset, { actor, asOf: '2024-01' })!;
        const records = [...relationsIn(found), ...claimsIn(found).map(({ claim }) => claim)];
        for (const { id, problem, evidence = [] } of records.filter((one) => one.problem)) {
          const account = root.querySelector(`.act[data-subject$=":${id}"]`)!;
          const remark = account.querySelector('.cited ~ .problem')!;
          const proof = evidence.length ? ` (${evidence.join('; ')})` : '';
          expect(text(remark), id).toBe(flat(`${EDITORS[lang]} ${problem}${proof}`));
          told += 1;
        }
        for (const remark of root.querySelectorAll('.problem b')) expect(text(remark)).toBe(EDITORS[lang]);
        // Notes on offices, events and names too.
        expect(root.querySelectorAll('.problem:not(:has(> b:first-child))')).toHaveLength(0);
      }
      expect(told).toBeGreaterThan(actors.length < described.length ? 9 : 59);
    });

    test('says who asserts each statement and what kind it is', async () => {
      const root = await draw('KAZ', lang);
      for (const { claim } of claimsIn(profile(dataset, { actor: 'KAZ', asOf: '2024-01' })!)) {
        const kind = 'predicate' in claim ? 'statement' : 'observation';
        const who = root.querySelector(`[data-subject="${kind}:${claim.id}"] .who`);
        expect(who?.querySelector('svg.key'), claim.id).not.toBeNull();
        const known = dataset.actors.some(({ id }) => id === claim.attribution);
        if (claim.attribution && !known)
          expect(text(who)).toContain(
            text(Object.assign(document.createElement('p'), { textContent: claim.attribution })),
          );
      }
    });

    test('sets a number under its words, an office under its holder, a stance under its authority', async () => {
      const root = await draw('KAZ', lang, { toward: 'AFG' });
      expect(text(root.querySelector('[data-subject="observation:c031"] b'))).toMatch(/1|۱/);
      expect(subjects(root, 'actor')).toContain('actor:tokayev');
      const names = { en: 'Taliban authorities', kk: 'Талибан билігі', 'fa-AF': 'حکومت طالبان' };
      expect(text(root.querySelector('.card dt'))).toBe(names[lang as keyof typeof names]);
    });
  },
);

describe('a stance', () => {
  const told = async (actor: string, asOf?: string): Promise<string> =>
    text((await draw(actor, 'en', { toward: 'AFG', asOf })).querySelector('.stances'));

  test('names the envoys of the former government, and no doubtful claim beside them', async () => {
    const said = await told('TJK', '2024-01');
    expect(said).toMatch(/former Afghan government .*Hosts envoys since 15 August 2021; last confirmed/i);
    expect(said).toMatch(/Taliban authorities Does not recognise since 25 August 2021.*by Emomali Rahmon/);
    expect(said).not.toMatch(/consulate/);
  });

  test('is contested where the facts say so, and says that it has ended', async () => {
    const envoys = 'Hosts envoys 15 August 2021 to 6 February 2025';
    const before = await told('TUR', '2024-01');
    expect(before).toContain(envoys);
    expect(before).not.toMatch(/ended/);
    expect(card.shadowRoot!.querySelectorAll('.stances .unequal')).toHaveLength(1);
    expect(await told('TUR')).toContain(`${envoys}; ended`);
    expect(card.shadowRoot!.querySelectorAll('.stances .unequal')).toHaveLength(1);
  });

  test('says whose claim it is, how sure it is where it is not, and what is general knowledge', async () => {
    expect(await told('KGZ', '2024-01')).toMatch(
      /Hosts envoys, diplomats February 2023, by Abdul Qahar Balkhi \(Taliban foreign ministry\);.* medium confidence/,
    );
    expect(await told('GEO', '2024-01')).toMatch(/low confidence; general knowledge/);
    expect(await told('KAZ', '2024-01')).not.toMatch(/confidence/);
  });

  test('says that what has no date may not have been yet', async () => {
    expect(await told('UZB', '2024-01')).toMatch(
      /chargé d’affaires no date given; not known whether already on this date; last confirmed 23 September 2024/,
    );
    expect(await told('UZB')).not.toMatch(/not known/);
  });
});

describe('both sides of what is disputed', () => {
  test('stand side by side where both are about the actor', async () => {
    const root = await draw('KAZ', 'en', { toward: 'AFG' });
    const one = root.querySelector('[data-subject="statement:c036"]')!;
    const other = root.querySelector('[data-subject="statement:c055"]')!;
    expect(one.parentElement).toBe(other.parentElement);
    expect(other.querySelector('.unequal')?.getAttribute('aria-label')).toBe('contradicted');
  });

  test('are told beneath with their source where the other is a figure, an act or somebody else’s', async () => {
    const root = await draw('KAZ', 'en', { toward: 'AFG' });
    const round = root.querySelector('[data-subject="observation:c031"] .against')!;
    expect(text(round)).toMatch(/Turnover, 2022: 987 million US dollars.*Bureau of National Statistics/);
    const delisted = root.querySelector('[data-subject="relation:r-kaz-delist-2023-12-29"]')!.closest('li')!;
    expect(text(delisted.querySelector('.against'))).toMatch(
      /terrorist organisations.*31 December 2023: .*IFIMES, paragraph 4/,
    );
  });

  test('stand beside every act and event that has a recorded opponent, for all 65 actors', async () => {
    const words = new Map(
      [...dataset.relations, ...dataset.events].map((one) => [
        one.id,
        'label' in one ? one.label : one.statement,
      ]),
    );
    const plain = (said: string): string =>
      text(Object.assign(document.createElement('p'), { textContent: said }));
    for (const actor of described) {
      const root = await draw(actor, 'en', { asOf: undefined });
      const found = profile(dataset, { actor })!;
      for (const one of [...relationsIn(found), ...found.events]) {
        const kind = 'label' in one ? 'event' : 'relation';
        const item = root
          .querySelector(`.ladder [data-subject="${kind}:${one.id}"]`)
          ?.closest('.ladder > li');
        for (const id of one.conflictsWith ?? []) {
          expect(item?.querySelector('.unequal'), `${actor}: ${one.id}`).toBeTruthy();
          if (words.has(id))
            expect(text(item ?? null), `${actor}: ${one.id}`).toContain(plain(words.get(id)!));
        }
      }
    }
  });

  test('three datings of one act stand side by side, with a rank, how sure they are, and a date each', async () => {
    const root = await draw('KAZ', 'en', { toward: 'AFG' });
    const rung = root.querySelector('[data-subject="relation:r-kaz-envoys-2023-04"]')!.parentElement!;
    expect([...rung.querySelectorAll('time')].map(text)).toEqual([
      '17 April 2023',
      'May 2023',
      'September 2023',
    ]);
    expect([...rung.querySelectorAll('.circumstances')].map(text)).toEqual([
      'diplomats; high confidence',
      'diplomats; low confidence',
      'diplomats; low confidence',
    ]);
  });

  test('two holders of one office are named by a sentence, each with a source', async () => {
    const root = await draw('kaz-mfa', 'en', { asOf: '2023-04-03' });
    const office = [...root.querySelectorAll('.office')].find(
      (one) => text(one.querySelector('dt')) === 'Minister of Foreign Affairs',
    )!;
    // One follows the other on that day: sources do not contradict each other.
    expect(text(office)).toContain('More than one holder is recorded for this date.');
    expect(text(office)).toMatch(/Mukhtar Tileuberdi.*Murat Nurtleu/);
    expect(office.querySelectorAll('.cited')).toHaveLength(2);
  });

  test.each([
    ['en', 'President, second elected term (single seven-year term)'],
    ['fa-AF', 'رئیس‌جمهور، دورهٔ دوم انتخابی (یگانه دورهٔ هفت‌ساله)'],
  ])(
    'an office that is called otherwise on the date says so in the language of the reader: %s',
    async (lang, said) => {
      const root = await draw('KAZ', lang, { asOf: '2024-01' });
      expect([...root.querySelectorAll('.office dd > p')].map((one) => text(one))).toContain(said);
      expect(text(root.querySelector('.office'))).not.toContain('Title on this date');
    },
  );
});

describe('what is known of an actor itself', () => {
  test('codes of registries, a link to Wikidata, and where that is general knowledge', async () => {
    const root = await draw('KAZ', 'en');
    expect([...root.querySelectorAll('.ids div')].map(text)).toEqual([
      'ISO 3166-1 KAZ, KZ',
      'UN M49 398',
      'Wikidata Q232',
    ]);
    expect(root.querySelector('.ids a')?.getAttribute('href')).toBe('https://www.wikidata.org/wiki/Q232');
    const taliban = await draw('taliban-authorities', 'en');
    expect(text(taliban.querySelector('.ids'))).toBe(
      'Wikidata Q42418 general knowledge, not read in a source',
    );
  });

  test('memberships stand by themselves and not on the ladder', async () => {
    const root = await draw('ktz', 'en');
    const item = root.querySelector('[data-subject="relation:r-ktz-titr"]')!;
    expect(item.closest('.ladder')).toBeNull();
    expect(text(item)).toMatch(/^Trans-Caspian International Transport Route association since October 2016/);
    expect(
      text((await draw('titr-association', 'en')).querySelector('[data-subject="relation:r-ktz-titr"]')),
    ).toContain('is a member');
  });

  test('names that nobody checked say so, aliases and labels are behind a line with who uses them', async () => {
    const root = await draw('tokayev', 'fa-AF');
    expect(text(root.querySelector('.head .circumstances'))).toBe(
      'املا بررسی نشده: قاسم ژومارت توکایف · Қасым-Жомарт Тоқаев',
    );
    expect(text(root.querySelector('.local'))).toBe('Қасым-Жомарт Тоқаев · Kassym-Jomart Tokayev');
    const taliban = await draw('taliban-authorities', 'en');
    const aliases = text(taliban.querySelector('.aliases'));
    for (const said of ['Талибан', 'de facto authorities', 'UN documents', 'Islamic Emirate of Afghanistan'])
      expect(aliases).toContain(said);
  });

  test('initials stand for everybody, and no image does', async () => {
    const signs = new Map<string, string>();
    for (const actor of ['KAZ', 'taliban-authorities', 'smadiyarov', 'un'])
      signs.set(actor, text((await draw(actor, 'en')).querySelector('.sign')));
    expect([...signs.values()]).toEqual(['K', 'TA', 'AS', 'UN']);
    expect(card.shadowRoot!.querySelector('img, image')).toBeNull();
    expect(card.shadowRoot!.querySelector('.sign')!.getAttribute('aria-hidden')).toBe('true');
    // An acronym has up to four letters; brackets and what is behind a comma say where, not who.
    const acronyms: Record<string, string> = { iskp: 'ISKP', unsc: 'UNSC', ARE: 'UAE', 'afg-mopw': 'MPW' };
    for (const [actor, letters] of Object.entries(acronyms))
      expect(text((await draw(actor, 'en')).querySelector('.sign')), actor).toBe(letters);
    expect(text((await draw('rahmani', 'en')).querySelector('.sign'))).toBe('MR');
    expect(text((await draw('iskp', 'kk')).querySelector('.sign'))).toBe('ИМХ');
    // Letters of Arabic script stand apart.
    expect(text((await draw('ghani', 'fa-AF')).querySelector('.sign'))).toBe('م\u200cغ');
  });

  test('letters of every sign stand within it', async () => {
    for (const actor of described) {
      const sign = (await draw(actor, 'en')).querySelector<SVGSVGElement>('.sign')!;
      expect(sign.querySelector('text')!.getBBox().width, actor).toBeLessThan(42);
    }
  });

  test('a share is read in per cent, not as so many times', async () => {
    const told = text((await draw('unicef', 'en')).querySelector('[data-subject="observation:c005"] b'));
    expect(told).toBe('> 50%');
  });

  test('of many relations twelve are in sight, the rest behind their number', async () => {
    const ladders = (root: ShadowRoot) =>
      [...root.querySelectorAll('.ladder')].filter((one) => one.querySelector('[data-subject^="relation:"]'));
    const known = profile(dataset, { actor: 'AFG', asOf: '2024-01' })!.relations.filter(
      ({ later, relation }) => !later && relation.type !== 'member-of',
    );
    const [inSight, behind] = ladders(await draw('AFG', 'en'));
    expect(inSight!.children).toHaveLength(12);
    expect(behind!.children).toHaveLength(known.length - 12);
    const fold = behind!.closest('details')!;
    expect(fold.open).toBe(false);
    expect(text(fold.querySelector('summary'))).toBe(`Relations +${known.length - 12}`);
    expect(
      ladders(await draw('UZB', 'en')).filter((one) =>
        one.closest('details')?.textContent?.includes('Relations +'),
      ),
    ).toEqual([]);
  });

  test('an empty section is not drawn', async () => {
    for (const actor of described) {
      const root = await draw(actor, 'en');
      for (const section of root.querySelectorAll('.card section')) {
        const label = section.querySelector('.label, summary')!;
        expect(text(section).length, `${actor} ${text(label)}`).toBeGreaterThan(text(label).length);
      }
    }
  });

  test('somebody of whom nothing is recorded on the date is told so', async () => {
    expect(text((await draw('POL', 'en', { asOf: '1990' })).querySelector('.calm'))).toBe(
      'No office, act or claim of this actor is recorded for 1990.',
    );
    expect((await draw('KAZ', 'en')).querySelector('.calm')).toBeNull();
  });
});

test.each(['first', 'second'])(
  'events stand side by side where only the %s names the other',
  async (which) => {
    const held = { actors: ['KAZ'], confidence: 'high', sources: [], on: '2023' } as const;
    const events = ['first', 'second'].map((id) => ({
      ...held,
      id,
      label: `The ${id}`,
      ...(id === which && { conflictsWith: [id === 'first' ? 'second' : 'first'] }),
    }));
    const element = await figure(
      put<ActorCard>('<actor-card actor="KAZ"></actor-card>', { ...dataset, events }),
    );
    const [first, ...others] = element.shadowRoot!.querySelectorAll('[data-subject^="event:"]');
    expect(first!.parentElement!.children).toHaveLength(2);
    expect(others.map((one) => one.querySelectorAll('.unequal').length)).toEqual([1]);
  },
);

test.each([
  ['kk', ['none']],
  ['fa-AF', ['-1 1']],
])('the sign beside a number looks where words run on: in %s', async (lang, scales) => {
  const root = await draw('KAZ', lang, { toward: 'AFG' });
  await until('claims stand', () => root.querySelector('.who .key'));
  expect(scalesIn(root, '.flow .key')).toEqual(scales);
  expect(scalesIn(root, '.who .key')).toEqual(scales);
});
