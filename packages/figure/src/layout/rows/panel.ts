import type { Row, Rows } from '@keruen/data';
import type { Locale } from '../../locale/locale.ts';

/** A word of the attribute `facet`: what tells the panels of a chart apart. */
export type FacetBy = RowFacet | 'actor';

/** Those of them that tell rows of trade apart. */
export type RowFacet = 'partner' | 'reporter' | 'product' | 'flow' | 'period';

/** Rows under a name. */
export interface Group {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** In which panel a row stands: a value of the field that tells panels apart, empty where the row has none. Between two periods it may stand in several. */
export type PanelOf = (row: Row) => string | readonly string[];

/** An answer as one panel of several: its scales and colours are those of all. */
export interface Panel extends Rows {
  /** What its rows have in the field that tells panels apart. */
  readonly id?: string | undefined;
  readonly among?:
    | {
        /** The rows of all panels. */
        readonly rows: readonly Row[];
        readonly by: RowFacet;
        /** Where that is not what the row's own record says. */
        readonly of?: PanelOf | undefined;
        /** The answer in groups, of a figure that shows all panels in one: each with what it is called. */
        readonly groups?: ((answer: Rows, locale: Locale) => readonly Group[]) | undefined;
      }
    | undefined;
}

/** The rows that scales must hold: those of all panels, where there are several. */
export const scaleRows = ({ rows, among }: Pick<Panel, 'rows' | 'among'>): readonly Row[] =>
  among?.rows ?? rows;

/** The rows whose periods have a place: those of all panels, unless a period is what tells panels apart. */
export const periodRows = (answer: Panel): readonly Row[] =>
  answer.among?.by === 'period' ? answer.rows : scaleRows(answer);

/** All panels of which this is one, for what must be alike in all: the answer alone where it is none. */
export function panelsOf(answer: Panel): readonly Panel[] {
  if (!answer.among) return [answer];
  const { rows, by, of = ({ observation }: Row): string => observation[by] ?? '' } = answer.among;
  const groups = new Map<string, Row[]>();
  for (const row of rows)
    for (const id of [of(row)].flat()) (groups.get(id) ?? groups.set(id, []).get(id)!).push(row);
  return [...groups].map(([id, own]) => ({ ...answer, id, rows: own }));
}
