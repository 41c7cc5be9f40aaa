import { afterEach, describe, expect, test, vi } from 'vitest';
import { check } from '@keruen/data/check';
import { readCsv } from '@keruen/data/read/csv';
import { unfolded } from '@keruen/data';
import type { Dataset } from '@keruen/data';
import type { ActorCard, CorridorMap } from '@keruen/elements';
import { CHART, clear, figure, put, styleSheet, text, until, type Any } from './page.ts';
import { small } from './small-dataset.ts';
import { catchFiles, choose, fileOf, textsOf } from './taking.ts';

afterEach(() => {
  clear();
  document.title = '';
  vi.restoreAllMocks();
});

const chart = (attributes = '', inside = ''): Promise<Any> =>
  figure(put(`<trade-chart ${CHART} ${attributes}>${inside}</trade-chart>`));
const map = (more = ''): Promise<Any> =>
  figure(
    put<CorridorMap>(
      `<corridor-map corridor="short" layout="geographic" heading="A way" ${more}></corridor-map>`,
    ),
  );
const card = (): Promise<Any> => figure(put<ActorCard>('<actor-card actor="KAZ" toward="AFG"></actor-card>'));

const parsed = (svg: string): Document => {
  const found = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(found.querySelector('parsererror')?.textContent).toBeUndefined();
  return found;
};

/** What an article aims at, and what it claims against the official figure. */
const TARGET = small.observations.find(({ id }) => id === 'c037')!;
const CLAIM = small.observations.find(({ id }) => id === 'c031')!;

describe('at least 4 billion (target) and what is contradicted survive', () => {
  test('in the CSV, which reads back as it was', async () => {
    const file = await fileOf(await chart(), 'csv', catchFiles());
    expect(file).toMatchObject({ name: 'trade-rose.csv', type: 'text/csv;charset=utf-8' });
    const bytes = new Uint8Array(await file.blob.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { dataset, issues } = readCsv(await file.text());
    expect(issues).toEqual([]);
    const rows = unfolded(dataset!).observations;
    const { sources: _, ...target } = TARGET;
    expect(rows.find(({ id }) => id === 'c037')).toMatchObject(target);
    expect(rows.find(({ id }) => id === 'c031')).toMatchObject({
      nature: CLAIM.nature,
      conflictsWith: CLAIM.conflictsWith,
      sources: [{ source: CLAIM.sources[0]!.source }],
    });
  });

  test('in the JSON, which is a sound dataset of what is shown, with sources and licence', async () => {
    const file = await fileOf(await chart(), 'json', catchFiles());
    expect(file).toMatchObject({ name: 'trade-rose.json', type: 'application/json' });
    const { dataset, issues } = check(JSON.parse(await file.text()));
    expect(issues).toEqual([]);
    expect(dataset!.observations.find(({ id }) => id === 'c037')).toEqual(TARGET);
    expect(dataset!.observations.find(({ id }) => id === 'c031')!.conflictsWith).toEqual(CLAIM.conflictsWith);
    expect(dataset!.licence).toBe(small.licence);
    expect(dataset!.sources.map(({ id }) => id)).toContain('article');
    expect(dataset!.title).toMatch(/^Trade rose\. Exports, imports and turnover of Kazakhstan/);
    expect(dataset!.corridors).toEqual([]);
  });

  test('in the SVG: drawn, named, and in what it says of itself', async () => {
    const file = await fileOf(await chart(), 'svg', catchFiles());
    expect(file).toMatchObject({ name: 'trade-rose.svg', type: 'image/svg+xml' });
    const svg = parsed(await file.text());
    const named = svg.querySelector('[data-subject="observation:c037"] > title')!.textContent;
    expect(named).toMatch(/at least 4 billion US dollars.*target.*source/);
    const contradicted = svg.querySelector('[data-subject="observation:c031"] > title')!.textContent;
    expect(contradicted).toMatch(/1 billion US dollars.*claim.*contradicts/);
    const drawn = [...svg.querySelectorAll('g text')].map(text).join(' ');
    for (const said of [
      'Trade rose',
      'at least 4 billion US dollars',
      'target',
      'contradicts',
      'Sources:',
      'Licence:',
    ])
      expect(drawn).toContain(said);
    expect(svg.querySelector('metadata')!.textContent).toContain('at least 4 billion US dollars');
  });

  test('and of numbers of the page’s own no licence is said, for they have none', async () => {
    const own = await figure(
      put(
        '<trade-chart><table><tr><th>Year</th><th>Export (USD million)</th></tr><tr><th>2020</th><td>5</td></tr></table></trade-chart>',
        'none',
      ),
    );
    const svg = parsed(await (await fileOf(own, 'svg', catchFiles())).text());
    expect([...svg.querySelectorAll('g text')].map(text).join(' ')).not.toContain('Licence');
    expect(svg.getElementsByTagName('dc:rights')).toHaveLength(0);
    expect(svg.getElementsByTagName('dc:source')).toHaveLength(1);
  });

  test('in the citation, in every style', async () => {
    const texts = await textsOf(await chart(), 'cite');
    expect(texts).toHaveLength(3);
    for (const one of texts) {
      expect(one).toMatch(/at least 4 billion US dollars, target[; ].*source/);
      expect(one).toMatch(/1 billion US dollars, claim .*contradicts 987 million US dollars/);
    }
  });

  test('in the table of the snippet', async () => {
    const [code] = await textsOf(await chart(), 'embed');
    const inside = new DOMParser().parseFromString(code!, 'text/html');
    const cell = [...inside.querySelectorAll('td')].find((one) => /≥ 4,000,000,000/.test(one.textContent!))!;
    expect(cell.dataset).toMatchObject({ nature: 'target', qualifier: 'at-least' });
    expect(text(cell)).toBe('≥ 4,000,000,000 (target)');
    expect(text(inside.body)).toMatch(/1,000,000,000 \(claim\) contradicts 987 million US dollars/);
  });
});

describe('a PNG', { timeout: 30_000 }, () => {
  test('has two px for each of the figure', async () => {
    const files = catchFiles();
    const element = await chart();
    const svg = parsed(await (await fileOf(element, 'svg', files)).text()).documentElement;
    const png = await fileOf(element, 'png', files);
    expect(png).toMatchObject({ name: 'trade-rose.png', type: 'image/png' });
    const { width, height } = await createImageBitmap(png.blob);
    expect([width, height]).toEqual([
      Number(svg.getAttribute('width')) * 2,
      Number(svg.getAttribute('height')) * 2,
    ]);
  });
});

describe('a map', () => {
  test('exports the sentence on boundaries with its picture', async () => {
    const svg = parsed(await (await fileOf(await map(), 'svg', catchFiles())).text());
    expect([...svg.querySelectorAll('g text')].map(text).join(' ')).toContain(
      'Boundaries and names shown do not imply endorsement.',
    );
    expect(svg.querySelector('metadata')!.textContent).toContain('do not imply endorsement');
  });

  test('says the sentence on boundaries in JSON, CSV, in every citation, in a PNG’s drawing and on paper, and without lines it does not', async () => {
    const said = 'Boundaries and names shown do not imply endorsement.';
    const files = catchFiles();
    const element = await map();
    const csv = await (await fileOf(element, 'csv', files)).text();
    expect(csv.split('\n').filter((line) => line.startsWith('remark,') && line.includes(said))).toHaveLength(
      1,
    );
    const json = await (await fileOf(element, 'json', files)).text();
    expect((JSON.parse(json) as Dataset).title).toContain(said);
    // A PNG is painted from the drawing that an SVG is written from, px by px (canvas.test.ts).
    expect((await fileOf(element, 'png', files)).type).toBe('image/png');
    for (const one of await textsOf(element, 'cite')) expect(one).toContain(said);
    const source = element.shadowRoot!.querySelector('[part~=source]')!;
    expect(text(source)).toContain(said);
    const { cdp } = await import('vitest/browser');
    const session = cdp() as unknown as { send: (name: string, how: object) => Promise<unknown> };
    await session.send('Emulation.setEmulatedMedia', { media: 'print' });
    try {
      expect(getComputedStyle(source).display).not.toBe('none');
      expect(source.getBoundingClientRect().height).toBeGreaterThan(0);
    } finally {
      await session.send('Emulation.setEmulatedMedia', { media: '' });
    }
    clear();
    const bare = await map('boundaries="none"');
    expect(await (await fileOf(bare, 'csv', files)).text()).not.toContain(said);
  });

  test('exports its legs with both statuses, and its corridors as data', async () => {
    const files = catchFiles();
    const element = await map();
    const csv = await (await fileOf(element, 'csv', files)).text();
    expect(csv).toMatch(/^kind,id,subject,predicate,object,/);
    expect(csv).toMatch(/leg,[^\n]*operating,limited/);
    const { dataset, issues } = check(JSON.parse(await (await fileOf(element, 'json', files)).text()));
    expect(issues).toEqual([]);
    expect(dataset!.corridors.map(({ id }) => id)).toEqual(['short']);
    expect(dataset!.legs.length).toBeGreaterThan(0);
  });

  test('is cited as a map', async () => {
    const [apa] = await textsOf(await map(), 'cite');
    expect(apa).toMatch(/^A way \[Map\]\. \(n\.d\.\)/);
  });
});

describe('a card', () => {
  test('exports its claims as CSV and JSON', async () => {
    const files = catchFiles();
    const element = await card();
    const csv = await (await fileOf(element, 'csv', files)).text();
    expect(csv).toMatch(/\nrelation,/);
    const { dataset, issues } = check(JSON.parse(await (await fileOf(element, 'json', files)).text()));
    expect(issues).toEqual([]);
    expect(dataset!.relations.length).toBeGreaterThan(0);
    expect(dataset!.actors.some(({ id }) => id === 'KAZ')).toBe(true);
  });
});

describe('a snippet', () => {
  Object.assign(globalThis, { evil: () => {} });

  const HOSTILE = `<p onclick="evil()">Words &amp; <em class="x" style="color:red">more</em></p><script>evil()</script>
    <img src="x" onerror="evil()"><a href="javascript:evil()">bad</a> <a href="https://example.org/?a=1&amp;b=2">good</a>
    <table><caption>A &lt;b&gt;</caption><tr><th scope="row">2022</th><td data-nature="target" data-x="y">≥ 4 bn</td></tr></table>`;

  test('has the attributes as their author wrote them, and no others', async () => {
    const element = await chart(
      'note=\'A "note" & more\' class="mine" onclick="evil()" lang="en" data-x="y" id="trade"',
    );
    const [code] = await textsOf(element, 'embed');
    const written = new DOMParser().parseFromString(code!, 'text/html').querySelector('trade-chart')!;
    expect(Object.fromEntries([...written.attributes].map(({ name, value }) => [name, value]))).toEqual({
      reporter: 'KAZ',
      partner: 'AFG',
      flow: 'export import turnover',
      period: '2018/2025',
      heading: 'Trade rose',
      note: 'A "note" & more',
      lang: 'en',
      dir: 'ltr',
    });
  });

  test('holds what its author put inside, as far as it can hurt nobody, and the sources', async () => {
    const [code] = await textsOf(await chart('', HOSTILE), 'embed');
    const inside = new DOMParser().parseFromString(code!, 'text/html').querySelector('trade-chart')!;
    expect(
      inside.querySelectorAll('script, img, style, [onclick], [onerror], [style], [class]'),
    ).toHaveLength(0);
    expect([...inside.querySelectorAll('a:not(cite a)')].map((a) => a.getAttribute('href'))).toEqual([
      null,
      'https://example.org/?a=1&b=2',
    ]);
    expect(text(inside.querySelector('caption'))).toBe('A <b>');
    expect({ ...inside.querySelector('td')!.dataset }).toEqual({ nature: 'target' });
    expect(text(inside)).toMatch(/Words & more bad good.*Sources: /);
    expect(code).not.toContain('evil');
  });

  test('keeps words apart that stood under each other, and together that stood in one', async () => {
    const own = '<div>Exports rose.</div><blockquote>Imports fell.</blockquote><p>10<mark>00</mark></p>';
    const [code] = await textsOf(await chart('', own), 'embed');
    const inside = new DOMParser().parseFromString(code!, 'text/html').querySelector('trade-chart')!;
    expect(text(inside)).toMatch(/^Exports rose\. Imports fell\. ?1000/);
  });

  test('loads the script from where the page says, with the hash of its own script', async () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.src = '/cdn/1.2.3/keruen.js?v=1';
    script.integrity = 'sha384-abc';
    document.head.append(script);
    const element = await chart();
    const src = (code: string | undefined): Element =>
      new DOMParser().parseFromString(code!, 'text/html').querySelector('script')!;
    const own = src((await textsOf(element, 'embed'))[0]);
    expect(own.getAttribute('src')).toBe(`${location.origin}/cdn/1.2.3/keruen.js?v=1`);
    expect(own.getAttribute('integrity')).toBe('sha384-abc');
    expect(own.getAttribute('crossorigin')).toBe('anonymous');
    document.body.dataset['keruenBase'] = 'https://cdn.example.org/keruen/9';
    const said = src((await textsOf(element, 'embed'))[0]);
    expect(said.outerHTML).toBe(
      '<script type="module" src="https://cdn.example.org/keruen/9/keruen.js"></script>',
    );
    document.body.dataset['keruenBase'] = '/cdn/1.2.3/';
    script.src = '/cdn/1.2.3/keruen.js';
    const same = src((await textsOf(element, 'embed'))[0]);
    expect(same.outerHTML).toBe(
      `<script type="module" src="${location.origin}/cdn/1.2.3/keruen.js" integrity="sha384-abc" crossorigin="anonymous"></script>`,
    );
    document.body.dataset['keruenIntegrity'] = 'sha384-def';
    expect(src((await textsOf(element, 'embed'))[0]).getAttribute('integrity')).toBe('sha384-def');
    script.remove();
    delete document.body.dataset['keruenBase'];
    delete document.body.dataset['keruenIntegrity'];
  });

  test('of a page that does not say where its script lies names an address that nobody has', async () => {
    const [code] = await textsOf(await chart(), 'embed');
    expect(code).toContain('<script type="module" src="https://cdn.example/keruen/keruen.js"></script>');
  });

  test('of a map lists its legs, of a card its offices and acts, under headings', async () => {
    const [route] = await textsOf(await map(), 'embed');
    expect(route).toMatch(/<ol>\n {4}<li>\n {6}<p>[^]+?<\/p>\n {6}<p>Leg 1 of \d/);
    expect(route).toContain('<p>Boundaries and names shown do not imply endorsement.</p>');
    clear();
    const [code] = await textsOf(await card(), 'embed');
    expect(code).toMatch(/\n {2}<h3>Kazakhstan<\/h3>\n {2}<p>State, /);
    expect(code).toMatch(/<h4>Relations<\/h4>\n {2}<ul>\n {4}<li>/);
    expect(code).toContain('<time datetime="2023-12-31">31 December 2023</time>');
  });

  test('says its heading and its note to whoever has no script', async () => {
    const said = { chart: await chart('note="Revised in <May>"'), map: await map('note="No ferry in ice"') };
    const [table] = await textsOf(said.chart, 'embed');
    expect(table).toMatch(/\n {2}<h3>Trade rose<\/h3>\n {2}<table>/);
    expect(table).toMatch(/<p>Revised in &lt;May&gt;<\/p>\n {2}<p>Sources?: /);
    const [route] = await textsOf(said.map, 'embed');
    expect(route).toMatch(/\n {2}<h3>A way<\/h3>\n/);
    expect(route).toContain('<p>No ferry in ice</p>');
    expect((await textsOf(await chart('heading-level="2"'), 'embed'))[0]).toContain('<h2>Trade rose</h2>');
    const plain = await chart('note="7"');
    Object.assign(plain, { heading: undefined, note: 0 });
    await plain.updateComplete;
    expect((await textsOf(plain, 'embed'))[0]).not.toMatch(/<h\d/);
  });

  test('draws the same figure where it is pasted', async () => {
    const [code] = await textsOf(await chart(), 'embed');
    clear();
    const pasted = await figure(put(code!.replace(/<script[^]*?<\/script>/, '')));
    expect(pasted.shadowRoot!.querySelectorAll('[aria-label][data-subject]').length).toBeGreaterThan(5);
  });
});

describe('a link', () => {
  test('of a frame that has no address of its own, as previews have, leads to the page around it', async () => {
    const base = document.baseURI.split('#')[0]!;
    vi.spyOn(Document.prototype, 'URL', 'get').mockReturnValue('about:srcdoc');
    const element = await chart('id="trade"');
    expect(await textsOf(element, 'link')).toEqual([`${base}#trade`]);
    for (const cited of await textsOf(element, 'cite')) expect(cited).not.toContain('about:');
  });

  test('leads to the element, or to its carrier, and to the page where neither has a name', async () => {
    const here = document.URL.split('#')[0]!;
    expect(await textsOf(await chart('id="trade"'), 'link')).toEqual([`${here}#trade`]);
    clear();
    expect(await textsOf(await chart(), 'link')).toEqual([here]);
    clear();
    const carried = put(
      `<div data-keruen="trade-chart" id="carrier"><trade-chart ${CHART}></trade-chart></div>`,
    );
    expect(await textsOf(await figure(carried), 'link')).toEqual([`${here}#carrier`]);
  });
});

test('the CSV of a chart has a row for what is said without a number, and reads back', async () => {
  const file = await fileOf(
    await figure(
      put(
        `<trade-chart dataset="kazakhstan-afghanistan" reporter="KAZ" partner="AFG" flow="export import turnover"
          period="2018/2025" heading="Trade"></trade-chart>`,
        'none',
      ),
    ),
    'csv',
    catchFiles(),
  );
  const { dataset, issues } = readCsv(await file.text());
  expect(issues).toEqual([]);
  expect(dataset!.statements.map(({ id }) => id)).toContain('c030');
  const [said] = dataset!.statements.filter(({ id }) => id === 'c030');
  expect(said).toMatchObject({ nature: 'claim', sources: [{ source: expect.any(String) }] });
  expect(said!.text.length).toBeGreaterThan(3);
});

test.each([
  ['a timeline', '<trade-chart dataset="kazakhstan-afghanistan" type="timeline" actor="KAZ"></trade-chart>'],
  [
    'a table of an actor',
    '<trade-chart dataset="kazakhstan-afghanistan" type="table" actor="KAZ"></trade-chart>',
  ],
])('the CSV of %s has a row for every statement', async (_, markup) => {
  const files = catchFiles();
  const element = await figure(put(markup, 'none'));
  const csv = await (await fileOf(element, 'csv', files)).text();
  const { dataset } = check(JSON.parse(await (await fileOf(element, 'json', files)).text()));
  for (const { id } of dataset!.statements) expect(csv).toMatch(new RegExp(`(^|\n)(statement,)?${id},`));
  if (_ === 'a timeline') expect(dataset!.statements.length).toBeGreaterThan(3);
});

test('a citation of a chart says what contradicts it, though no mark stands for it', async () => {
  const markup =
    '<trade-chart dataset="kazakhstan-afghanistan" reporter="KAZ" partner="AFG" flow="export import turnover" period="2018/2025"></trade-chart>';
  const element = await figure(put(markup, 'none'));
  const marks = element.shadowRoot!.querySelector('[part="picture"]')!;
  expect(marks.querySelector('[data-subject="observation:c032"]')).toBeNull();
  for (const one of await textsOf(element, 'cite')) {
    expect(one).toMatch(/almost 2 times, .*claim by .*concerns 1 billion US dollars .*source/);
    expect(one).toMatch(/almost 1\.3 million tonnes, .*claim by /);
    expect(one).toMatch(/at least 2 billion US dollars, derived: .*contradicts 637 million US dollars/);
  }
});

test('a citation of a card says acts that are denied or contradicted', async () => {
  const markup =
    '<actor-card dataset="kazakhstan-afghanistan" actor="KAZ" toward="AFG" as-of="2024-01"></actor-card>';
  const [apa] = await textsOf(await figure(put(markup, 'none')), 'cite');
  expect(apa).toMatch(/recognises \(denied\), about January 2024, by article authors .*source: IFIMES/);
  expect(apa).toMatch(/hosts envoys, 17 April 2023, .*contradicts/);
});

test('a citation of a comparison says acts of every actor that are denied or contradicted, each once, and its sources', async () => {
  const markup =
    '<actor-card dataset="kazakhstan-afghanistan" variant="comparison" actor="KAZ UZB" toward="AFG" as-of="2024-06"></actor-card>';
  const texts = await textsOf(await figure(put(markup, 'none')), 'cite');
  for (const one of texts) {
    expect(one).toMatch(/Uzbekistan/);
    expect(one).toMatch(/hosts envoys, 17 April 2023, .*contradicts/);
  }
  const acts = texts[0]!.match(/[^.]*contradicts/g)!;
  expect(acts.length).toBeGreaterThan(2);
  expect(new Set(acts).size).toBe(acts.length);
  expect(texts[0]).toContain('Kursiv');
});

test('a citation of relations says every record on show, and its sources', async () => {
  const markup =
    '<actor-card dataset="kazakhstan-afghanistan" variant="relations" actor="KAZ" toward="AFG" as-of="2024-06"></actor-card>';
  const element = await figure(put<ActorCard>(markup, 'none'));
  const notes = [...element.shadowRoot!.querySelectorAll('[part~="notes"] li[data-subject]')].map(text);
  const [apa] = await textsOf(element, 'cite');
  expect(notes.length).toBeGreaterThan(10);
  for (const note of notes) expect(apa).toContain(note.split('; source')[0]!.replace(/^≠ */, ''));
  expect(apa).toContain('Kursiv');
});

test('a citation names page, site and the day', async () => {
  document.title = 'Trade across the steppe';
  const [apa, gost, bibtex] = await textsOf(await chart('id="trade"'), 'cite');
  expect(apa).toMatch(
    /^Trade rose \[Graph\]\. \(n\.d\.\)\. Trade across the steppe\. .*Retrieved [A-Z][a-z]+ \d+, 20\d\d, from http.*#trade\n/,
  );
  expect(gost).toMatch(
    /^Trade rose : диаграмма \/\/ Trade across the steppe\. .* : сайт\. URL: http.*#trade \(дата обращения: \d\d\.\d\d\.20\d\d\)\./,
  );
  expect(bibtex).toMatch(/^@misc\{trade,\n {2}title = \{\{Trade rose\}\},/);
  const [year, month, day] = /urldate = \{(\d+)-(\d+)-(\d+)\}/.exec(bibtex!)!.slice(1).map(Number);
  expect(Math.abs(Date.UTC(year!, month! - 1, day!) - Date.now())).toBeLessThan(2 * 864e5);
});

test('a picture wears what the figure wears: theme, colours of the page, letters', async () => {
  styleSheet(
    'main { --keruen-lapis: rebeccapurple; font-family: Georgia, "Noto Serif", serif; letter-spacing: 1px }',
  );
  const svg = parsed(
    await (await fileOf(await chart('theme="dark"'), 'svg', catchFiles())).text(),
  ).documentElement;
  expect(svg.querySelector(':scope > path')!.getAttribute('fill')).toBe('#12161c');
  expect(svg.querySelector('path[fill="#663399"]')).not.toBeNull();
  expect(svg.getAttribute('font-family')).toBe('Georgia, "Noto Serif", serif');
  expect(svg.getAttribute('letter-spacing')).toBe('1');
});

test('what cannot be made is said, and the menu still works', async () => {
  const element = await chart();
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    throw new Error('refused');
  });
  await choose(element, 'csv');
  const status = (): string => text(element.shadowRoot!.querySelector('.taking [role=status]'));
  await until('it is said', () => status() === 'The file could not be made.');
  vi.restoreAllMocks();
  const files = catchFiles();
  await fileOf(element, 'json', files);
  await until('it is said', () => status() === 'Saved as trade-rose.json');
});

test('the address of a file is taken back', async () => {
  const revoked: string[] = [];
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void revoked.push(address));
  const element = await chart();
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const made: string[] = [];
  const make = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made.push(make(blob as Blob));
    return made.at(-1)!;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const { save } = await import('../../src/take/save.ts');
  save('a', 'a.txt', 'text/plain');
  // Those of earlier tests are taken back by the clock, some time after they were made.
  const own = () => revoked.filter((address) => made.includes(address));
  expect(made).toHaveLength(1);
  expect(own()).toEqual([]);
  vi.advanceTimersByTime(60_000);
  expect(own()).toEqual(made);
  vi.useRealTimers();
  expect(element.isConnected).toBe(true);
});

test('a file is called as the figure, in any script, or as its tag', async () => {
  const { fileName } = await import('../../src/take/save.ts');
  expect(fileName('Trade rose, then fell!', 'x', 'csv')).toBe('trade-rose-then-fell.csv');
  expect(fileName('تجارت بالا رفت', 'x', 'svg')).toBe('تجارت-بالا-رفت.svg');
  expect(fileName('…/../', 'trade-chart', 'png')).toBe('trade-chart.png');
  expect(fileName('a '.repeat(80), 'x', 'csv').length).toBeLessThan(70);
});
