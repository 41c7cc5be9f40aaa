import { afterEach, expect, test } from 'vitest';
import type { ActorCard, CorridorMap, TradeChart } from '@keruen/elements';
import { clear, figure, part, put, text, until } from './page.ts';

/** What a chart is called in a language, with the name of its partner. */
const NAMED = { en: /Afghanistan/, 'fa-AF': /افغانستان/ } as const;

afterEach(clear);

const SHIPPED = 'dataset="kazakhstan-afghanistan"';

// The modules of the elements alone fill a browser's list of 250, and what comes later would go unseen.
performance.setResourceTimingBufferSize(2000);

/** Parts of the shipped dataset that the page has loaded so far. */
const loaded = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => /datasets\/kazakhstan-afghanistan\/([\w-]+)\.ts/.exec(name)?.[1] ?? []);

const has = (element: TradeChart | ActorCard | CorridorMap, subject: string): boolean =>
  element.renderRoot.querySelector(`[data-subject="${subject}"]`) !== null;

test('a map loads its corridor, and another when its author names another', async () => {
  const map = put<CorridorMap>(`<corridor-map ${SHIPPED} corridor="tajik"></corridor-map>`, 'none');
  await figure(map);
  expect(has(map, 'leg:panji-sherkhan')).toBe(true);
  expect(loaded()).toContain('corridor-tajik');
  expect(loaded()).not.toContain('corridor-cku');
  map.setAttribute('corridor', 'cku');
  await until('the other corridor is drawn', () => has(map, 'leg:torugart-makmal'));
  expect(has(map, 'leg:panji-sherkhan')).toBe(false);
  expect(loaded()).toContain('corridor-cku');
});

test('two corridors are two parts in one picture', async () => {
  const map = put<CorridorMap>(`<corridor-map ${SHIPPED} corridor="tajik cku"></corridor-map>`, 'none');
  await figure(map);
  for (const leg of ['leg:panji-sherkhan', 'leg:torugart-makmal']) expect(has(map, leg)).toBe(true);
});

test('a card keeps what it shows until the next actor is there', async () => {
  const card = put<ActorCard>(`<actor-card ${SHIPPED} actor="smadiyarov"></actor-card>`, 'none');
  await figure(card);
  card.setAttribute('actor', 'UZB');
  await card.updateComplete;
  expect(has(card, 'actor:smadiyarov') || has(card, 'actor:UZB')).toBe(true);
  await until('the other actor is shown', () => has(card, 'actor:UZB'));
  expect(text(part(card, 'heading'))).toContain('Uzbekistan');
});

test('a chart loads the pair it asks for, and nothing of other figures', async () => {
  const chart = put<TradeChart>(
    `<trade-chart ${SHIPPED} reporter="KAZ" partner="AFG" flow="export" period="2022"></trade-chart>`,
    'none',
  );
  await figure(chart);
  expect(has(chart, 'observation:KAZ-AFG-export-2022-kaz-bns')).toBe(true);
  expect(loaded()).toContain('kaz-afg');
  expect(loaded()).not.toContain('assertions');
  chart.setAttribute('period', '2021/2022');
  await until('the other year is drawn', () => has(chart, 'observation:KAZ-AFG-export-2021-kaz-bns'));
});

test('another measure of the same pair is found where it is', async () => {
  const chart = put<TradeChart>(
    `<trade-chart ${SHIPPED} measure="contract-value" reporter="KAZ" partner="AFG" product="HS10" flow="export"></trade-chart>`,
    'none',
  );
  await figure(chart);
  expect(has(chart, 'observation:c046')).toBe(true);
  expect(loaded()).toContain('said');
});

test('names come with the words of a language: no picture has one without the other', async () => {
  document.documentElement.lang = 'en';
  const chart = put<TradeChart>(
    `<trade-chart ${SHIPPED} reporter="KAZ" partner="AFG" flow="export" period="2022"></trade-chart>`,
    'none',
  );
  await figure(chart);
  const label = (): string => part(chart, 'picture')!.getAttribute('aria-label')!;
  expect(label()).toMatch(NAMED.en);
  expect(loaded().filter((name) => name.startsWith('names-'))).toEqual([]);
  const seen = new Set<string>();
  new MutationObserver(() => seen.add(label())).observe(chart.shadowRoot!, {
    subtree: true,
    attributes: true,
    childList: true,
    characterData: true,
  });
  document.documentElement.lang = 'fa-AF';
  await until('the chart is in Dari', () => NAMED['fa-AF'].test(label()));
  await chart.updateComplete;
  for (const said of seen)
    expect(said).not.toMatch(/\p{Script=Latin}.*\p{Script=Arabic}|\p{Script=Arabic}.*\p{Script=Latin}/u);
  expect([...seen].filter((said) => NAMED['fa-AF'].test(said))).toHaveLength(1);
  expect(loaded().filter((name) => name.startsWith('names-'))).toEqual([
    'names-fa-AF-numbers',
    'names-fa-AF-number-words',
  ]);
});

test('a figure in translated words of records says that nobody has checked them, and no other does', async () => {
  const UNCHECKED = 'ترجمهٔ دری بررسی نشده است.';
  const noticed = async (lang: string, asked: string): Promise<boolean> => {
    document.documentElement.lang = lang;
    const chart = put<TradeChart>(`<trade-chart ${SHIPPED} ${asked}></trade-chart>`, 'none');
    await figure(chart);
    return text(part(chart, 'source')).includes(UNCHECKED);
  };
  expect(await noticed('fa-AF', 'reporter="KAZ" partner="AFG" flow="export" period="2022"')).toBe(true);
  expect(await noticed('fa-AF', 'reporter="KAZ" partner="CHN" flow="export" period="2022"')).toBe(false);
  expect(await noticed('en', 'reporter="KAZ" partner="AFG" flow="export" period="2022"')).toBe(false);
});

test('a map asks for names of places, a card for those of people, in the language of its place alone', async () => {
  document.documentElement.lang = 'fa-AF';
  const map = put<CorridorMap>(`<corridor-map ${SHIPPED} corridor="titr"></corridor-map>`, 'none');
  await figure(map);
  expect(text(part(map, 'picture'))).toContain('کنستانتا');
  expect(loaded()).toContain('names-fa-AF-ways');
  const card = put<ActorCard>(`<actor-card ${SHIPPED} actor="KAZ"></actor-card>`, 'none');
  await figure(card);
  expect(text(card.renderRoot.querySelector('.card + .card, .ways ~ .card'))).toContain('قاسم ژومارت توکایف');
  expect(loaded()).toContain('names-fa-AF-acts');
  expect(loaded().filter((name) => /^names-(?:ru|kk|ps)/.test(name))).toEqual([]);
});
