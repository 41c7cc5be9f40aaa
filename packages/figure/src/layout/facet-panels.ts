import { OTHER, type Row, type Rows } from '@keruen/data';
import { actorName, nameOf } from '../describe/name.ts';
import { sentenceCase } from '../describe/phrase.ts';
import { chartWords } from '../locale/books/chart.ts';
import { valueWords } from '../locale/books/value.ts';
import type { Locale } from '../locale/locale.ts';
import { formatPeriod } from '../locale/period.ts';
import { panelsOf, type FacetBy, type Panel } from './panel.ts';

export interface Facet {
  readonly name: string;
  readonly panel: Panel;
}

/** What a panel is called. */
function nameFor(row: Row, by: FacetBy, { actors, products }: Rows, locale: Locale): string {
  const { flow, partner, product } = row.observation;
  if (by === 'period') return formatPeriod(row.period, locale);
  if (row.observation[by] === OTHER) return sentenceCase(chartWords(locale).chart.others);
  if (by === 'flow') return flow ? sentenceCase(valueWords(locale).flow[flow]) : '';
  if (by === 'partner') return partner === undefined ? '' : actorName(partner, actors, locale);
  const found = products.find(({ id }) => id === product);
  return found ? nameOf(found.names, locale) : (product ?? '');
}

const largest = (rows: readonly Row[]): number => Math.max(...rows.map(({ value }) => value ?? -Infinity));

/** Answers to be drawn as panels: flows as asked, periods in order, partners and products the largest first, all others last. */
export function facetPanels(answer: Rows, by: FacetBy, locale: Locale): Facet[] {
  const place = ({ rows }: Panel): number => {
    if (by === 'period') return 0;
    return by === 'flow' ? answer.query.flow.indexOf(rows[0]!.observation.flow!) : -largest(rows);
  };
  const rest = ({ rows }: Panel): number => (by !== 'period' && rows[0]!.observation[by] === OTHER ? 1 : 0);
  return [...panelsOf({ ...answer, among: { rows: answer.rows, by } })]
    .sort((a, b) => rest(a) - rest(b) || place(a) - place(b))
    .map((panel) => ({ name: nameFor(panel.rows[0]!, by, answer, locale), panel }));
}
