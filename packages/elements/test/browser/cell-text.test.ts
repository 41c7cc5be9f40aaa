import { readTable } from '@keruen/data/read/table';
import { expect, test } from 'vitest';
import { cellText } from '../../src/control/cell-text.ts';
import { tableLike } from '../../src/control/table-like.ts';

function cell(markup: string): HTMLElement {
  const place = document.createElement('table');
  place.innerHTML = `<tr><td>${markup}</td></tr>`;
  document.body.append(place);
  return place.querySelector('td')!;
}

test.each([
  ['978<sup>2</sup>', '978'],
  ['978<sup class="reference"><a href="#n">[1]</a></sup>', '978'],
  ['978<a class="reference">[1]</a>', '978'],
  ['<span style="display:none">0978</span>978.0', '978.0'],
  ['<span hidden>0978</span>978.0', '978.0'],
  ['<span style="visibility: hidden">00</span>978', '978'],
  ['<del>900</del> <ins>978</ins>', '978'],
  ['978<script>1</script><style>td{}</style>', '978'],
  ['978<!-- 1 -->', '978'],
  ['≥&nbsp;4&thinsp;bn<br>(target)', '≥ 4 bn (target)'],
  ['<p>Exports</p><p>USD million</p>', 'Exports USD million'],
  ['Exports<sup>a</sup> (USD)', 'Exports (USD)'],
  ['10<sup>6</sup> USD', '10^6 USD'],
  ['Gas, 1000 m<sup>3</sup>', 'Gas, 1000 m³'],
  ['тыс. м<sup>3</sup>', 'тыс. м³'],
  ['CO<sub>2</sub>', 'CO2'],
  ['<b>9</b><i>78</i>', '978'],
])('the text of %s is "%s"', (markup, said) => {
  expect(cellText(cell(markup))).toBe(said);
});

test('what a sheet of styles hides is left out too', () => {
  const style = document.createElement('style');
  style.textContent = '.sort-key { display: none }';
  document.head.append(style);
  expect(cellText(cell('<span class="sort-key">0978</span>978'))).toBe('978');
  style.remove();
});

test.each([
  '978<br>615',
  '<p>978</p><p>615</p>',
  '978<sub>615</sub>',
  '<ul><li>978</li><li>615</li></ul>',
  '978<br>.5',
])('digits of several lines make no number: %s', (markup) => {
  const table = document.createElement('table');
  table.innerHTML = `<tr><th>Year</th><th>Exports (USD million)</th></tr><tr><td>2022</td><td>${markup}</td></tr>`;
  const { dataset, issues } = readTable(tableLike(table, {}));
  expect(dataset!.observations[0]!.value).toBeNull();
  expect(issues.map(({ code }) => code)).toEqual(['unreadable-value']);
});

test('a number with a note is the number', () => {
  const table = document.createElement('table');
  table.innerHTML = `<caption>Trade<sup>1</sup>, USD million</caption><tr><th>Year</th><th>Exports<sup>2</sup></th></tr>
    <tr><td>2022<sup>3</sup></td><td>978<sup>4</sup></td></tr>`;
  const { dataset, issues } = readTable(tableLike(table, {}));
  expect(issues).toEqual([]);
  expect(dataset!.observations[0]).toMatchObject({ period: '2022', flow: 'export', value: 978, scale: 6 });
});
