import { afterEach, describe, expect, test, vi } from 'vitest';
import { check } from '@keruen/data/check';
import type { ActorCard } from '@keruen/elements';
import { CHART, clear, figure, part, put, text, until, type Any } from './page.ts';
import { small } from './small-dataset.ts';
import { catchFiles, fileOf, textsOf } from './taking.ts';

afterEach(() => {
  clear();
  document.title = '';
  vi.restoreAllMocks();
});

const written = async (element: Any): Promise<Element> => {
  const [code] = await textsOf(element, 'embed');
  const { body } = new DOMParser().parseFromString(code!, 'text/html');
  return body.querySelector(element.localName)!;
};

const attributes = (element: Element): object =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

/** Pastes a snippet into a page of another language. */
async function pasted(element: Any, lang = 'en'): Promise<Any> {
  const { outerHTML } = await written(element);
  clear();
  document.documentElement.lang = lang;
  return figure(put(outerHTML, 'none'));
}

describe('a snippet of a figure to which a framework gave properties and no attributes', () => {
  test('of a chart asks the same question', async () => {
    const element = put('<trade-chart></trade-chart>', 'none');
    Object.assign(element, {
      datasetId: 'kazakhstan-afghanistan',
      type: 'lines',
      reporter: 'KAZ',
      partner: 'AFG',
      relativeTo: 'gdp',
      top: 3,
      headingLevel: 2,
      src: undefined,
    });
    expect(attributes(await written(await figure(element)))).toEqual({
      dataset: 'kazakhstan-afghanistan',
      type: 'lines',
      reporter: 'KAZ',
      partner: 'AFG',
      'relative-to': 'gdp',
      top: '3',
      'heading-level': '2',
      lang: 'en',
      dir: 'ltr',
    });
  });

  test('has what a property says now, where an attribute said something else before', async () => {
    const element = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
    element.heading = 'Trade fell';
    expect((await written(element)).getAttribute('heading')).toBe('Trade fell');
  });

  test('of a compact card is a row, and of a mention a word', async () => {
    const card = put<ActorCard>('<actor-card actor="KAZ"></actor-card>');
    Object.assign(card, { variant: 'compact', headingLevel: 5 });
    expect((await written(await figure(card))).querySelector('h3, h4, h5, h6')).toBeNull();
    clear();
    const whole = put<ActorCard>('<actor-card actor="KAZ"></actor-card>');
    whole.headingLevel = 5;
    expect(text((await written(await figure(whole))).querySelector('h5'))).toBe('Kazakhstan');
  });
});

describe('a snippet pasted into a page of another language', () => {
  test('says in which language its words are, and in which direction they run', async () => {
    const element = await figure(put(`<div lang="fa-AF"><trade-chart ${CHART}></trade-chart></div>`));
    await until('the figure speaks Dari', () => /[ا-ی]/.test(element.shadowRoot!.textContent));
    expect(attributes(await written(element))).toMatchObject({ lang: 'fa-AF', dir: 'rtl' });
    expect(attributes(await written(element))).toHaveProperty('heading', 'Trade rose');
  });

  test('keeps what its author says of both', async () => {
    const own = await figure(put(`<trade-chart ${CHART} lang="kk" dir="auto"></trade-chart>`));
    expect(attributes(await written(own))).toMatchObject({ lang: 'kk', dir: 'auto' });
    clear();
    const german = await figure(
      put(`<div lang="de"><trade-chart ${CHART}><p>Handel</p></trade-chart></div>`),
    );
    expect(attributes(await written(german))).toMatchObject({ lang: 'de', dir: 'ltr' });
  });
});

test('links of the author’s words lead to the same places from any page', async () => {
  const base = document.createElement('base');
  base.href = 'https://news.example/2024/trade.html';
  document.head.append(base);
  const own =
    '<p><a href="method.html?a=1&amp;b=2">how</a> <a href="/about">who</a> <a href="#notes">notes</a> <a href="//other.example/">other</a> <a href="mailto:a@news.example">write</a> <a href="javascript:alert(1)">no</a> <a href="https://">broken</a> <a>none</a></p>';
  const element = await figure(put(`<trade-chart ${CHART}>${own}</trade-chart>`));
  const found = [...(await written(element)).querySelectorAll('a:not(cite a)')];
  base.remove();
  expect(found.map((a) => a.getAttribute('href'))).toEqual([
    'https://news.example/2024/method.html?a=1&b=2',
    'https://news.example/about',
    'https://news.example/2024/trade.html#notes',
    'https://other.example/',
    'mailto:a@news.example',
    null,
    null,
    null,
  ]);
});

test('relations drawn as a picture are pasted as a picture, and as a table of signs where the reader went back to it', async () => {
  const relations = (more: string): Promise<Any> =>
    figure(
      put<ActorCard>(
        `<actor-card variant="relations" actor="KAZ" toward="AFG" as-of="2024-06" ${more}></actor-card>`,
      ),
    );
  const element = await relations('');
  expect((await written(element)).hasAttribute('layout')).toBe(false);
  element.shadowRoot!.querySelector<HTMLElement>('button.drawing')!.click();
  await element.updateComplete;
  expect((await written(element)).getAttribute('layout')).toBe('picture');
  clear();
  const drawn = await relations('layout="picture"');
  drawn.shadowRoot!.querySelector<HTMLElement>('button.drawing')!.click();
  await drawn.updateComplete;
  expect((await written(drawn)).getAttribute('layout')).toBe('matrix');
});

test('a citation for BibTeX has a key of its own for each figure of a page that has no name', async () => {
  const key = async (element: Any): Promise<string> => {
    const texts = await textsOf(await figure(element), 'cite');
    return /^@misc\{([^,]+),/.exec(texts.at(-1)!)![1]!;
  };
  const one = put(`<trade-chart ${CHART}></trade-chart>`);
  const two = put(`<trade-chart ${CHART}></trade-chart>`);
  const keys = [await key(one), await key(two)];
  expect(keys[0]).toMatch(/^trade-chart-1(-[\w-]+)?$/);
  expect(keys[1]).toBe(keys[0]!.replace('chart-1', 'chart-2'));
  const carried = put(`<div data-keruen="trade-chart" id="trade"><trade-chart ${CHART}></trade-chart></div>`);
  expect(await key(carried)).toBe('trade');
});

test('why a number is missing is read from a snippet again, in whatever language it says so', async () => {
  const [first] = small.observations.filter(
    ({ flow, nature }) => flow === 'export' && nature === 'statistic',
  );
  const data = {
    ...small,
    observations: [
      first!,
      { ...first!, id: 'withheld', period: '2030', value: null, missing: 'suppressed' as const },
    ],
  };
  for (const lang of ['en', 'ru', 'kk', 'fa-AF', 'ps']) {
    const element = put(
      `<div lang="${lang}"><trade-chart type="table" reporter="KAZ" partner="AFG" flow="export"></trade-chart></div>`,
    );
    element.data = data;
    const cell = (await written(await figure(element))).querySelectorAll('td')[1]!;
    expect(cell.dataset).toMatchObject({ missing: 'suppressed' });
    const again = await pasted(element);
    const json = JSON.parse(await (await fileOf(again, 'json', catchFiles())).text()) as typeof small;
    expect(json.observations.map(({ missing }) => missing)).toEqual([undefined, 'suppressed']);
    const [{ value, scale, unit }] = json.observations as [(typeof json.observations)[0]];
    expect([lang, value! * 10 ** (scale ?? 0), unit]).toEqual([
      lang,
      first!.value! * 10 ** (first!.scale ?? 0),
      first!.unit,
    ]);
    expect(part(again, 'notes')?.textContent ?? '').not.toMatch(/unreadable|not understood/);
    clear();
    vi.restoreAllMocks();
  }
});

test('a table of this page is told elsewhere by the title and the address of the page', async () => {
  document.title = 'Bread across the steppe';
  const table =
    '<table><caption>Bread</caption><tr><th>Year</th><th>Export (million USD)</th></tr><tr><th>2022</th><td>4</td></tr></table>';
  const here = `${document.URL.split('#')[0]}#bread`;
  for (const lang of ['en', 'fa-AF']) {
    const element = await figure(
      put(`<div lang="${lang}"><trade-chart id="bread">${table}</trade-chart></div>`, 'none'),
    );
    const cite = (await written(element)).querySelector('cite')!;
    expect(text(cite)).toContain('Bread across the steppe');
    expect(cite.querySelector('a')!.href).toBe(here);
    const { dataset, issues } = check(JSON.parse(await (await fileOf(element, 'json', catchFiles())).text()));
    expect(issues).toEqual([]);
    expect(dataset!.sources).toMatchObject([
      { title: 'Bread', publisher: 'Bread across the steppe', url: here },
    ]);
    clear();
    vi.restoreAllMocks();
  }
});

test('a title in Latin letters behind a publisher in Dari keeps its brackets where they belong in a picture', async () => {
  const element = await figure(put(`<div lang="fa-AF"><trade-chart ${CHART}></trade-chart></div>`));
  await until('the figure speaks Dari', () => /[ا-ی]/.test(element.shadowRoot!.textContent));
  const svg = await (await fileOf(element, 'svg', catchFiles())).text();
  const drawn = [...new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('text')];
  const words = drawn.map(({ textContent }) => textContent).join(' ');
  expect(words).toMatch(
    /\u2068Bureau of National Statistics of Kazakhstan\u2069،\u200f \u2068External trade by/,
  );
});

/** What notes and the source line of a figure say. */
const told = (element: Any): readonly string[] =>
  ['notes', 'source'].map((name) => text(part(element, name)));

const spoken = (element: Any): readonly (string | null)[] =>
  [...part(element, 'picture')!.querySelectorAll('[aria-label]')].map((one) =>
    one.getAttribute('aria-label'),
  );

test('numbers that only a script has given keep who asserts them and where they are printed', async () => {
  const first = small.observations.find(({ flow, nature }) => flow === 'export' && nature === 'statistic')!;
  const [source] = small.sources.filter(({ id }) => id === first.sources[0]!.source);
  const data = {
    ...small,
    observations: [
      { ...first, attribution: 'The Bureau' },
      {
        ...first,
        id: 'aim',
        period: '2030',
        nature: 'target' as const,
        qualifier: 'at-least' as const,
        attribution: 'A minister "of trade"',
        sources: [{ source: 'speech' }],
      },
    ],
    sources: [
      source!,
      {
        id: 'speech',
        title: 'Speech, 5 May',
        publisher: 'Press service',
        url: 'https://gov.example/s?a=1&b=2',
      },
    ] as typeof small.sources,
  };
  for (const lang of ['en', 'ps']) {
    const element = put(
      `<div lang="${lang}"><trade-chart reporter="KAZ" partner="AFG" flow="export"></trade-chart></div>`,
    );
    element.data = data;
    const cells = [...(await written(await figure(element))).querySelectorAll('td')];
    expect(cells.map(({ dataset }) => dataset.attribution)).toEqual(['The Bureau', 'A minister "of trade"']);
    expect(cells[1]!.dataset.source).toBe('Press service, Speech, 5 May https://gov.example/s?a=1&b=2');
    const again = await pasted(element);
    // A chart in another language does not speak names in this one; its notes have them.
    expect(told(again)[0]).toMatch(/A minister "of trade".*Press service, Speech, 5 May/);
    if (lang === 'en') expect(spoken(again)[0]).toContain('The Bureau');
    expect(told(again)[1]).not.toMatch(/this page|همدا پاڼه/);
    const link = [...part(again, 'source')!.querySelectorAll('a')].find(({ href }) =>
      href.includes('gov.example'),
    );
    expect(link!.href).toBe('https://gov.example/s?a=1&b=2');
    clear();
  }
});

test.each([
  [
    'trade-chart',
    '<caption>Bread</caption><tr><th>Year</th><th>Export (million USD)</th></tr><tr><th>2022</th><td>4</td></tr><tr><th>2023</th><td data-source="A bureau">5</td></tr>',
    ['Bread across the steppe, Bread', 'A bureau'],
  ],
  [
    'corridor-map',
    '<tr><th>from</th><th>to</th><th>mode</th><th>from lon</th><th>from lat</th><th>to lon</th><th>to lat</th></tr><tr><td>A</td><td>B</td><td>rail</td><td>60</td><td>40</td><td>65</td><td>42</td></tr>',
    ['Bread across the steppe'],
  ],
])('a table of a %s is in another page that of the page it came from', async (tag, rows, sources) => {
  document.title = 'Bread across the steppe';
  const here = `${document.URL.split('#')[0]}#bread`;
  let element = await figure(put<Any>(`<${tag} id="bread"><table>${rows}</table></${tag}>`, 'none'));
  for (const page of ['Another page', 'A third page']) {
    element = await pasted(element);
    document.title = page;
    const line = part(element, 'source')!.querySelector('p')!;
    expect(
      text(line)
        .replace(/^Sources?: /, '')
        .split('; ')
        .sort(),
    ).toEqual([...sources].sort());
    expect(line.querySelector('a')!.href).toBe(here);
  }
});
