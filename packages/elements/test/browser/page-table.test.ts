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
  const element = chart(table('<th>Wheat</th><th>Flour</th>'), 'type="waterfall"');
  const sentence = (): string => text(element.shadowRoot?.querySelector('[role="status"]'));
  await until('it is refused', () => element.matches(':state(error)') && sentence());
  expect(sentence()).toContain('column "Wheat" → a header that names exports');
});
