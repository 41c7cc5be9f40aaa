import type { Place } from '../../schema/corridor.ts';
import { folded } from './folded.ts';
import { nearest } from './nearest.ts';

/** So many texts that no place is called are compared with all names; a file of wrong names need not be. */
const COMPARED = 200;

/** Places that are known beforehand, by id and by name in any language. */
export class Gazetteer {
  readonly #byName = new Map<string, Place | undefined>();
  #compared = 0;

  constructor(places: readonly Place[]) {
    const put = (name: string, place: Place): void => {
      const key = folded(name);
      const other = this.#byName.get(key);
      // A name of two places is the name of neither.
      this.#byName.set(key, this.#byName.has(key) && other !== place ? undefined : place);
    };
    for (const place of places) for (const name of Object.values(place.names)) if (name) put(name, place);
    for (const place of places) this.#byName.set(folded(place.id), place);
  }

  /** The place of that id or name; undefined where there is none, or where several have the name. */
  find(text: string): Place | undefined {
    return this.#byName.get(folded(text));
  }

  /** What may have been meant by a text that is no id and no name: the nearest of these, as an editor may write it. */
  proposal(text: string): string {
    if (++this.#compared > COMPARED) return '';
    const key = folded(text);
    const found = nearest(key, this.#byName.keys()) ?? this.#longer(key);
    const place = found === undefined ? undefined : this.#byName.get(found);
    return place ? `${place.id} (${place.names['en']})` : '';
  }

  /** A name of which the text is the first word. */
  #longer(key: string): string | undefined {
    for (const name of this.#byName.keys()) if (key && name.startsWith(`${key} `)) return name;
    return undefined;
  }
}
