import { plainText } from '../term/digits.ts';
import { solarPeriod } from '../period/solar-period.ts';
import { barePeriod, periodWritten } from '../period/written.ts';
import type { CellLike } from '../report/table-like.ts';

const SOLAR = /(?<!\d)1[34]\d\d(?!\d)/g;

/** The Solar Hijri year that a header shows, in whose place its days stand; undefined of any other. */
const solarYearOf = ({ shown }: CellLike): string | undefined => {
  const [year, another] = shown === undefined ? [] : (plainText(shown).match(SOLAR) ?? []);
  return another === undefined ? year : undefined;
};

/** Whether a header is a year and no more, of either calendar. */
export const isYear = (header: CellLike): boolean =>
  solarYearOf(header) !== undefined || /^\d{4}$/.test(barePeriod(header.text));

/** A month or quarter of the year that a header names, as a cell that shows both; undefined where it is none. */
export function partInYear(part: string, header: CellLike): CellLike | undefined {
  const solar = solarYearOf(header);
  if (solar !== undefined) {
    const shown = `${part} ${solar}`;
    const days = solarPeriod(`${barePeriod(part)} ${solar}`);
    return part.trim() === '' || days === undefined ? undefined : { text: days, shown };
  }
  const text = `${part} ${barePeriod(header.text)}`;
  return periodWritten(text) === undefined ? undefined : { text };
}
