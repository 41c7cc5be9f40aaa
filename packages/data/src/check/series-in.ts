import type { SeriesIn } from './check-records.ts';
import { attempt } from './records.ts';
import { draftOf } from './series.ts';
import { numbered } from './series-ids.ts';

/** Series with the rows that can be used. Which ids their rows must have is known once all of them have said whom they name. */
export const seriesIn: SeriesIn = (placed, { court, known, loose, linked }) => {
  const drafts = placed.flatMap(
    (each) => attempt(() => draftOf(each, { court, known, loose }), each.path, court.told) ?? [],
  );
  const named = new Set(loose.filter(({ kind }) => kind === 'assertion').map(({ id }) => id));
  return drafts.flatMap((draft) => numbered(draft, known, named, linked) ?? []);
};
