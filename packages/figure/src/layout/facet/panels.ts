import { OTHER, type Flow, type Row, type Rows } from '@keruen/data';
import { actorName, nameOf } from '../../describe/name.ts';
import { sentenceCase } from '../../describe/phrase.ts';
import { chartWords } from '../../locale/books/chart.ts';
import { valueWords } from '../../locale/books/value.ts';
import type { Locale } from '../../locale/locale.ts';
import { formatPeriod } from '../../locale/period.ts';
import { panelsOf, type FacetBy, type Panel, type PanelOf } from '../rows/panel.ts';

export interface Facet {
  readonly name: string;
  readonly panel: Panel;
}

/** What a panel is called whose rows have `id` in the field that tells panels apart. */
function nameFor(id: string, [row]: readonly Row[], by: FacetBy, answer: Rows, locale: Locale): string {
  if (by === 'period') return formatPeriod(row!.period, locale);
  if (id === '') return '';
  if (id === OTHER) return sentenceCase(chartWords(locale).chart.others);
  if (by === 'flow') return sentenceCase(valueWords(locale).flow[id as Flow]);
  if (by === 'partner') return actorName(id, answer.actors, locale);
  const found = answer.products.find((product) => product.id === id);
  return found ? nameOf(found.names, locale) : id;
}

const largest = (rows: readonly Row[]): number => Math.max(...rows.map(({ value }) => value ?? -Infinity));

/**
 * Answers to be drawn as panels: flows as asked, periods in order, partners and products the largest first, all others last. `of` says in which a row
 * stands, where that is not what its own record says.
 */
export function facetPanels(answer: Rows, by: FacetBy, locale: Locale, of?: PanelOf): Facet[] {
  const idOf: PanelOf = of ?? (({ observation }) => observation[by] ?? '');
  const place = ({ rows }: Panel): number => {
    if (by === 'period') return 0;
    return by === 'flow' ? answer.query.flow.indexOf(idOf(rows[0]!) as Flow) : -largest(rows);
  };
  const rest = ({ rows }: Panel): number => (by !== 'period' && idOf(rows[0]!) === OTHER ? 1 : 0);
  return [...panelsOf({ ...answer, among: { rows: answer.rows, by, ...(of && { of }) } })]
    .sort((a, b) => rest(a) - rest(b) || place(a) - place(b))
    .map((panel) => ({ name: nameFor(idOf(panel.rows[0]!), panel.rows, by, answer, locale), panel }));
}
