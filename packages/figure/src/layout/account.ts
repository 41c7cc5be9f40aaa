import type { Chronicle, Issue, Rows, Source, TradeQuery } from '@keruen/data';
import type { NoteLine } from '../describe/note-lines.ts';
import type { Table } from '../describe/table.ts';
import type { Locale } from '../locale/locale.ts';
import type { Scene } from '../scene/scene.ts';
import type { Box, Medium, ScaleName } from './layout.ts';

/**
 * One answer with every way in which a figure says it. Whoever shows it knows nothing else of the answer: whether it is rows of
 * trade or a life in dates, picture, table, notes and sources come from here.
 */
export interface Account {
  /** What is wanting where there is nothing to show. */
  readonly lack?: Pick<Issue, 'path' | 'expected' | 'received'> | undefined;
  readonly sources: readonly Source[];
  /** EDTF. */
  readonly dataAsOf?: string | undefined;
  /** What it is about, and in what it is shown on a scale, in lower case. */
  readonly topic: (locale: Locale, scale?: ScaleName) => string;
  readonly notes: (locale: Locale) => readonly NoteLine[];
  /** Absent where the table is the figure. */
  readonly draw?: ((box: Box, medium: Medium) => Scene) | undefined;
  /** What a reader asks by choosing a Subject on show; undefined where there is nothing further in it. */
  readonly enter?: ((subject: string) => TradeQuery | undefined) | undefined;
  /** Its table, or the rows from which `tableOf` makes one when it is asked for. */
  readonly table: Rows | ((locale: Locale) => Table);
  /** The answer itself where it is not rows: whoever takes the figure away needs its records. */
  readonly told?: Chronicle | undefined;
}
