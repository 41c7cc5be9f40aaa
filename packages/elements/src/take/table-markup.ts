import { completed, tableOf, type Account, type Locale, type TableEntry } from '@keruen/figure';
import { escaped, markup } from '@keruen/figure/sheet';
import { plainText } from './plain-text.ts';

const entry = ({ text, said, against }: TableEntry): string =>
  [plainText(text), said && `(${plainText(said)})`, plainText(against)].filter(Boolean).join(' ');

const row = (cells: readonly string[]): string => `    <tr>${cells.join('')}</tr>`;

const head = (text: string): string => markup('th', {}, escaped(plainText(text)));

/** A value alone in its cell also says to a reader of tables how sure it is, whatever the language of its words. */
function cell(entries: readonly TableEntry[]): string {
  const [only] = entries.length === 1 ? entries : [];
  const { nature, qualifier } = only?.sign ?? {};
  const said = { 'data-nature': nature, 'data-qualifier': qualifier === 'exact' ? undefined : qualifier };
  return markup('td', said, escaped(entries.map(entry).join('; ')) || ' ');
}

/** The table of a chart: each value with what sets it apart from a plain statistic, and what it contradicts. */
export async function tableMarkup({ table }: Account, figures: Locale): Promise<string> {
  const locale = await completed(figures);
  const { caption, columns, lines } = typeof table === 'function' ? table(locale) : tableOf(table, locale);
  const heads = row(columns.map(head));
  const rows = lines.map((line) => row([head(line.head), ...line.cells.map(cell)]));
  return [
    '  <table>',
    `    <caption>${escaped(plainText(caption))}</caption>`,
    heads,
    ...rows,
    '  </table>',
  ].join('\n');
}
