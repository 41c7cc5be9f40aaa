import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Dataset, Issue } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import type { KeruenErrorEvent } from '@keruen/elements';
import { CHART, clear, figure, part, put, styleSheet, text, until, type Any } from './page.ts';
import { small } from './small-dataset.ts';

const uncaught: string[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
  uncaught.push('message' in event ? event.message : String(event.reason));
};

beforeEach(() => {
  uncaught.length = 0;
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  return page.viewport(800, 900);
});

afterEach(() => {
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
  clear();
});

/** Issues an element tells of from now on. */
function heard(element: Any): Issue[] {
  const issues: Issue[] = [];
  element.addEventListener('keruen-error', (event) =>
    issues.push(...(event as KeruenErrorEvent).detail.issues),
  );
  return issues;
}

const sentence = (element: Any): string => text(element.shadowRoot?.querySelector('.calm'));

test('a dataset with series is drawn with every row of them', async () => {
  const chart = await figure(
    put(
      '<trade-chart type="bars" reporter="KAZ" partner="*" flow="export" period="2022" top="5"></trade-chart>',
      dataset,
    ),
  );
  const said = [...chart.shadowRoot!.querySelectorAll('.picture [data-subject^="observation:"]')];
  expect(new Set(said.map((mark) => mark.getAttribute('data-subject'))).size).toBeGreaterThanOrEqual(6);
  expect(chart.shadowRoot!.querySelector('.picture')!.textContent).toContain('China');
});

test('a dataset written by hand, without the lists it has nothing for, is drawn', async () => {
  const { format, id, title, licence, sources, observations } = small;
  const own = { format, id, title, licence, sources, observations } as Dataset;
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`, own));
  expect(chart.matches(':state(error)')).toBe(false);
  expect(uncaught).toEqual([]);
});

test('records that nobody can draw are told, and the page hears of no error', async () => {
  const chart = put(`<trade-chart ${CHART}><p>Our words</p></trade-chart>`, 'none');
  const issues = heard(chart);
  chart.data = { ...small, observations: [null] } as unknown as Dataset;
  await until('a sentence stands', () => sentence(chart));
  expect(chart.querySelector('p')!.checkVisibility()).toBe(true);
  expect(issues).toMatchObject([{ code: 'unreadable', path: 'data', severity: 'error' }]);
  expect(uncaught).toEqual([]);
});

test('series that nobody can read are told as data', async () => {
  const chart = put(`<trade-chart ${CHART}><p>Our words</p></trade-chart>`, 'none');
  const issues = heard(chart);
  chart.data = { ...small, series: [null] } as unknown as Dataset;
  await until('a sentence stands', () => sentence(chart));
  expect(issues).toMatchObject([{ code: 'unreadable', path: 'data' }]);
  expect(uncaught).toEqual([]);
});

for (const src of ['https://', 'http://[bad'])
  test(`an address that is none, ${src}, is told and nothing waits for it`, async () => {
    const chart = put(`<trade-chart src="${src}"><p>Our words</p></trade-chart>`, 'none');
    const issues = heard(chart);
    await until('a sentence stands', () => sentence(chart) !== '' && chart.matches(':state(error)'));
    expect(issues).toMatchObject([{ code: 'unreadable', path: 'src' }]);
    expect(uncaught).toEqual([]);
  });

const table = (head: string): string =>
  `<trade-chart><table><caption>Trade</caption><tr><th>Year</th><th>${head} (USD million)</th></tr>
  <tr><th>2020</th><td>5</td></tr><tr><th>2021</th><td>6</td></tr></table></trade-chart>`;

test.each([
  ['Export', /^Exports, 2020–2021/],
  ['Import', /^Imports, 2020–2021/],
])('own data with one flow, %s, are headed by that flow', async (head, said) => {
  const chart = await figure(put(table(head), 'none'));
  expect(text(part(chart, 'subtitle'))).toMatch(said);
});

test('words of an author without any element are kept where a chart finds nothing', async () => {
  const chart = put('<trade-chart reporter="AFG" partner="KAZ">Only words</trade-chart>');
  const issues = heard(chart);
  await until('a sentence stands', () => sentence(chart));
  expect(chart.shadowRoot!.querySelector('.fallback')!.getBoundingClientRect().height).toBeGreaterThan(10);
  expect(issues.map(({ code }) => code)).toEqual(['no-rows']);
});

test('a table whose periods nobody understands says so first', async () => {
  const own = table('Export').replaceAll('<th>20', '<th>Season 20');
  const chart = put(own, 'none');
  const issues = heard(chart);
  await until('a sentence stands', () => sentence(chart));
  expect(issues[0]).toMatchObject({ code: 'unreadable-period' });
  expect(issues.at(-1)).toMatchObject({ code: 'no-rows' });
  expect(sentence(chart)).toContain('Season 2020');
});

test('a table of fiscal years says that its years are such', async () => {
  const chart = await figure(put(table('Export').replaceAll('<th>20', '<th>FY 20'), 'none'));
  expect(sentence(chart)).toBe('');
  expect(text(part(chart, 'subtitle'))).toBe('Exports, 2020–2021, by fiscal year, in US dollars');
});

test('a figure that comes again after a wrong word has the height of its own', async () => {
  const chart = await figure(put(`<trade-chart ${CHART} type="bars"></trade-chart><p>What follows</p>`));
  const natural = chart.getBoundingClientRect().height;
  chart.setAttribute('type', 'nope');
  await until('it is refused', () => sentence(chart));
  chart.setAttribute('type', 'bars');
  await until('it stands again', () => !sentence(chart) && part(chart, 'picture'));
  await chart.updateComplete;
  expect(chart.shadowRoot!.querySelector('[data-pinned]')).toBeNull();
  expect(Math.abs(chart.getBoundingClientRect().height - natural)).toBeLessThan(2);
});

const KINDS = {
  'trade-chart': `<trade-chart ${CHART}></trade-chart>`,
  'actor-card': '<actor-card actor="KAZ" toward="AFG"></actor-card>',
  'actor-card in a row': '<actor-card variant="compact" actor="KAZ" toward="AFG"></actor-card>',
  'corridor-map': '<corridor-map layout="geographic"></corridor-map>',
} as const;

const ROOMS = {
  'a cell': (inside: string) => `<table><tr><td>${inside}</td></tr></table>`,
  'a block in a line': (inside: string) => `<div style="display: inline-block">${inside}</div>`,
  'a float': (inside: string) => `<div style="float: left">${inside}</div>`,
  'a grid': (inside: string) =>
    `<div style="display: grid; grid-template-columns: auto 1fr">${inside}<p>Beside</p></div>`,
} as const;

for (const [room, around] of Object.entries(ROOMS))
  test.each(Object.entries(KINDS))(
    `in ${room}, as wide as what it holds, a %s can be read`,
    async (_, markup) => {
      const element = await figure(put(around(markup)));
      expect(element.getBoundingClientRect().width).toBeGreaterThanOrEqual(200);
    },
  );

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

test.each(Object.entries(KINDS))(
  'a long word does not make a phone scroll sideways: %s',
  async (name, markup) => {
    await page.viewport(320, 900);
    const [tag] = name.split(' ');
    const words = `heading="${LONG}" note="https://example.org/${LONG}/${LONG}" contact="mailto:${LONG}@example.org"`;
    const element = await figure(
      put(markup.replace(`<${tag}`, `<${tag} ${words}`).replace(/ heading="Trade rose"/, '')),
    );
    expect(part(element, 'heading')!.textContent).toContain(LONG);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  },
);

test('a page that breaks words anywhere does not break those of a figure', async () => {
  styleSheet('body { word-break: break-all }');
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  expect(getComputedStyle(part(chart, 'heading')!).wordBreak).toBe('normal');
});

test.each(Object.entries(KINDS))('a page that is made narrower hears of no error: %s', async (_, markup) => {
  const element = await figure(put(`${markup}<p>What follows</p>`));
  for (const width of [700, 470, 320, 600]) {
    await page.viewport(width, 900);
    // The small picture of a card is narrower than its room.
    await until('it is as wide as its room', () => {
      const picture = element.shadowRoot!.querySelector<SVGSVGElement>('svg.picture')?.viewBox.baseVal;
      const isPart = !picture || element.localName === 'actor-card';
      return isPart || Math.abs(picture.width - element.clientWidth) < 60;
    });
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    await element.updateComplete;
  }
  expect(uncaught).toEqual([]);
});
