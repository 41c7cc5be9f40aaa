import { afterEach, describe, expect, test, vi } from 'vitest';
import type { KeruenErrorEvent } from '@keruen/elements';
import { CHART, clear, figure, put, text, until } from './page.ts';
import { small } from './small-dataset.ts';

afterEach(clear);

const TABLE = `<table data-unit="USD" data-scale="6">
  <caption>Trade</caption>
  <tr><th>Year</th><th>Exports</th><th>Imports</th></tr>
  <tr><td>2021</td><td>469.4</td><td>4.96</td></tr>
  <tr><td>2022</td><td>978.0</td><td>≤ 9</td></tr>
</table>`;

const markup = `<trade-chart reporter="KAZ" partner="AFG" flow="export import">${TABLE}</trade-chart>`;

/** What the picture says of each value. */
const said = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('.picture [aria-label][data-subject]')].map(
    (mark) => text(mark) || mark.getAttribute('aria-label')!,
  );

test('an author’s table is read as data and left exactly as it was', async () => {
  const chart = put(markup, 'none');
  const table = chart.querySelector('table')!;
  const before = chart.innerHTML;
  await chart.updateComplete;
  expect(table.checkVisibility()).toBe(true);
  await figure(chart);
  expect(chart.innerHTML).toBe(before);
  expect(chart.querySelector('table')).toBe(table);
  expect(table.checkVisibility()).toBe(false);
  expect(said(chart)).toHaveLength(4);
  expect(said(chart).join()).toContain('at most 9 million');
});

test('a table with no flow but turnover is drawn without being asked for it', async () => {
  const turnover = TABLE.replace('<th>Exports</th><th>Imports</th>', '<th>Turnover</th>').replace(
    /<td>(4\.96|≤ 9)<\/td>/g,
    '',
  );
  const chart = await figure(put(`<trade-chart>${turnover}</trade-chart>`, 'none'));
  expect(said(chart)).toHaveLength(2);
  expect(said(chart).join()).toMatch(/Turnover 2022: 978 million/);
});

test('every flow of a table is drawn, a balance beside exports too', async () => {
  const balance = TABLE.replace('<th>Imports</th>', '<th>Balance</th>');
  const chart = await figure(put(`<trade-chart>${balance}</trade-chart>`, 'none'));
  expect(said(chart)).toHaveLength(4);
  expect(said(chart).join()).toMatch(/Balance 2022/);
});

test('numbers that are not by period stay in sight as the author wrote them', async () => {
  const chart = put(
    `<trade-chart><table><tr><th>Partner</th><th>Export (million USD)</th></tr>
      <tr><td>China</td><td>10</td></tr><tr><td>Italy</td><td>7</td></tr></table></trade-chart>`,
    'none',
  );
  await until('a sentence is said', () => chart.shadowRoot!.querySelector('.calm'));
  expect(chart.querySelector('table')!.checkVisibility()).toBe(true);
  expect(chart.matches(':state(error)')).toBe(true);
});

test('editing one cell draws the figure anew', async () => {
  const chart = await figure(put(markup, 'none'));
  chart.querySelectorAll('td')[1]!.firstChild!.nodeValue = '500';
  await until('the new number is drawn', () => said(chart).join().includes('500 million'));
  expect(said(chart).join()).not.toContain('469');
});

test('a table that comes late is read when it comes', async () => {
  const chart = put('<trade-chart reporter="KAZ" partner="AFG"><p>Soon.</p></trade-chart>', 'none');
  await chart.updateComplete;
  expect(chart.matches(':state(empty)')).toBe(true);
  expect(said(chart)).toEqual([]);
  chart.innerHTML = TABLE;
  await figure(chart);
  expect(said(chart)).toHaveLength(4);
});

test('a table without numbers keeps its place and says so', async () => {
  const chart = put('<trade-chart><table><tr><td>nothing here</td></tr></table></trade-chart>', 'none');
  await until('a sentence is said', () => chart.shadowRoot!.querySelector('.calm'));
  expect(chart.querySelector('table')!.checkVisibility()).toBe(true);
  expect(text(chart.shadowRoot!.querySelector('.calm'))).not.toContain('=');
});

test('cells that span are repeated, and data attributes are read', async () => {
  const { tableLike } = await import('../../src/control/table-like.ts');
  const place = document.createElement('div');
  place.innerHTML = `<table data-unit="USD"><tr><th colspan="2">A  b</th><td>1</td></tr>
    <tr><td rowspan="2" data-nature="claim">x</td><td>2</td></tr><tr><td>3</td></tr></table>`;
  const { rows, data } = tableLike(place.querySelector('table')!, { reporter: 'KAZ', unit: 'EUR' });
  expect(rows.map((row) => row.map((cell) => cell.text))).toEqual([
    ['A b', 'A b', '1'],
    ['x', '2'],
    ['x', '3'],
  ]);
  expect(rows[2]![0]!.data).toEqual({ nature: 'claim' });
  expect(data).toEqual({ reporter: 'KAZ', unit: 'USD' });
});

test('own data come before the table, and the table is asked again when they go', async () => {
  const chart = await figure(put(`<trade-chart ${CHART}>${TABLE}</trade-chart>`));
  expect(said(chart).join()).toContain('615 million');
  chart.data = undefined;
  await until('the table is drawn', () => !said(chart).join().includes('615 million'));
  expect(said(chart).join()).toContain('at most 9 million');
});

describe('a figure with neither data nor words of its author', () => {
  const BARE = [
    '<trade-chart reporter="KAZ"></trade-chart>',
    '<actor-card actor="KAZ"> </actor-card>',
    '<corridor-map corridor="titr">\n</corridor-map>',
  ];

  test.each(BARE)('says so, and tells its editor what is expected: %s', async (markup) => {
    const heard = vi.fn<(event: KeruenErrorEvent) => void>();
    document.addEventListener('keruen-error', heard, { once: true });
    const bare = put(markup, 'none');
    await until('a sentence is said', () => bare.shadowRoot!.querySelector('.calm')?.checkVisibility());
    expect(text(bare.shadowRoot!.querySelector('.calm'))).toMatch(/^No data for this selection\..*dataset/);
    expect(bare.matches(':state(error)')).toBe(true);
    expect(heard.mock.calls[0]![0].detail.issues).toEqual([
      expect.objectContaining({ code: 'no-data', path: 'dataset', severity: 'error' }),
    ]);
  });

  test.each(BARE)('is a figure, or empty, once there is something: %s', async (markup) => {
    const bare = put(markup, 'none');
    await until('a sentence is said', () => bare.shadowRoot!.querySelector('.calm'));
    bare.append('Words.');
    await until('the words stand alone', () => !bare.shadowRoot!.querySelector('.calm'));
    expect(bare.matches(':state(empty)')).toBe(true);
  });

  test('waits for no words where data are set at once', async () => {
    const chart = document.createElement('trade-chart');
    document.body.append(chart);
    Object.assign(chart, { data: small, reporter: 'KAZ', partner: 'AFG' });
    await chart.updateComplete;
    expect(chart.shadowRoot!.querySelector('.calm')).toBeNull();
  });
});
