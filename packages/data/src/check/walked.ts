import type { Known, Placed } from './placed.ts';
import type { Told } from './told.ts';

interface Walked {
  readonly leg: string;
}

interface Part {
  readonly legs: readonly Walked[];
}

/**
 * Corridors without the steps whose leg is not there, each told as `unknown-id`: the rest of a way can still be walked. A branch of which nothing is
 * left goes too, and so does a corridor; one that never had a step stays as it is.
 */
export function walked(records: readonly Placed[], known: Known, told: Told): readonly Placed[] {
  return records.filter((placed) => placed.list !== 'corridors' || canBeWalked(placed, known, told));
}

function canBeWalked({ id, path, record }: Placed, known: Known, told: Told): boolean {
  let lost = false;
  const there = (steps: readonly Walked[], at: string): readonly Walked[] =>
    steps.filter(({ leg }, i) => {
      const has = known.has({ kind: 'leg', id: leg });
      if (!has) known.look({ kind: 'leg', id: leg, path: `${at}[${i}].leg`, needed: true }, told);
      lost ||= !has;
      return has;
    });
  const partsOf = (list: 'branches' | 'detached'): readonly Part[] =>
    (record[list] as readonly Part[]).flatMap((part, i) => {
      const legs = there(part.legs, `${path}.${list}[${i}].legs`);
      return legs.length < part.legs.length && legs.length === 0 ? [] : [{ ...part, legs }];
    });
  const main = (record['main'] = there(record['main'] as readonly Walked[], `${path}.main`));
  const branches = (record['branches'] = partsOf('branches'));
  const detached = (record['detached'] = partsOf('detached'));
  if (!lost || main.length + branches.length + detached.length > 0) return true;
  known.of('corridor').delete(id);
  return false;
}
