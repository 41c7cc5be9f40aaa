import { readCell } from '../term/cell.ts';
import { flowNamed } from '../term/flow-in.ts';
import type { NamedFlow } from '../term/flow-in.ts';
import type { Line, NamedBeside } from './line.ts';
import { mayBePeriod } from '../period/said.ts';
import { barePeriod, periodWritten } from '../period/written.ts';
import { kindIn, partiesOf, repeatedIn, rolesOf, type Kind } from './kind.ts';
import { roleNamed, type Role } from '../term/role-words.ts';
import { areaCalled, stateCalled } from '../term/states.ts';
import { saidInHeader } from '../observation/said-in-header.ts';
import type { CellData, CellLike } from '../report/table-like.ts';
import { isYear, partInYear } from './part-in-year.ts';
import { sumsAmong } from './subtotals.ts';
import { isBareYear, periodNamedIn, saidOfAll, type Dated } from './title.ts';
import { totalsOf } from './total.ts';

/** Over names of goods and their codes, of which `2709` and `1101` are no years. */
const GOODS =
  /^hs|sitc|code|product|commodit|goods|chapter|heading|тн ?вэд|товар|код|тауар|کود|کد |کالا|محصول|اجناس|توک/iu;

const textOf = (cell: CellLike | undefined): string => cell?.text.trim() ?? '';

/** What a column under names holds: a kind of numbers, at a time. */
export interface Held extends Kind {
  readonly at: number;
  readonly period: string;
}

/**
 * Takes a table apart whose rows are called by names, countries or goods, and whose time is said once: in the title, or in the headers beside what
 * they are about. Then each name has a row for every kind of numbers, with its periods going across. Months under a year in the title, or under years, are periods.
 * Other tables stay as they are.
 */
export function withoutNames(lines: readonly Line[], title: string, given?: CellData): readonly Line[] {
  const [headers, ...rows] = lines;
  if (!headers) return lines;
  const beside = monthsBeside(headers, rows, title);
  if (beside) return beside;
  if (!GOODS.test(textOf(headers.cells[0])) && rows.some(({ cells }) => mayBePeriod(textOf(cells[0]))))
    return lines;
  const named = periodNamedIn(title) ?? periodNamedIn(textOf(headers.cells[0]));
  const months = monthsUnder(headers, rows, named?.period, title);
  if (months) return months;
  const role = roleNamed(textOf(headers.cells[0]));
  const found = heldIn(headers, rows, named?.period, saidOfAll(named?.rest ?? title, given, role));
  if (!found) return lines;
  const [first, ...others] = rowsByName(headers, rows, found.held);
  return [{ ...first!, undated: found.undated.map(textOf) }, ...others];
}

/** Months, or quarters, that stand under one year or under several; their sum is none of them. */
function monthsUnder(
  headers: Line,
  all: readonly Line[],
  year: string | undefined,
  title: string,
): readonly Line[] | undefined {
  const totals = totalsOf(all.map(({ cells }) => textOf(cells[0])));
  const rows = all.filter(({ cells }) => !totals.has(textOf(cells[0])));
  const [corner, ...years] = headers.cells;
  const isIn = (each: CellLike): boolean => rows.every(({ cells }) => partInYear(textOf(cells[0]), each));
  const dated = ({ cells, place }: Line, each: CellLike, numbers: readonly CellLike[]): Line => ({
    cells: [{ ...cells[0]!, ...partInYear(textOf(cells[0]), each) }, ...numbers],
    place,
  });
  if (years.length > 0 && years.every((each) => isYear(each) && isIn(each)))
    return [
      { ...headers, cells: [corner!, { text: title || textOf(corner) }] },
      ...years.flatMap((each, i) => rows.map((row) => dated(row, each, [row.cells[i + 1] ?? { text: '' }]))),
    ];
  if (year === undefined || !isBareYear(year) || !isIn({ text: year })) return undefined;
  return [headers, ...rows.map((row) => dated(row, { text: year }, row.cells.slice(1)))];
}

/** Months, or quarters, that go across beside years going down; a sum beside them is none of these. */
function monthsBeside(headers: Line, rows: readonly Line[], title: string): readonly Line[] | undefined {
  const [corner, ...parts] = headers.cells;
  const years = rows.map(({ cells }) => cells[0] ?? { text: '' });
  const isPart = (part: CellLike): boolean => years.every((year) => partInYear(textOf(part), year));
  const others = parts.filter((part) => !isPart(part));
  if (years.length === 0 || !years.every(isYear) || parts.length - others.length < 2) return undefined;
  if (others.length > 1 || !others.every((part) => SUM_OF_YEAR.test(textOf(part)))) return undefined;
  const dated = rows.flatMap(({ cells, place }, row) =>
    parts.flatMap((part, i): Line[] => {
      const period = partInYear(textOf(part), years[row]!);
      return period
        ? [{ cells: [period, cells[i + 1] ?? { text: '' }], place: `${place}, ${textOf(part)}` }]
        : [];
    }),
  );
  return [{ ...headers, cells: [corner!, { text: title || textOf(corner) }] }, ...dated];
}

/** A month, or a quarter, of the year that the title names. */
function inYear(part: string, year: string | undefined): Dated | undefined {
  if (year === undefined || !isBareYear(year) || part === '') return undefined;
  const period = `${part} ${barePeriod(year)}`;
  return periodWritten(period) === undefined ? undefined : { period, rest: '' };
}

/** What tables call the whole year beside its months. */
const SUM_OF_YEAR =
  /^(?:year|annual|(?:grand )?total|sum|год|за год|итого|всего|жыл|барлығы|سال|مجموع(?:ه|ی)?|جمله|کال|ټول)$/iu;

/** Numbers beside years that are no trade, and of no year that is said: ranks, distances, tariffs. */
const BESIDE = /\brank|distance|tariff|concentration|место|ранг|расстоян|тариф|орын|رتبه|فاصله|تعرفه/iu;

/** Whether a column without a time can be left out, as databases have shares and ranks of their last year beside years. */
const isBeside = (header: CellLike): boolean => kindIn(header, {}).isRatio || BESIDE.test(textOf(header));

/** The columns with numbers, each with its time; undefined where one has none that cannot be left out. */
function heldIn(
  { cells: headers }: Line,
  rows: readonly Line[],
  general: string | undefined,
  whose: Partial<NamedFlow>,
): { readonly held: readonly Held[]; readonly undated: readonly CellLike[] } | undefined {
  const held: Held[] = [];
  const undated: CellLike[] = [];
  for (let at = 1; at < headers.length; at++) {
    if (!rows.some(({ cells }) => typeof readCell(textOf(cells[at]))?.value === 'number')) continue;
    const header = textOf(headers[at]);
    const own = inYear(header, general) ?? periodNamedIn(header);
    const period = own?.period ?? general;
    if (mayBePeriod(header) || (period === undefined && !isBeside(headers[at]!))) return undefined;
    if (period === undefined) undated.push(headers[at]!);
    else held.push({ at, period, ...kindIn({ ...headers[at]!, text: own?.rest ?? header }, whose) });
  }
  return held.length > 0 ? { held, undated } : undefined;
}

/** Beside a series nobody is named. */
const NOBODY: NamedBeside = { parties: [], arePair: false, isJoined: false };

/** A row for each name and kind of numbers, its periods going across. */
export function rowsByName(headers: Line, rows: readonly Line[], held: readonly Held[]): readonly Line[] {
  const years = [...new Set(held.map(({ period }) => period))];
  const kinds = [...new Map(held.map((column) => [column.kind, column])).values()];
  const main = kinds.some(({ isRatio }) => !isRatio) ? kinds.filter(({ isRatio }) => !isRatio) : kinds;
  const names = rows.map(({ cells }) => textOf(cells[0]));
  const repeated = repeatedIn(names);
  const sums = sumsAmong(
    names,
    rows.map(({ cells }) => held.flatMap(({ at, isRatio }) => (isRatio ? [] : textOf(cells[at])))),
  );
  // Of columns that say the same the first counts.
  const columnOf = new Map([...held].reverse().map(({ kind, period, at }) => [`${kind}\n${period}`, at]));
  const role = roleNamed(textOf(headers.cells[0]));
  const parts = rows.flatMap(({ cells, place }, row) =>
    kinds.map((kind, k): Line => {
      const isSaid = !main.includes(kind) || (main.length > 1 && !isOfFlow(kind));
      const name = textOf(cells[0]);
      const code = isSaid || repeated.has(name) ? undefined : (role ? areaCalled : stateCalled)(name);
      const own = code ?? `series-${row + 1}${isSaid ? `-${k + 1}` : ''}`;
      const series = (!isSaid && sums.get(row)) || own;
      const text = isSaid ? `${name}, ${kind.kind}` : name;
      const isFlow = isNameOfFlow(name);
      const whose = isFlow ? {} : whoseOf(cells[0]?.beside, kind.flow, series, role);
      const numbers = years.map((year): CellLike => {
        const at = columnOf.get(`${kind.kind}\n${year}`) ?? -1;
        return {
          ...cells[at],
          text: textOf(cells[at]),
          data: { ...kind.data, ...whose, ...cells[at]?.data },
        };
      });
      const beside = kind.isOfCell ? { ...NOBODY, ...cells[0]?.beside, isJoined: true } : cells[0]?.beside;
      const header = { ...cells[0], beside, text, ...(isFlow && isNameOfFlow(text) ? {} : { series }) };
      return { cells: [header, ...numbers], place: [place, kind.kind].filter(Boolean).join(', ') };
    }),
  );
  return [{ ...headers, cells: [headers.cells[0]!, ...years.map((text) => ({ text }))] }, ...parts];
}

/** Whose numbers are: of the series, and of those whom its header names beside it. */
function whoseOf(
  beside: NamedBeside | undefined,
  said: Partial<NamedFlow>,
  series: string,
  role: Role | undefined,
): CellData {
  const parties = (beside?.parties ?? []).map(({ role: each, id }) => [each, id]);
  const known = partiesOf(said, Object.fromEntries(parties));
  return beside?.arePair ? known : rolesOf(known, series, role);
}

const isNameOfFlow = (text: string): boolean => flowNamed(saidInHeader(text).name) !== undefined;

const isOfFlow = ({ kind }: Held): boolean => isNameOfFlow(kind);
