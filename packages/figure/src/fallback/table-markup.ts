import type { Table, TableEntry } from '../describe/table.ts';
import type { Locale } from '../locale/locale.ts';
import { block, inline } from './block.ts';
import type { Subject } from '../scene/subject.ts';
import { runMarkup, sentenceMarkup } from './run.ts';

function entry({ text, lang, said, against }: TableEntry, locale: Locale): string {
  const parts = [
    lang ? runMarkup(text, lang, locale) : sentenceMarkup(text, locale),
    said && `(${sentenceMarkup(said, locale)})`,
    sentenceMarkup(against, locale),
  ];
  return parts.filter(Boolean).join(' ');
}

const head = (text: string, scope: string, locale: Locale): string =>
  inline('th', sentenceMarkup(text, locale) || ' ', { scope });

/** What else is to be said of a value to a reader of tables, as attributes of its cell. */
export type SaidOf = (subject: Subject) => Readonly<Record<`data-${string}`, string | undefined>>;

/** A value alone in its cell also says to a reader of tables how sure it is, or why there is none, whatever the language of its words. */
function cell(entries: readonly TableEntry[], locale: Locale, saidOf?: SaidOf): string {
  const [only] = entries.length === 1 ? entries : [];
  const { nature, qualifier } = only?.sign ?? {};
  const said = {
    'data-nature': nature,
    'data-qualifier': qualifier === 'exact' ? undefined : qualifier,
    'data-missing': only?.missing || undefined,
    ...(only && saidOf?.(only.subject)),
  };
  return inline('td', entries.map((one) => entry(one, locale)).join(locale.words.semicolon) || ' ', said);
}

/** The table of a chart: each value with what sets it apart from a plain statistic, and what it contradicts. */
export function tableMarkup({ caption, columns, lines }: Table, locale: Locale, saidOf?: SaidOf): string {
  const rows = lines.map((line) =>
    inline(
      'tr',
      head(line.head, 'row', locale) + line.cells.map((entries) => cell(entries, locale, saidOf)).join(''),
    ),
  );
  return block('table', [
    inline('caption', sentenceMarkup(caption, locale)),
    inline('tr', columns.map((column) => head(column, 'col', locale)).join('')),
    ...rows,
  ]);
}
