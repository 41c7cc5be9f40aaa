import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Issue } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { writeLegs } from '@keruen/data/write';
import type { CorridorMap, KeruenErrorEvent } from '@keruen/elements';
import { asTable, clear, figure, part, put, text, until } from './page.ts';

const addresses: string[] = [];

beforeEach(clear);
afterEach(() => {
  clear();
  for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
});

const root = (element: CorridorMap): ShadowRoot => element.shadowRoot!;
const legs = (element: CorridorMap): string[] => [
  ...new Set(
    [...root(element).querySelectorAll<SVGElement>('.picture [data-subject^="leg:"]')].map(
      (one) => one.dataset.subject!,
    ),
  ),
];
const sign = (element: CorridorMap, id: string): DOMRect =>
  root(element).querySelector(`.picture [data-subject="node:${id}"]`)!.getBoundingClientRect();

const row = (cells: string, tag = 'td'): string =>
  `<tr>${cells
    .split('|')
    .map((cell) => `<${tag}>${cell.trim()}</${tag}>`)
    .join('')}</tr>`;

const table = (head: string, ...rows: string[]): string =>
  `<table><caption>The sea route</caption>${row(head, 'th')}${rows.map((cells) => row(cells)).join('')}</table>`;

const HEAD = 'From | To | Mode | Status | From lon | From lat | To lon | To lat | Since';
const SEA = table(
  HEAD,
  'Shanghai | Singapore | sea | normal | 121,47° E | 31,23° N | 103.85 | 1° 17′ N |',
  'Singapore | Suez | sea | limited | | | 32.55 | 29.97 |',
  'Suez | Rotterdam | sea | normal | | | 4.48 | 51.92 |',
);

async function map(inside: string, attributes = '', width = 700): Promise<CorridorMap & { told: Issue[] }> {
  const element = put<CorridorMap & { told: Issue[] }>(
    `<div id="room" style="inline-size: ${width}px"><corridor-map ${attributes}></corridor-map></div>`,
    'none',
  );
  element.told = [];
  element.addEventListener('keruen-error', (event) => {
    element.told = [...element.told, ...(event as KeruenErrorEvent).detail.issues];
  });
  element.innerHTML = inside;
  return figure(element);
}

test('legs in a child table become a map of the part of the earth they lie in', async () => {
  const element = await map(SEA);
  expect(legs(element)).toEqual(
    expect.arrayContaining(['leg:shanghai-singapore', 'leg:singapore-suez', 'leg:suez-rotterdam']),
  );
  await until('the land is there', () => root(element).querySelector('.picture path.land'));
  expect(sign(element, 'rotterdam').x).toBeLessThan(sign(element, 'suez').x);
  expect(sign(element, 'suez').x).toBeLessThan(sign(element, 'shanghai').x);
  expect(sign(element, 'rotterdam').y).toBeLessThan(sign(element, 'singapore').y);
  expect(text(part(element, 'subtitle'))).toContain('The sea route');
  expect(text(part(element, 'source'))).toContain('Boundaries and names shown do not imply endorsement.');
  expect(text(part(element, 'source'))).toContain('The sea route');
  expect(element.told).toEqual([]);
});

test('the table stays where and as it was, and a change of a cell is drawn', async () => {
  const element = await map(SEA);
  expect(element.innerHTML).toBe(new DOMParser().parseFromString(SEA, 'text/html').body.innerHTML);
  const cell = element.querySelectorAll('td')[1]!;
  cell.textContent = 'Hamburg';
  element.querySelectorAll('td')[6]!.textContent = '10';
  element.querySelectorAll('td')[7]!.textContent = '53.5';
  await until('the leg leads elsewhere', () => legs(element).includes('leg:shanghai-hamburg'));
});

test('what is wrong is told on the page and in the event, and the rest is drawn', async () => {
  const element = await map(
    SEA.replace(
      '</table>',
      `${row('Rotterdam | Rotterdam | sea | normal | | | | |')}${row('Suezz | Rotterdam | boat | normal | | | | |')}${row('Rotterdam | Nowhere | sea | normal | | | 200 | 5 |')}</table>`,
    ),
  );
  expect(legs(element)).toHaveLength(3);
  expect(element.told.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'off-earth row 7, column "To lon"',
    'leg-to-itself row 5, column "To"',
    'unknown-place row 6, column "From"',
  ]);
  expect(element.told[2]?.expected).toContain('did you mean suez (Suez)?');
  await until('they are listed', () => root(element).querySelector('.faults'));
  expect(text(root(element).querySelector('.faults summary'))).toBe('Not drawn as written: 3');
  expect(text(root(element).querySelectorAll('.faults li')[2]!)).toContain('row 6, column "From": "Suezz"');
});

const TOLD_IN = ['ru', 'kk', 'fa-AF', 'ps'] as const;

const plain = (said: string): string => said.replace(/[\u200f\u2066-\u2069]/g, '');

test.each([
  ['ru', /^Построить .* Строка 2, столбец «From»\. Такое место неизвестно.*→ alat/],
  ['kk', /^Суретті .* 2-жол, «From» бағаны\. Мұндай орын белгісіз.*→ alat/],
  ['fa-AF', /رسم نشد.* سطر ۲، ستون «From»\. این جا شناخته نیست.*→ alat/],
  ['ps', /ونه کښل شو.* ۲مه کرښه، د «From» ستن\. دا ځای نه پېژندل کېږي.*→ alat/],
])('legs of which none can be drawn are told in %s: where, why and what may be meant', async (lang, said) => {
  const element = put<CorridorMap>(
    `<corridor-map lang="${lang}">${table('From | To | Mode', 'alatt | baku | rail')}</corridor-map>`,
    'none',
  );
  const calm = (): string => plain(text(root(element).querySelector('.calm')));
  await until('it is told', () => calm());
  expect(calm()).toMatch(said);
  expect(calm().replace(/From|"alatt"|alat \(.*\)/g, '')).not.toMatch(/[A-Za-z]/);
});

test.each(TOLD_IN)('a table without both ends is told in %s', async (lang) => {
  const element = put<CorridorMap>(
    `<corridor-map lang="${lang}">${table('Откуда | Mode', 'aktau | rail')}</corridor-map>`,
    'none',
  );
  const calm = (): string => plain(text(root(element).querySelector('.calm')));
  await until('it is told', () => calm());
  expect(calm()).toMatch({ ru: /«откуда» и «куда»/, kk: /«қайдан»/, 'fa-AF': /«از»/, ps: /«ته»/ }[lang]);
  expect(calm()).not.toMatch(/[a-z]{2}/);
});

const WRONG = [
  'Rotterdam | Rotterdam | sea | normal | | | | |',
  'Suezz | Rotterdam | sea | normal | | | | |',
  'Singapore | Rotterdam | boat | normal | | | | |',
  'Rotterdam | Nowhere | sea | normal | | | 5 | 120 |',
  'Suez | Rotterdam | sea | closed | | | | |',
  'Suez | Rotterdam | sea | open-ish | | | | | soon',
] as const;

test.each(TOLD_IN)(
  'what is not drawn is listed in %s, and a change of language tells it anew',
  async (lang) => {
    const element = await map(
      SEA.replace('</table>', `${WRONG.map((cells) => row(cells)).join('')}</table>`),
    );
    const lines = (): string[] =>
      [...root(element).querySelectorAll('.faults li')].map((one) => plain(text(one)));
    await until('they are listed', () => lines().length);
    const english = lines();
    expect(english.join()).toContain('one of rail, road, sea');
    element.lang = lang;
    await until('they are told anew', () => lines().length && lines()[0] !== english[0]);
    expect(lines()).toHaveLength(english.length);
    const said = lines().join('\n');
    expect(said).toMatch(/"boat" → rail, road, sea$/m);
    expect(said).toMatch(/"120" → −90 … 90$/m);
    expect(said).toMatch(/"soon" → 2024, 2024-05, 2024-05-17$/m);
    expect(said).toMatch(/"Suezz" → suez \(Suez\)$/m);
    expect(said).toMatch(/\(.*[4۴].*\)\. "closed" → normal$/m);
    const own = /"[^"]*"|→.*|«[^»]*»/g;
    expect(said.replace(own, '')).not.toMatch(/[A-Za-z]/);
    expect(root(element).querySelectorAll(`.faults li:lang(${lang})`)).toHaveLength(english.length);
  },
);

test('two maps of one language both tell what is wrong, though its words come once', async () => {
  document.documentElement.lang = 'kk';
  const inside = SEA.replace('</table>', `${row(WRONG[0])}</table>`);
  put(`<corridor-map>${inside}</corridor-map><corridor-map>${inside}</corridor-map>`, 'none');
  const maps = [...document.querySelectorAll('corridor-map')];
  await until('both tell', () => maps.every(({ shadowRoot }) => shadowRoot?.querySelector('.faults li')));
  expect(maps).toHaveLength(2);
});

test('known places are drawn on the shipped region, with the names a page reads', async () => {
  document.documentElement.lang = 'fa-AF';
  const element = await map(
    table('از | به | نوع ترانسپورت | وضعیت', 'aktau | alat | راه بحری | فعال', 'alat | baku | خط آهن | بسته'),
  );
  await until('the land is there', () => root(element).querySelector('.picture path.land'));
  expect(legs(element)).toEqual(expect.arrayContaining(['leg:aktau-alat', 'leg:alat-baku']));
  const names = [...root(element).querySelectorAll('.picture text')].map(text).join(' ');
  expect(names).toContain('باکو');
  expect(element.told).toEqual([]);
});

test('a CSV by address is drawn as the corridor it was written from', async () => {
  const address = URL.createObjectURL(new Blob([writeLegs(dataset, ['cku'])], { type: 'text/csv' }));
  addresses.push(address);
  const own = await map('', `src="${address}"`);
  const shipped = await map('', 'dataset="kazakhstan-afghanistan" corridor="cku"');
  expect(legs(own).sort()).toEqual(legs(shipped).sort());
  expect(own.told).toEqual([]);
  for (const id of ['kashgar', 'tashkent']) {
    await until(
      'both are there',
      () => root(own).querySelector('path.land') && root(shipped).querySelector('path.land'),
    );
    const [a, b] = [sign(own, id), sign(shipped, id)];
    const left = (one: CorridorMap) => root(one).querySelector('.picture')!.getBoundingClientRect().x;
    expect(a.x - left(own)).toBeCloseTo(b.x - left(shipped), 0);
  }
});

test('a CSV that holds no legs says what it should hold', async () => {
  const address = URL.createObjectURL(new Blob(['a,b\n1,2\n'], { type: 'text/csv' }));
  addresses.push(address);
  const element = put<CorridorMap>(`<corridor-map src="${address}"></corridor-map>`, 'none');
  await until('there is an error, and a sentence', () => root(element).querySelector('.calm'));
  expect(element.matches(':state(error)')).toBe(true);
  expect(text(root(element).querySelector('.calm'))).toContain('a row of headers, among them from and to');
});

test('dated rows make a slider that moves statuses; the list reads the route; a schematic shows it', async () => {
  const element = await map(
    SEA.replace('</table>', `${row('Singapore | Suez | sea | closed | | | | | 2023-12')}</table>`),
    'layout="schematic"',
    400,
  );
  await until('there is a slider', () => root(element).querySelector('input[type=range]'));
  const slider = root(element).querySelector<HTMLInputElement>('input[type=range]')!;
  expect(slider.max).toBe('2');
  const list = await asTable(element);
  expect(text(list)).toContain('Leg 2 of 3: sea, Singapore to Suez, closed, since December 2023');
  expect(root(element).querySelector('.picture path.land')).toBeNull();
});

test.each([
  ['en', 'Source: this page, The sea route', 'Sources: Gazette; this page, The sea route'],
  ['ru', 'Источник: эта страница, The sea route', 'Источники: Gazette; эта страница, The sea route'],
])(
  'in %s a page is a source in the reader’s language, and a name is told once',
  async (lang, page, named) => {
    const source = async (inside: string): Promise<string> => {
      const element = await map(inside, `lang="${lang}"`);
      return text(part(element, 'source')!.querySelector('p'));
    };
    expect(await source(SEA)).toBe(page);
    const head = `${HEAD} | Source`;
    const cited = table(
      head,
      'Shanghai | Singapore | sea | normal | 121.47 | 31.23 | 103.85 | 1.28 | | Gazette',
    );
    expect(await source(cited)).toBe(named);
  },
);

test.each([
  ['2023-11', '0'],
  ['2023', '1'],
  ['2024-02-29', '1'],
  ['2024', '2'],
])('for %s the slider stands at the last change that is told, or before all of them', async (asOf, at) => {
  const changes = ['closed | | | | | 2023-12', 'limited | | | | | 2024-03-01'].map((change) =>
    row(`Singapore | Suez | sea | ${change}`),
  );
  const element = await map(SEA.replace('</table>', `${changes.join('')}</table>`), `as-of="${asOf}"`);
  await until('there is a slider', () => root(element).querySelector('input[type=range]'));
  expect(root(element).querySelector<HTMLInputElement>('input[type=range]')!.value).toBe(at);
});

test('a Subject in prose lights a leg of the author’s own', async () => {
  const element = await map(SEA);
  element.dispatchEvent(
    new CustomEvent('keruen-subject', {
      bubbles: true,
      composed: true,
      detail: { subject: 'leg:suez-rotterdam', action: 'select' },
    }),
  );
  await until('it is told below the map', () =>
    text(root(element).querySelector('.details')).includes('Suez to Rotterdam'),
  );
});

test('ways round the earth leave the map where it is cut, and none runs across it', async () => {
  const element = await map(
    table(
      HEAD,
      'Shanghai | Los Angeles | sea | normal | 121.5 | 31.2 | -118.3 | 33.7 |',
      'Los Angeles | New York | rail | normal | | | -74 | 40.7 |',
      'New York | Rotterdam | sea | normal | | | 4.5 | 51.9 |',
      'Rotterdam | Shanghai | rail | normal | | | | |',
    ),
  );
  await until('the land is there', () => root(element).querySelector('.picture path.land'));
  const { width } = root(element).querySelector('.picture')!.getBoundingClientRect();
  for (const id of legs(element)) {
    const drawn = root(element).querySelector(`.picture [data-subject="${id}"]`)!.getBoundingClientRect();
    expect(drawn.width).toBeLessThan(width * 0.7);
  }
});
