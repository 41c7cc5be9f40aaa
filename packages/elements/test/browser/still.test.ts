import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Dataset } from '@keruen/data';
import { TradeChart } from '@keruen/elements';
import { CHART, clear, until } from './page.ts';
import { small } from './small-dataset.ts';

beforeEach(async () => {
  await page.viewport(800, 900);
  document.documentElement.style.overflowY = 'scroll';
});
afterEach(clear);

const YEARS = [
  2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023,
];
const TABLE = `<table><caption>Trade</caption><tr><th>Year</th><th>Exports</th><th>Imports</th></tr>
  ${YEARS.map((year) => `<tr><td>${year}</td><td>1</td><td>2</td></tr>`).join('')}</table>`;
const LIST = `<ul>${YEARS.map((year) => `<li>${year}: a few words on it</li>`).join('')}</ul>`;

const pause = (ms: number): Promise<void> => new Promise((next) => setTimeout(next, ms));

/** Sum of layout shifts while something happens. */
async function shiftWhile(happen: () => Promise<void>): Promise<number> {
  let sum = 0;
  const add = (entries: PerformanceEntryList): void => {
    for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  await pause(100);
  observer.observe({ type: 'layout-shift' });
  await happen();
  await pause(250);
  add(observer.takeRecords());
  observer.disconnect();
  return sum;
}

let names = 0;

/** A page whose script comes late: the tag is there, its content is painted, then the element is defined. */
async function upgraded(
  fallback: string,
  data?: Dataset,
  attributes = CHART,
): Promise<{ readonly element: TradeChart; readonly shift: number }> {
  names += 1;
  const tag = `late-chart-${names}`;
  const main = document.createElement('main');
  main.innerHTML = `<p>Before</p><${tag} ${attributes}>${fallback}</${tag}><p>After the figure, text goes on.</p><p>And on.</p>`;
  document.body.append(main);
  const element = main.querySelector<TradeChart>(tag)!;
  if (data) element.data = data;
  const shift = await shiftWhile(async () => {
    class Late extends TradeChart {}
    Late.define(tag);
    await until('a figure or a sentence stands', () => element.shadowRoot?.querySelector('.picture, .calm'));
  });
  return { element, shift };
}

for (const [what, fallback] of Object.entries({
  list: LIST,
  figure: `<figure>${LIST}</figure>`,
  paragraph: `<div>${'<p>Words.</p>'.repeat(10)}</div>`,
})) {
  test(`nothing jumps when a figure takes the place of a ${what}`, async () => {
    const { element, shift } = await upgraded(fallback, small);
    expect(element.shadowRoot!.querySelector('.picture')).not.toBeNull();
    expect(shift).toBe(0);
  });
}

test('nothing jumps when a table becomes the figure', async () => {
  const { element, shift } = await upgraded(TABLE);
  expect(element.shadowRoot!.querySelector('.picture')).not.toBeNull();
  expect(shift).toBe(0);
});

test('what is too low for a picture makes way for one that can be read', async () => {
  const { element } = await upgraded('<p>One line of words.</p><p>And one more.</p>', small);
  const picture = element.shadowRoot!.querySelector('.picture')!.getBoundingClientRect();
  expect(element.shadowRoot!.querySelector('.folded')).toBeNull();
  expect(picture.height).toBeGreaterThan(250);
  expect(picture.bottom).toBeLessThanOrEqual(element.getBoundingClientRect().bottom);
});

test('a pinned picture is whole, and high enough to be read', async () => {
  const { element } = await upgraded(LIST, small);
  const picture = element.shadowRoot!.querySelector('.picture')!.getBoundingClientRect();
  expect(element.shadowRoot!.querySelector('.folded')).not.toBeNull();
  expect(picture.height).toBeGreaterThanOrEqual(180);
  expect(picture.bottom).toBeLessThanOrEqual(element.getBoundingClientRect().bottom);
});

/** A table of so many years and series. */
function tableOf(years: number, series: readonly string[]): string {
  const lines = [...new Array<undefined>(years)].map((_, i) => {
    const cells = series.map((_one, j) => `<td>${100 + i * 7 + j * 11}</td>`).join('');
    return `<tr><td>${1994 + i}</td>${cells}</tr>`;
  });
  const heads = series.map((one) => `<th>${one} (million USD)</th>`).join('');
  return `<table><tr><th>Year</th>${heads}</tr>${lines.join('')}</table>`;
}

const GOODS = ['Grain', 'Flour', 'Oil', 'Gas', 'Steel', 'Cars', 'Fruit', 'Wool', 'Coal', 'Salt'];

/** What of a figure is not seen whole within the element. */
function hidden(element: TradeChart): string[] {
  const room = element.getBoundingClientRect();
  return ['.heading', '.subtitle', '.legend', '.picture'].filter((one) => {
    const found = element.shadowRoot!.querySelector(one);
    if (!found) return true;
    const { top, bottom, height } = found.getBoundingClientRect();
    return !found.checkVisibility() || height < 5 || top < room.top - 1 || bottom > room.bottom + 1;
  });
}

test.each([6, 12, 14, 17, 20, 26, 30])(
  'subtitle, legend and picture are in sight in the height of a table of %i years',
  async (years) => {
    const attributes = 'type="columns" flow="export import" heading="Trade"';
    const { element, shift } = await upgraded(tableOf(years, ['Export', 'Import']), undefined, attributes);
    expect(hidden(element)).toEqual([]);
    const root = element.shadowRoot!.querySelector('.root')!;
    expect(root.scrollHeight).toBeLessThanOrEqual(root.clientHeight + 1);
    const picture = root.querySelector('.picture')!.getBoundingClientRect();
    expect(picture.height).toBeGreaterThanOrEqual(180);
    if (years >= 12) expect(shift).toBe(0);
  },
);

test('all ten colours of a stack are named, as soon as its table had a dozen lines', async () => {
  for (const years of [12, 16, 24]) {
    clear();
    const { element } = await upgraded(tableOf(years, GOODS), undefined, 'type="stacked" heading="Goods"');
    expect(
      hidden(element).filter((one) => one !== '.legend'),
      `${years} years`,
    ).toEqual([]);
    const words = [...element.shadowRoot!.querySelectorAll('.legend li, .picture text')];
    const seen = words.filter((one) => one.checkVisibility()).map((one) => one.textContent);
    for (const name of GOODS) expect(seen.some((one) => one.includes(name))).toBe(true);
  }
});

test('what has room is not folded', async () => {
  const { element, shift } = await upgraded(
    tableOf(30, ['Export']),
    undefined,
    'flow="export" heading="Trade"',
  );
  expect(element.shadowRoot!.querySelector('.folded')).toBeNull();
  expect(element.shadowRoot!.querySelector('.ways')!.checkVisibility()).toBe(true);
  expect(shift).toBe(0);
});

test.each([320, 480, 800])('a picture that gives way leaves room for all else, at %i px', async (width) => {
  await page.viewport(width, 900);
  const attributes = 'flow="export import" heading="Trade"';
  const { element, shift } = await upgraded(tableOf(30, ['Export', 'Import']), undefined, attributes);
  expect(element.shadowRoot!.querySelector('.folded')).toBeNull();
  expect(hidden(element)).toEqual([]);
  const foot = element.shadowRoot!.querySelector('[part="source"]')!.getBoundingClientRect();
  expect(foot.bottom).toBeLessThanOrEqual(element.getBoundingClientRect().bottom + 1);
  expect(shift).toBe(0);
});

test('content cut by a sentence says that it goes on, and is whole for whoever scrolls it', async () => {
  const { element, shift } = await upgraded(tableOf(30, ['Export']), { format: 9 } as unknown as Dataset);
  expect(shift).toBe(0);
  const root = element.shadowRoot!.querySelector('.root')!;
  expect(getComputedStyle(root, '::before').backgroundImage).toContain('gradient');
  const fallback = element.shadowRoot!.querySelector('.fallback')!;
  expect(fallback.scrollHeight).toBeGreaterThan(fallback.clientHeight);
  fallback.scrollTo(0, 20);
  await until('all of it is in sight', () => fallback.scrollHeight === fallback.clientHeight);
  const last = element.querySelector('tr:last-child')!.getBoundingClientRect();
  expect(last.bottom).toBeLessThanOrEqual(root.getBoundingClientRect().top);
});

test('nothing jumps when the figure cannot be drawn', async () => {
  const { element, shift } = await upgraded(TABLE, { format: 9 } as unknown as Dataset);
  expect(element.shadowRoot!.querySelector('.calm')).not.toBeNull();
  expect(shift).toBe(0);
});

test('the measure can fail: a bare tag moves what follows', async () => {
  const { shift } = await upgraded('', small);
  expect(shift).toBeGreaterThan(0);
});

test('a pinned figure unfolds when the reader asks', async () => {
  const { element } = await upgraded(LIST, small);
  const height = element.offsetHeight;
  element.shadowRoot!.querySelector<HTMLElement>('.folded summary')!.click();
  await until('it has grown', () => element.offsetHeight > height + 100);
  expect(element.shadowRoot!.querySelector('[part="notes"]')).not.toBeNull();
});

test('a reader who unfolds with the keyboard keeps a place', async () => {
  const { element } = await upgraded(LIST, small);
  const summary = element.shadowRoot!.querySelector<HTMLElement>('.folded summary')!;
  summary.focus();
  summary.click();
  await until('something of the figure has the focus', () => {
    const { activeElement } = element.shadowRoot!;
    return activeElement?.isConnected && activeElement !== summary;
  });
  expect(element.shadowRoot!.activeElement?.matches('summary')).toBe(true);
});

test('a bare tag in a row of a grid takes the height it needs, not the height of its neighbour', async () => {
  const main = document.createElement('main');
  main.className = 'row';
  main.innerHTML = `<p>${'A high neighbour.<br>'.repeat(12)}</p><late-chart-in-grid ${CHART}></late-chart-in-grid>`;
  main.style.cssText = 'display: grid; grid-template-columns: 1fr 1fr';
  document.body.append(main);
  const element = main.querySelector<TradeChart>('late-chart-in-grid')!;
  element.data = small;
  class Late extends TradeChart {}
  Late.define('late-chart-in-grid');
  await until('a figure stands', () => element.shadowRoot?.querySelector('.picture'));
  await pause(100);
  expect(element.shadowRoot?.querySelector('.folded')).toBeNull();
});
