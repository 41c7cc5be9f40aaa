import type { Actor, Relation, RelationType } from '@keruen/data';
import { actWords } from '../locale/books/act.ts';
import { formatList } from '../locale/list.ts';
import type { Locale } from '../locale/locale.ts';
import { actorName } from './name.ts';

/** Whether a relation has two sides and no direction: a conflict is not what one does to the other, whoever is named first. */
export const isMutual = (type: RelationType): boolean => type === 'party-to-conflict';

/** Who towards whom; of a conflict both sides, `⟨one⟩ and ⟨other⟩`. */
export function speakWay(
  { from, to, type }: Pick<Relation, 'from' | 'to' | 'type'>,
  actors: readonly Actor[],
  locale: Locale,
): string {
  const [one, other] = [actorName(from, actors, locale), actorName(to, actors, locale)] as const;
  return isMutual(type) ? formatList([one, other], locale) : actWords(locale).acts.towards(one, other);
}
