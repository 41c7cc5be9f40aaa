import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ActorCard } from '@keruen/elements';
import { clear, figure, put, text, until, type Any } from './page.ts';
import { catchFiles, choose, fileOf } from './taking.ts';

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

const card = (attributes: string, lang = 'en'): Promise<ActorCard> =>
  figure(
    put<ActorCard>(
      `<div lang="${lang}"><actor-card id="who" dataset="kazakhstan-afghanistan" ${attributes}></actor-card></div>`,
      'none',
    ),
  );

const status = (element: Any): string => text(element.shadowRoot!.querySelector('.taking [role=status]'));

type Property = readonly [name: string, parameters: Record<string, string>, type: string, value: string];

async function contactOf(element: Any): Promise<readonly Property[]> {
  const file = await fileOf(element, 'jcard', catchFiles());
  expect(file.type).toBe('application/vcard+json');
  const [kind, properties] = JSON.parse(await file.text()) as [string, Property[]];
  expect(kind).toBe('vcard');
  return properties;
}

const values = (properties: readonly Property[], name: string): readonly string[] =>
  properties.filter(([one]) => one === name).map(([, , , value]) => value);

describe('a contact card', () => {
  test('of a person has the office of its date, notes with date and source, where it is from and when it was made', async () => {
    const found = await contactOf(await card('actor="nurtleu" as-of="2024-01"'));
    expect(values(found, 'kind')).toEqual(['individual']);
    expect(values(found, 'fn')[0]).toBe('Murat Nurtleu');
    expect(values(found, 'title')[0]).toMatch(/Minister of Foreign Affairs/);
    expect(values(found, 'org')).toEqual(['Ministry of Foreign Affairs of Kazakhstan']);
    const notes = values(found, 'note');
    expect(notes[0]).toMatch(/January 2024/);
    expect(notes.some((note) => /3 April 2023 to 26 September 2025\. Sources?: RBC/.test(note))).toBe(true);
    expect(notes.join('')).not.toMatch(/[\u2066-\u2069]/);
    expect(values(found, 'source')[0]).toBe(`${document.URL.split('#')[0]}#who`);
    expect(values(found, 'source').length).toBeGreaterThan(1);
    const [made] = values(found, 'rev');
    expect(Math.abs(Date.parse(made!) - Date.now())).toBeLessThan(600_000);
  });

  test('is a file called after the card, of its own kind', async () => {
    const file = await fileOf(await card('actor="unsc"'), 'jcard', catchFiles());
    expect(file.name).toBe('united-nations-security-council.jcard.json');
  });

  test.each(['en', 'ru', 'kk', 'fa-AF', 'ps'])(
    'in %s has notes in that language, marked so',
    async (lang) => {
      const found = await contactOf(await card('actor="nurtleu" as-of="2024-01"', lang));
      const notes = found.filter(([name]) => name === 'note');
      expect(notes[0]![1]).toEqual({ language: lang });
      expect(notes.length).toBeGreaterThan(1);
      if (lang === 'fa-AF' || lang === 'ps') expect(notes[0]![3]).toMatch(/[\u0600-\u06ff]/);
    },
  );

  test.each([
    ['en', 'A contact card is for persons and organisations; Kazakhstan is a state.'],
    ['ru', 'Карточка контакта бывает только у людей и организаций. Казахстан: государство.'],
    ['fa-AF', /قزاقستان: /],
  ])('of a state is refused in words (%s), and no file comes', async (lang, sentence) => {
    const element = await card('actor="KAZ"', lang);
    const files = catchFiles();
    await choose(element, 'jcard');
    await until('it is said', () => status(element));
    expect(status(element)).toMatch(sentence);
    expect(files).toEqual([]);
  });
});

describe('linked data', () => {
  test('is a file of schema.org with the address of the card', async () => {
    const file = await fileOf(await card('actor="nurtleu" as-of="2024-01"'), 'json-ld', catchFiles());
    expect(file).toMatchObject({ name: 'murat-nurtleu.jsonld', type: 'application/ld+json' });
    expect(JSON.parse(await file.text())).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Person',
      name: 'Murat Nurtleu',
      mainEntityOfPage: `${document.URL.split('#')[0]}#who`,
    });
  });

  test('of a state is of a country', async () => {
    const file = await fileOf(
      await card('actor="KAZ" toward="AFG" as-of="2024-01"'),
      'json-ld',
      catchFiles(),
    );
    const { '@graph': graph } = JSON.parse(await file.text()) as { '@graph': { '@type': string }[] };
    expect(graph.map((node) => node['@type']).slice(0, 2)).toEqual(['Country', 'Person']);
  });
});

test('nothing is written into the page: neither by drawing a card nor by taking anything from it', async () => {
  const written: string[] = [];
  const watch = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) written.push(node.localName);
  });
  const element = await card('actor="KAZ" toward="AFG" as-of="2024-01"');
  watch.observe(document, { subtree: true, childList: true });
  const files = catchFiles();
  for (const offer of ['csv', 'json', 'json-ld']) await fileOf(element, offer, files);
  await choose(element, 'jcard');
  await until('it is said', () => status(element).startsWith('A contact card'));
  expect(written).toEqual([]);
  watch.disconnect();
});

test('the claims of a card have a row each with nature, source and publisher', async () => {
  const file = await fileOf(await card('actor="KAZ" toward="AFG" as-of="2024-01"'), 'csv', catchFiles());
  const [head, ...rows] = (await file.text())
    .replace(/^\ufeff/, '')
    .trim()
    .split('\n');
  for (const column of [
    'nature',
    'qualifier',
    'attribution',
    'source',
    'publisher',
    'published',
    'period',
    'conflictsWith',
  ])
    expect(head!.split(',')).toContain(column);
  for (const kind of ['observation', 'role', 'relation', 'event'])
    expect(
      rows.some((row) => row.startsWith(`${kind},`)),
      kind,
    ).toBe(true);
});
