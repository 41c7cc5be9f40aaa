import type { Dataset } from '../schema/dataset.ts';
import type { Issue } from '../schema/issue.ts';
import { LISTS } from '../schema/merge.ts';
import type { Series } from '../schema/series.ts';
import { apart } from './apart.ts';
import { judged, type Court } from './judge.ts';
import { balance, linkedRecords, type Linked } from './links.ts';
import { grounded, Known, unique, type Placed } from './placed.ts';
import { attempt, placedIn, safeLink } from './records.ts';
import type { Around } from './series.ts';
import { SHAPES } from './shape.ts';
import { Told } from './told.ts';
import { walked } from './walked.ts';
import { isRecord } from '../value/is-record.ts';

/** What came of judging an input. `dataset` is absent only where nothing in it can be trusted. */
export interface Checked {
  readonly dataset?: Dataset | undefined;
  readonly issues: readonly Issue[];
}

/** What series are judged against, and the links of records, to which they add those of their rows. */
export interface Beside extends Around {
  readonly linked: Linked[];
}

/** The series of an input that their rows leave whole. */
export type SeriesIn = (placed: readonly Placed[], beside: Beside) => readonly Series[];

/** As `check`, but for series: they are judged only by what is given. What reads tables into records has none. */
export function checkRecords(input: unknown, seriesIn: SeriesIn = () => []): Checked {
  const told = new Told();
  const dataset = attempt(() => datasetIn(input, { told, refs: [] }, seriesIn), '', told);
  return { ...(dataset ? { dataset } : {}), issues: told.issues };
}

function datasetIn(input: unknown, court: Court, seriesIn: SeriesIn): Dataset | undefined {
  const { told } = court;
  const given = isRecord(input) ? { ...input } : undefined;
  const format = given?.['format'];
  if (format !== 1) {
    const [code, path] = !given
      ? ['not-a-dataset', '']
      : [typeof format === 'number' && format > 1 ? 'newer-format' : 'not-a-dataset', 'format'];
    return told.tell(
      code,
      path,
      given ? '1' : 'an object with `format: 1`',
      given ? format : input,
    ) as undefined;
  }
  const head = judged(SHAPES.get('head')!, given, '', court, 'all', ['format', ...LISTS]);
  const known = new Known();
  const placed = LISTS.flatMap((list) => placedIn(list, given![list], court));
  const sound = grounded(apart(unique(placed, known, told), known, told), known, told);
  const records = walked(sound, known, told);
  const of = (list: string) => records.filter((each) => each.list === list);
  // Steps of corridors are told already.
  const loose = records.flatMap(({ refs, list }) =>
    refs.filter(({ needed, kind }) => !needed && (list !== 'corridors' || kind !== 'leg')),
  );
  const linked = linkedRecords(records);
  const series = seriesIn(of('series'), { court, known, loose, linked });
  for (const ref of loose) known.look(ref, told);
  balance(linked, told);
  for (const { record, path } of of('sources')) safeLink(record, path, told);
  const lists = LISTS.map((list) => [
    list,
    list === 'series' ? series : of(list).map(({ record }) => record),
  ]);
  return { format, title: '', licence: '', id: 'unnamed', ...head, ...Object.fromEntries(lists) } as Dataset;
}
