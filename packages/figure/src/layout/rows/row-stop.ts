import { seriesOf, type Row, type Rows } from '@keruen/data';
import type { Stop } from '../../scene/scene.ts';
import type { Bounds } from '../../scene/bounds.ts';
import { speakRow } from '../../describe/chart.ts';
import type { Locale } from '../../locale/locale.ts';
import { subjectOf } from './value.ts';

/** The keyboard stop of a row; rows about the same reporter, partner, flow and product are a group. */
export function rowStop(row: Row, box: Bounds, rows: Rows, locale: Locale): Stop {
  const group = seriesOf(row.observation);
  return { subject: subjectOf(row), label: speakRow(row, rows, locale), ...box, group };
}
