import type { Actor, RelationType } from '@keruen/data';
import { actorsWords } from '../locale/actors/actors-words.ts';
import type { Locale } from '../locale/locale.ts';
import { nameOf } from './name.ts';
import { isMutual } from './way.ts';

/** Towards whom something is done; the name alone where all that is told is mutual. */
export function speakToward(
  { names }: Pick<Actor, 'names'>,
  types: readonly RelationType[],
  locale: Locale,
): string {
  const name = nameOf(names, locale);
  return types.length > 0 && types.every(isMutual) ? name : actorsWords(locale).towards(name);
}
