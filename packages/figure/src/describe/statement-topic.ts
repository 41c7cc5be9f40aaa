import type { Actor, Statement } from '@keruen/data';
import { isolate } from '../locale/bidi.ts';
import type { Locale } from '../locale/locale.ts';
import { actorName, shownOnly } from './name.ts';
import { commas } from './phrase.ts';

/** What a statement is about, without which its text says nothing: `Kazakhstan, stance towards the authorities`. */
export const statementTopic = (
  { subject, predicate }: Pick<Statement, 'subject' | 'predicate'>,
  actors: readonly Actor[],
  locale: Locale,
): string => {
  const parts = [actorName(subject, actors, locale), isolate(predicate)];
  return commas(
    parts.map((part) => shownOnly(part, locale)),
    locale,
  );
};
