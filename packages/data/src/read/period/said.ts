import type { Nature, ObsStatus } from '../../schema/vocabulary.ts';
import { plainText } from '../term/digits.ts';
import { mayBePeriod as mayBePlainPeriod } from './column.ts';
import { leading, NATURE_WORDS } from '../term/words.ts';

/** A period without what is said of its numbers behind it. */
export interface PeriodSaid {
  readonly head: string;
  readonly said: { readonly nature?: Nature; readonly obsStatus?: ObsStatus };
}

/** Characters that a period and what is said of its numbers may have: a cell may hold a whole text, in which it would be looked for at length. */
const LONGEST = 100;

/** Takes apart `2023 (estimate)` and `2024, прогноз`. */
export function kindBehind(text: string): PeriodSaid {
  if (text.length > LONGEST) return { head: text, said: {} };
  const plain = plainText(text);
  const [, head, behind = ''] =
    /^([^(]*\d[^(]*) ?\((\D+)\)$/.exec(plain) ?? /^([^,]*\d[^,]*),(\D+)$/.exec(plain) ?? [];
  const kind = leading(NATURE_WORDS, behind.trim());
  return head !== undefined && kind?.rest === '' ? { head, said: kind.meaning } : { head: text, said: {} };
}

/** Whether a text of a table may be a period, whatever it says of its numbers. */
export const mayBePeriod = (text: string): boolean => mayBePlainPeriod(kindBehind(text).head);
