import type { Rows, TradeQuery } from '@keruen/data';
import { noteLines } from '../../describe/note-lines.ts';
import { inPercent } from '../../describe/proportion.ts';
import { topicOf } from '../../describe/topic.ts';
import type { Account } from '../account.ts';
import type { ChartType } from './chart-types.ts';

const lackOf = ({ flow, measure }: TradeQuery): Account['lack'] => ({
  path: 'flow',
  expected: `numbers of ${measure} by period`,
  received: flow.join(' '),
});

/** Rows of trade, and the picture a layout makes of them; without a layout their table is the figure. */
export const rowsAccount = (rows: Rows, { layout, enter, inWhat }: Partial<ChartType> = {}): Account => ({
  lack: rows.rows.length ? undefined : lackOf(rows.query),
  sources: rows.sources,
  dataAsOf: rows.dataAsOf,
  topic: (locale, scale) => topicOf(rows, locale, inWhat?.(rows, locale, scale)),
  notes: (locale) => noteLines(rows, locale),
  draw: layout && ((box, medium) => layout(inPercent(rows), box, medium)),
  enter: enter && ((subject) => enter(rows, subject)),
  table: rows,
});
