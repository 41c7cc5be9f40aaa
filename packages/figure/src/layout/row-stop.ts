import type { Row, Rows } from '@keruen/data';
import type { Stop } from '../scene/scene.ts';
import type { Bounds } from '../scene/bounds.ts';
import { speakRow } from '../describe/chart.ts';
import type { Locale } from '../locale/locale.ts';

/** The keyboard stop of a row; rows of one flow are a group. */
export function rowStop(row: Row, box: Bounds, rows: Rows, locale: Locale): Stop {
  const { id, flow, measure } = row.observation;
  return { subject: `observation:${id}`, label: speakRow(row, rows, locale), ...box, group: flow ?? measure };
}
