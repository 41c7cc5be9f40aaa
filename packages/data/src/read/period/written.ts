import { plainText } from '../term/digits.ts';
import { partOfYear } from './part-of-year.ts';
import { readPeriod } from './cell.ts';
import { periodOf } from './coded-period.ts';

/** Marks of notes behind a period. */
const NOTES = /(?:[*†‡⁰¹²³⁴⁵⁶⁷⁸⁹]| ?\[(?:\d\d?|\p{L}|YR\d{4})\]|\(?[1-9]\)| ?⁾)+$/u;

/** `year` in Russian, Kazakh, Dari and Pashto, behind the number or before it. */
const YEAR_BEHIND =
  /((?:^|[ ,])\d{4}(?:[–/-]\d{2,4})?) ?(?:гг?\.?|год[ыау]?|ж\.?|жж\.?|жыл|жылы|жылғы)(?=$| )/iu;
const YEAR_BEFORE = /^(?:سال|کال|year) (?=\d{4})/iu;

/** A period without the marks of notes and the word for a year that tables write beside it. */
export function barePeriod(text: string): string {
  const plain = plainText(text).replace(NOTES, '').trim();
  return plain.replace(YEAR_BEFORE, '').replace(YEAR_BEHIND, '$1');
}

/**
 * Reads a period as tables write it: EDTF, `2022 г.`, `2022*`, `01.02.2022` (day and month first), `08/2023`, `2022 Q1`, `H1 2022`, `январь–март 2022`, and the periods of
 * SDMX (`202201`, `2022M01`). Undefined where it is none, or of another calendar.
 */
export function periodWritten(text: string): string | undefined {
  const bare = barePeriod(text);
  const [, day, month, inYear] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(bare) ?? [];
  if (inYear !== undefined)
    return readPeriod(`${inYear}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`);
  const [, inMonth, ofYear] = /^(\d{1,2})[./](\d{4})$/.exec(bare) ?? [];
  if (ofYear !== undefined) return readPeriod(`${ofYear}-${inMonth!.padStart(2, '0')}`);
  const part = partOfYear(bare);
  return readPeriod(part ?? bare) ?? periodOf(bare.replace(/^(\d{4}) (?=[A-Z]\d)/, '$1'))?.period;
}
