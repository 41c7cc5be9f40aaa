import { readCell } from '../term/cell.ts';
import { plainText } from '../term/digits.ts';
import type { Line } from './line.ts';
import { mayBePeriod } from '../period/said.ts';
import { barePeriod, periodWritten } from '../period/written.ts';
import { isNumbering } from './rows-beside.ts';
import { solarPeriod } from '../period/solar-period.ts';
import type { CellLike } from '../report/table-like.ts';
import { yearKindIn } from '../period/year-kind.ts';

/** What tables write beside a year of the Solar Hijri calendar. */
const MARK =
  '(?:هجری )?(?:شمسی|خورشیدی|لمریز(?: کال)?)|(?<!\\p{L})ه[\\u200d\\u0640]*[. ]*ش(?!\\p{L})\\.?|(?<!\\p{L})(?:S\\.?H\\.?|hijri (?:solar|shamsi)|solar hijri|solar years?|солнечной хиджры)(?!\\p{L})';

/** Years of that calendar: 1921 to 2040. Of the calendar of the moon they would be 1882 to 1999. */
const YEAR = '(?<![\\d.,])1(?:3\\d|4[01])\\d(?![.,]?\\d|[–/-]\\d\\d?(?!\\d))';

const DATED = RegExp(
  `(?:\\(?(?:${MARK})\\)? ?)?(${YEAR}(?: ?[–/-] ?${YEAR})?)(?: ?\\(?(?:${MARK})\\)?)?`,
  'giu',
);

/** A Solar Hijri year and the Gregorian ones in which it lies, before or behind it. */
const BOTH = /^(?:(\d{4})(?:[–/-]\d{2,4})? ?\((1\d{3})\)|(1\d{3}) ?[(/] ?(\d{4})(?: ?[–/-] ?\d{2,4})?\)?)$/;

/** Digits, letters and a word of Dari, Pashto and Persian that Arabic has not, whose tables keep the calendar of the moon. */
const PERSIAN = /[۰-۹پچژگکیټډړښږڼۍېځڅ]|(?<!\p{L})سال(?!\p{L})/u;

const MOON = /قمری|سپوږمیز|lunar|(?<!\p{L})A\.?H(?!\p{L})/iu;

/** Fiscal years of these began elsewhere than those of the calendar in Afghanistan. */
const SHIFTED = /(?<!\d)1(?:39[1-9]|400)(?!\d)/;

/** Rows of headers that are looked through. */
const MOST = 5;

const textOf = (cell: CellLike | undefined): string => cell?.text.trim() ?? '';

/** The Solar Hijri year of two that are one, whichever stands first; undefined of others, and of one alone. */
function ofBoth(plain: string): string | undefined {
  const [, before, solar, own = solar, behind = before] = BOTH.exec(plain) ?? [];
  return own !== undefined && +own + 621 === +behind! ? own : undefined;
}

const isBesideGregorian = (text: string): boolean => ofBoth(plainText(text)) !== undefined;

/** A text with days in place of its years; the same text where it has none, or Gregorian ones beside it are not those. */
function inDays(text: string, general?: string): string {
  const plain = plainText(text).replace(DATED, '$1').trim();
  const bare = barePeriod(plain);
  const own = ofBoth(plain);
  if (!own && BOTH.test(plain)) return text;
  const days = solarPeriod(own ?? bare) ?? (general && solarPeriod(`${bare} ${general}`));
  const replaced = days ?? plain.replace(DATED, (_, years: string) => solarPeriod(years) ?? years);
  return replaced === plain ? text : replaced;
}

const endsInDay = (text: string): boolean => /\/\d{4}-\d\d-\d\d$/.test(text);

/** How many rows are headers: no number stands in them but years, and those below the first begin with nothing new. */
function headersOf(lines: readonly Line[]): number {
  const first = textOf(lines[0]?.cells[0]);
  const isHeader = ({ cells: [name, ...cells] }: Line, row: number): boolean =>
    (row === 0 || ['', first].includes(textOf(name))) &&
    cells.every(({ text }) => typeof readCell(text)?.value !== 'number' || endsInDay(inDays(text)));
  return Math.max(
    lines.findIndex((line, row) => row === MOST || !isHeader(line, row)),
    0,
  );
}

/** Whether a column holds periods by its place or its header. */
const holdsPeriods = (header: string, at: number): boolean =>
  at === 0 ? !isNumbering(header) : /^(?:سال|کال|year|год|жыл)/iu.test(header);

/**
 * Puts the days of Solar Hijri years, months and quarters in their place, in the headers of a table, where its rows begin, and in its title. A table keeps that calendar where it
 * says so, or is written in Dari, Pashto or Persian, and no Gregorian period stands beside them.
 */
export function withSolarYears(lines: readonly Line[], title: string): readonly [readonly Line[], string] {
  const count = headersOf(lines);
  const years = lines[0]?.cells.map((header, at) => holdsPeriods(textOf(header), at)) ?? [];
  const isTime = (row: number, at: number): boolean => row < count || !!years[at];
  const times = lines.flatMap(({ cells }, row) => cells.filter((_, at) => isTime(row, at)).map(textOf));
  const words = [title, ...times].join(' ');
  // Most tables hold no such year.
  if (!/[1۱][34۳۴]/.test(words) || MOON.test(words)) return [lines, title];
  const isSolar =
    PERSIAN.test(words) || RegExp(MARK, 'iu').test(plainText(words)) || times.some(isBesideGregorian);
  if (!isSolar || times.some((text) => periodWritten(text) !== undefined)) return [lines, title];
  const isFiscal = yearKindIn(words) === 'fiscal';
  const [general, another] = plainText(title).match(RegExp(YEAR, 'g')) ?? [];
  const read = (text: string): string =>
    isFiscal && SHIFTED.test(plainText(text)) ? text : inDays(text, another ? undefined : general);
  const cellOf = (cell: CellLike, row: number, at: number): CellLike => {
    const text = isTime(row, at) ? read(cell.text) : cell.text;
    return text !== cell.text && (row < count || mayBePeriod(text))
      ? { ...cell, text, shown: cell.text }
      : cell;
  };
  return [
    lines.map(({ cells, place }, row) => ({ cells: cells.map((cell, at) => cellOf(cell, row, at)), place })),
    read(title),
  ];
}
