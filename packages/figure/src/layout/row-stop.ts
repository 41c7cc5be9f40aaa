import type { Row, Rows } from '@keruen/data';
import type { Stop } from '../scene/scene.ts';
import type { Bounds } from '../scene/bounds.ts';
import { speakRow } from '../describe/chart.ts';
import type { Locale } from '../locale/locale.ts';
import { subjectOf } from './value.ts';

/** The keyboard stop of a row; rows of one flow are a group. */
export function rowStop(row: Row, box: Bounds, rows: Rows, locale: Locale): Stop {
  const { flow, measure } = row.observation;
  return { subject: subjectOf(row), label: speakRow(row, rows, locale), ...box, group: flow ?? measure };
}
