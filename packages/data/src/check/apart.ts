import { received } from '../schema/received.ts';
import type { Known, Placed } from './placed.ts';
import type { Told } from './told.ts';

/** The records without legs that end where they begin, which lead nowhere and have no line; each is told as `leg-to-itself`. */
export function apart(records: readonly Placed[], known: Known, told: Told): readonly Placed[] {
  return records.filter(({ list, id, path, record: { from, to } }) => {
    if (list !== 'legs' || from !== to) return true;
    told.tell('leg-to-itself', `${path}.to`, `another place than ${received(from)}`, to);
    known.of('leg').delete(id);
    return false;
  });
}
