import { OTHER, parsePeriod, type Actor, type Flow, type Row, type Rows } from '@keruen/data';
import { actorName, nameOf } from '../../describe/name.ts';
import { sentenceCase } from '../../describe/phrase.ts';
import { chartWords } from '../../locale/books/chart.ts';
import { valueWords } from '../../locale/books/value.ts';
import type { Locale } from '../../locale/locale.ts';
import { formatPeriod } from '../../locale/period.ts';
import { panelsOf, type Panel, type PanelOf, type RowFacet } from '../rows/panel.ts';

export interface Facet {
  readonly name: string;
  readonly panel: Panel;
}

/** What a panel is called that is of an actor, or of all others. */
export const actorPanelName = (id: string, actors: readonly Actor[], locale: Locale): string =>
  id === OTHER ? sentenceCase(chartWords(locale).chart.others) : actorName(id, actors, locale);

/** What a panel is called. */
function nameFor({ id = '', rows, actors, products }: Panel, by: RowFacet, locale: Locale): string {
  if (by === 'period') return formatPeriod(parsePeriod(id) ?? rows[0]!.period, locale);
  if (id === '') return '';
  if (by === 'flow') return sentenceCase(valueWords(locale).flow[id as Flow]);
  if (by !== 'product' || id === OTHER) return actorPanelName(id, actors, locale);
  const found = products.find((product) => product.id === id);
  return found ? nameOf(found.names, locale) : id;
}

const largest = (rows: readonly Row[]): number => Math.max(...rows.map(({ value }) => value ?? -Infinity));

/**
 * Answers to be drawn as panels: flows as asked, periods in order, actors and products the largest first, all others last. `of` says in which a row
 * stands, where that is not what its own record says.
 */
export function facetPanels(answer: Rows, by: RowFacet, locale: Locale, of?: PanelOf): Facet[] {
  const place = ({ id, rows }: Panel): number => {
    if (by === 'period') return 0;
    return by === 'flow' ? answer.query.flow.indexOf(id as Flow) : -largest(rows);
  };
  const rest = ({ id }: Panel): number => (by !== 'period' && id === OTHER ? 1 : 0);
  return [...panelsOf({ ...answer, among: { rows: answer.rows, by, ...(of && { of }) } })]
    .sort((a, b) => rest(a) - rest(b) || place(a) - place(b))
    .map((panel) => ({ name: nameFor(panel, by, locale), panel }));
}
