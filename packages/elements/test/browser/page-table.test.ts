import { afterEach, expect, test } from 'vitest';
import type { TradeChart } from '@keruen/elements';
import { clear, figure, part, put, text, until } from './page.ts';

afterEach(clear);

/** A table as editors paste it. */
const table = (headers: string, attributes = ''): string =>
  `<table ${attributes}><tr><th>Year</th>${headers}</tr>
    <tr><th>2021</th><td>5</td><td>7</td></tr><tr><th>2022</th><td>9</td><td>8</td></tr></table>`;

const chart = (inside: string, attributes = ''): TradeChart =>
  put(`<trade-chart ${attributes}>${inside}</trade-chart>`, 'none');

const QUANTITY = 'Traded quantity (exports and imports), 2021–2022, in tonnes';

test.each([
  ['in its headers', table('<th>Exports, t</th><th>Imports, t</th>')],
  ['in an attribute, as a word', table('<th>Exports</th><th>Imports</th>', 'data-unit="tonnes"')],
  ['in an attribute, as a code', table('<th>Exports</th><th>Imports</th>', 'data-unit="TNE"')],
])('a table in tonnes, said %s, is drawn without a word for its measure', async (_, inside) => {
  const element = await figure(chart(inside));
  expect(text(part(element, 'subtitle'))).toBe(QUANTITY);
  expect(text(part(element, 'picture'))).toContain('9 t');
});

test('a table of values beside tonnes shows its values', async () => {
  const element = await figure(chart(table('<th>Exports, t</th><th>Exports, USD million</th>')));
  expect(text(part(element, 'subtitle'))).toBe('Exports, 2021–2022, in US dollars');
});

test('a dataset is asked for the value of trade, whatever else it holds', async () => {
  const element = chart('', 'dataset="kazakhstan-afghanistan" reporter="TJK" partner="USA"');
  await until('it says that there is nothing', () => text(part(element, 'picture')).includes('No data'));
  expect(text(part(element, 'subtitle'))).toBe('Exports and imports of Tajikistan with United States');
});

test('series of a table are called without their unit, and how they grew is said in words', async () => {
  const element = await figure(chart(table('<th>Wheat, t</th><th>Flour, t</th>'), 'type="growth"'));
  const words = text(part(element, 'picture'));
  expect(words).toContain('Wheat');
  expect(words).not.toContain('Wheat, t');
  expect(text(part(element, 'legend'))).toContain('traded quantity 2022 / traded quantity 2021');
});

test('a place in a table is no attribute, and is told once with what stands there', async () => {
  const element = chart(table('<th>Wheat</th><th>Flour</th>'), 'type="mirror-statistics"');
  const sentence = (): string => text(element.shadowRoot?.querySelector('[role="status"]'));
  await until('it is refused', () => element.matches(':state(error)') && sentence());
  expect(sentence()).toContain('column "Wheat" → a header that names exports');
});

test('what a table does not say is taken from properties as from attributes', async () => {
  const element = put<TradeChart>('<trade-chart></trade-chart>', 'none');
  Object.assign(element, { reporter: 'KAZ', partner: 'UZB', flow: 'export', type: 'lines' });
  element.innerHTML = `<table><tr><th>Year</th><th>USD million</th></tr>
    <tr><td>2021</td><td>5</td></tr><tr><td>2022</td><td>9</td></tr></table>`;
  await figure(element);
  const subtitle = (): string => text(part(element, 'subtitle'));
  expect(subtitle()).toBe('Exports of Kazakhstan to Uzbekistan, 2021–2022, in US dollars');
  element.flow = 'import';
  await until('it is of imports', () => subtitle().startsWith('Imports of Kazakhstan from Uzbekistan'));
});

test('a column that only says “Value” is of what the caption names', async () => {
  const caption = '<caption>Exports of Kazakhstan to Uzbekistan, USD million</caption>';
  const rows = '<tr><td>2021</td><td>5</td></tr><tr><td>2022</td><td>9</td></tr>';
  const element = await figure(chart(`<table>${caption}<tr><th>Year</th><th>Value</th></tr>${rows}</table>`));
  expect(text(part(element, 'subtitle'))).toBe(
    'Exports of Kazakhstan to Uzbekistan, 2021–2022, in US dollars',
  );
});

/** Countries as editors paste them: names down, their time in the caption. */
const COUNTRIES = `<tr><th>Country</th><th>Exports</th></tr>
  <tr><td>China</td><td>5</td></tr><tr><td>Italy</td><td>7</td></tr>`;

test('a table of names is drawn for the year in its caption, which is its heading', async () => {
  const caption = 'Exports in 2023, USD million';
  const element = await figure(
    chart(
      `<table><caption>${caption}</caption>${COUNTRIES}<tr><td>Total</td><td>12</td></tr></table>`,
      'type="treemap"',
    ),
  );
  expect(text(part(element, 'heading'))).toBe(caption);
  expect(text(part(element, 'subtitle'))).toBe('Exports, 2023, in US dollars');
  expect(text(part(element, 'picture'))).toContain('Italy');
  expect(element.shadowRoot!.querySelector('svg')!.getAttribute('aria-label')).toMatch(
    /Italy.*58%.*China.*42%/,
  );
  expect(text(part(element, 'picture'))).not.toContain('$12M');
});

test.each([
  ['an author’s own', 'heading="Two lands"', 'Two lands'],
  ['none where the author wants none', 'heading=""', ''],
])('the heading of a table is %s', async (_, attribute, heading) => {
  const element = await figure(
    chart(`<table><caption>Exports in 2023, USD</caption>${COUNTRIES}</table>`, attribute),
  );
  expect(text(part(element, 'heading'))).toBe(heading);
});

test('a caption may stand below the table, as editors of pages write it', async () => {
  const element = await figure(
    chart(`<figure><table>${COUNTRIES}</table><figcaption>2023, USD million</figcaption></figure>`),
  );
  expect(text(part(element, 'subtitle'))).toBe('Exports, 2023, in US dollars');
});

test('shares and changes in per cent are drawn as such', async () => {
  const rows = '<tr><td>China</td><td>60</td></tr><tr><td>Italy</td><td>40</td></tr>';
  const shares = await figure(
    chart(`<table><caption>%</caption><tr><th></th><th>2023</th></tr>${rows}</table>`, 'type="bars"'),
  );
  expect(text(part(shares, 'subtitle'))).toBe('Share, 2023');
  expect(text(part(shares, 'picture'))).toContain('60%');
  clear();
  const changed = rows.replace('60', '+6').replace('40', '−4');
  const changes = await figure(
    chart(`<table><caption>%</caption><tr><th></th><th>2023</th></tr>${changed}</table>`, 'type="bars"'),
  );
  expect(text(part(changes, 'subtitle'))).toBe('Change over a year, 2023');
  expect(text(part(changes, 'picture'))).toContain('6%');
});

test('a table without time is refused with an example, in Russian too', async () => {
  const element = chart(`<table>${COUNTRIES.replaceAll('China', 'Китай')}</table>`, 'lang="ru"');
  const sentence = (): string => text(element.shadowRoot?.querySelector('[role="status"]'));
  await until('it is refused', () => element.matches(':state(error)') && sentence());
  expect(sentence()).toContain('"Китай" → 2022');
});

test('the sum of countries has no rank among them, and is no part of a stack', async () => {
  const inside = `<table><tr><th>USD</th><th>2022</th><th>2023</th></tr>
    <tr><td>China</td><td>5</td><td>6</td></tr><tr><td>Italy</td><td>7</td><td>4</td></tr>
    <tr><td>Всего</td><td>12</td><td>10</td></tr></table>`;
  const ranks = await figure(chart(inside, 'type="rank"'));
  expect(text(part(ranks, 'picture'))).toContain('China');
  expect(text(part(ranks, 'picture'))).not.toContain('Всего');
  clear();
  const stack = await figure(chart(inside, 'type="stacked"'));
  // A sum on its own parts would need an axis twice as long.
  expect(text(part(stack, 'picture'))).toContain('$10');
});

test('a caption that the page shows around a chart is not said again over it', async () => {
  const inside = table('<th>Exports, t</th><th>Imports, t</th>');
  const element = await figure(
    put<TradeChart>(
      `<figure><trade-chart>${inside}</trade-chart><figcaption>Trade of two states</figcaption></figure>`,
      'none',
    ),
  );
  expect(part(element, 'heading')).toBeNull();
  const own = `<figure>${inside}<figcaption>Trade of two states</figcaption></figure>`;
  expect(text(part(await figure(chart(own)), 'heading'))).toBe('Trade of two states');
});

test('a table in Solar Hijri years is drawn in these, and in others where the page asks for them', async () => {
  const years = table('<th>Exports, t</th>').replace('Year', 'Year (SH)').replace('2021', '1401');
  const element = await figure(chart(years.replace('2022', '1402')));
  expect(text(part(element, 'subtitle'))).toBe('Traded quantity (exports), 1401–1402 SH, in tonnes');
  element.calendar = 'gregory';
  await until('it follows', () => text(part(element, 'subtitle')).includes('2022/23'));
});

test('a table in Solar Hijri years is shown in Gregorian ones where the author asks for these', async () => {
  const element = put(
    '<trade-chart calendar="gregory"><table><caption>Exports, USD</caption><tr><th>Year<th>Exports<tr><td>1401 SH<td>5<tr><td>1402 SH<td>6</table></trade-chart>',
    'none',
  );
  expect(text(part(await figure(element), 'subtitle'))).toContain('2022/23–2023/24');
});

test.each([
  ['one series of its own name', table('<th>Visitors</th>'), 'Visitors, 2021–2022'],
  ['per cent of nothing that is known', table('<th>Inflation, %</th>'), 'Inflation, 2021–2022'],
  ['several series', table('<th>Visitors</th><th>Residents</th>'), '2021–2022'],
])('a table of %s is not said to be of trade', async (_, inside, subtitle) => {
  const element = await figure(chart(inside));
  expect(text(part(element, 'subtitle'))).toBe(subtitle);
  expect(text(part(element, 'picture'))).not.toContain('rade');
});

test('per cent are drawn as they are written', async () => {
  const element = await figure(chart(table('<th>Inflation, %</th>')));
  expect(text(part(element, 'picture'))).toContain('9%');
});

/** Names down, years across. */
const across = (caption: string, years = '<th>2021</th><th>2022</th>'): string =>
  `<table><caption>${caption}</caption><tr><th>Country</th>${years}</tr>
    <tr><td>China</td><td>5</td><td>7</td></tr><tr><td>Italy</td><td>3</td><td>2</td></tr>
    <tr><td>Total</td><td>8</td><td>9</td></tr></table>`;

test('countries over years are of the flow that their caption names', async () => {
  const element = await figure(
    chart(across('Exports of Kazakhstan in 2021–2022, USD million'), 'type="lines"'),
  );
  expect(text(part(element, 'subtitle'))).toBe('Exports of Kazakhstan, 2021–2022, in US dollars');
});

test.each(['Exports of Kazakhstan, USD million', 'Revenue, USD million', 'Exports, USD million'])(
  'names under "%s" make a waterfall from one sum to the other',
  async (caption) => {
    const element = await figure(chart(across(caption), 'type="waterfall"'));
    const words = text(part(element, 'picture'));
    for (const said of ['8M', '+2M', '−1M', '9M', 'China', 'Italy']) expect(words).toContain(said);
    expect(words).not.toContain('Total');
  },
);

test('a waterfall of one year says that it needs two', async () => {
  const one = '<tr><td>China</td><td>5</td></tr><tr><td>Italy</td><td>7</td></tr>';
  const inside = `<table><caption>USD million</caption><tr><th>Country</th><th>2022</th></tr>${one}</table>`;
  const element = chart(inside, 'type="waterfall"');
  const sentence = (): string => text(element.shadowRoot?.querySelector('[role="status"]'));
  await until('it is refused', () => element.matches(':state(error)') && sentence());
  expect(sentence()).toContain('two periods');
});

test('a timeline of numbers asks for somebody to tell of, not for a second year', async () => {
  const element = chart(
    table('<th>Exports, USD</th>').replace(/<tr><th>2022.*/, '</table>'),
    'type="timeline"',
  );
  const sentence = (): string => text(element.shadowRoot?.querySelector('[role="status"]'));
  await until('it is refused', () => element.matches(':state(error)') && sentence());
  expect(sentence()).not.toContain('two periods');
  expect(sentence()).toContain('actor');
});

test('a currency is called by its name in the language of the page', async () => {
  const element = await figure(
    chart(table('<th>Экспорт, млрд тенге</th>').replace('Year', 'Год'), 'lang="ru"'),
  );
  expect(text(part(element, 'subtitle'))).toBe('Экспорт, 2021–2022, тенге');
});
