import type { Nature, ObsStatus } from '../../schema/vocabulary.ts';
import { plainText } from '../term/digits.ts';
import { mayBePeriod as mayBePlainPeriod } from './column.ts';
import { leading, NATURE_WORDS } from '../term/words.ts';

/** A period without what is said of its numbers beside it. */
export interface PeriodSaid {
  readonly head: string;
  readonly said: { readonly nature?: Nature; readonly obsStatus?: ObsStatus };
}

/** Characters that a period and what is said of its numbers may have: a cell may hold a whole text, in which it would be looked for at length. */
const LONGEST = 100;

const YEAR = String.raw`(?<head>(?:FY ?)?\d{4}(?:[–/-]\d{2,4})?)`;
const KIND = String.raw`(?<kind>\p{L}[\p{L} .]*)`;

/** A period and what is said of it: behind it in brackets or behind a comma; right behind a year, as `2025f`, or before it. */
const FORMS = [
  /^(?<head>[^(]*\d[^(]*) ?\((?<kind>\D+)\)$/,
  /^(?<head>[^,]*\d[^,]*),(?<kind>\D+)$/,
  new RegExp(`^${YEAR} ?${KIND}$`, 'iu'),
  new RegExp(`^\\(?${KIND}[):]* ${YEAR}$`, 'iu'),
];

/** `A`, for actual, beside the `E` and `F` of what is estimated and forecast. */
const ACTUAL = 'A';

/** Takes apart `2023 (estimate)`, `2024, прогноз`, `2025f` and `Target 2030`. */
export function saidBeside(text: string): PeriodSaid {
  if (text.length > LONGEST || !/\p{L}/u.test(text)) return { head: text, said: {} };
  const plain = plainText(text);
  for (const form of FORMS) {
    const { head, kind = '' } = form.exec(plain)?.groups ?? {};
    const found = kind === ACTUAL ? { meaning: {}, rest: '' } : leading(NATURE_WORDS, kind.trim());
    if (head !== undefined && found?.rest === '') return { head, said: found.meaning };
  }
  return { head: text, said: {} };
}

/** Whether a text of a table may be a period, whatever it says of its numbers. */
export const mayBePeriod = (text: string): boolean => mayBePlainPeriod(saidBeside(text).head);
