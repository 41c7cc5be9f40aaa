import type { Dataset } from '../schema/dataset.ts';
import type { Issue } from '../schema/issue.ts';
import { LISTS } from '../schema/merge.ts';
import { apart } from './apart.ts';
import { isObject, judged, type Court } from './judge.ts';
import { balance, linkedRecords } from './links.ts';
import { grounded, Known, unique } from './placed.ts';
import { attempt, placedIn, safeLink } from './records.ts';
import { draftOf } from './series.ts';
import { numbered } from './series-ids.ts';
import { SHAPES } from './shape.ts';
import { Told } from './told.ts';
import { walked } from './walked.ts';

/** What came of judging an input. `dataset` is absent only where nothing in it can be trusted. */
export interface Checked {
  readonly dataset?: Dataset | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Judges whatever is given as a dataset of `format: 1`, and never throws. A record or a row that cannot be used is left
 * out with an `error`, the others stay; a `warning` is on what stays. Text stays text: markup in it is neither removed nor believed.
 */
export function check(input: unknown): Checked {
  const told = new Told();
  const dataset = attempt(() => datasetIn(input, { told, refs: [] }), '', told);
  return { ...(dataset ? { dataset } : {}), issues: told.issues };
}

function datasetIn(input: unknown, court: Court): Dataset | undefined {
  const { told } = court;
  const given = isObject(input) ? { ...input } : undefined;
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
  const drafts = of('series').flatMap(
    (each) => attempt(() => draftOf(each, { court, known, loose }), each.path, told) ?? [],
  );
  const named = new Set(loose.filter(({ kind }) => kind === 'assertion').map(({ id }) => id));
  const series = drafts.flatMap((draft) => numbered(draft, known, named, linked) ?? []);
  for (const ref of loose) known.look(ref, told);
  balance(linked, told);
  for (const { record, path } of of('sources')) safeLink(record, path, told);
  const lists = LISTS.map((list) => [
    list,
    list === 'series' ? series : of(list).map(({ record }) => record),
  ]);
  return { format, title: '', licence: '', id: 'unnamed', ...head, ...Object.fromEntries(lists) } as Dataset;
}
