import { SUM } from '../../value/sum.ts';
import { readCell, withoutMark } from '../term/cell.ts';
import { mayBeTotal, totalsOf } from './total.ts';

/** The numbers of a row, one a column; undefined where there is none. */
type Numbers = readonly (number | undefined)[];

/** What was rounded away of a sum of so many numbers, with room for binary fractions. */
const within = (count: number, step: number): number => 0.501 * step * (count + 1);

/** Whether numbers add up to others, column by column, as far as they were rounded. */
function addUp(whole: Numbers, parts: readonly Numbers[], steps: readonly number[]): boolean {
  const columns = whole.flatMap((value, at) => (value === undefined ? [] : [at]));
  return (
    columns.some((at) => whole[at] !== 0) &&
    columns.every((at) => {
      const sum = parts.reduce((all, part) => all + (part[at] ?? 0), 0);
      return Math.abs(sum - whole[at]!) <= within(parts.length, steps[at]!);
    })
  );
}

/** The rows that are sums of those right below them, where with these the whole is the sum of what is left; none where it is the sum of all. */
function headsIn(
  rows: readonly Numbers[],
  whole: Numbers,
  steps: readonly number[],
  least: number,
): readonly number[] {
  const heads: number[] = [];
  const top: Numbers[] = [];
  for (let at = 0; at < rows.length;) {
    let count = least;
    while (at + count < rows.length && !addUp(rows[at]!, rows.slice(at + 1, at + 1 + count), steps))
      count += 1;
    const isHead = at + count < rows.length;
    if (isHead) heads.push(at);
    top.push(rows[at]!);
    at += isHead ? count + 1 : 1;
  }
  return addUp(whole, top, steps) ? heads : [];
}

/** Rows that are called the sum of something, each of those below it up to the next, or above it. */
function namedIn(
  names: readonly string[],
  rows: readonly Numbers[],
  steps: readonly number[],
): readonly number[] {
  const named = names.flatMap((name, at) => (mayBeTotal(name) ? at : []));
  const ends = [...named, rows.length];
  const below = (i: number): readonly Numbers[] => rows.slice(ends[i]! + 1, ends[i + 1]);
  const above = (i: number): readonly Numbers[] => rows.slice(i ? ends[i - 1]! + 1 : 0, ends[i]);
  const areSums = [below, above].some((of) =>
    named.every((at, i) => of(i).length > 0 && addUp(rows[at]!, of(i), steps)),
  );
  return areSums ? named : [];
}

/** Rows of a table that are looked through: in longer ones nobody writes sums of parts. */
const MOST = 300;

/**
 * The ids of sums among names: of the one that is called the sum of all, and of those that are sums of others, as `CIS` above its countries,
 * which their numbers have to show.
 */
export function sumsAmong(
  names: readonly string[],
  texts: readonly (readonly string[])[],
): ReadonlyMap<number, string> {
  const totals = totalsOf(names);
  const sums = new Map<number, string>();
  names.forEach((name, at) => totals.has(name) && sums.set(at, SUM));
  if (names.length < 3 || names.length > MOST) return sums;
  const written = texts.map((row) => row.map((text) => readCell(withoutMark(text) ?? text)));
  const steps = written[0]!.map(
    (_, column) => 10 ** -Math.max(0, ...written.map((row) => row[column]?.decimals ?? 0)),
  );
  const numbers = written.map((row) => row.map((cell) => cell?.value ?? undefined));
  const others = names.map((_, at) => at).filter((at) => !sums.has(at));
  const rows = others.map((at) => numbers[at]!);
  const [total, another] = [...sums.keys()];
  const whole = total === undefined ? undefined : numbers[total]!;
  const isWhole = whole && (another !== undefined || addUp(whole, rows, steps));
  const heads = !whole
    ? namedIn(names, rows, steps)
    : isWhole
      ? []
      : ([2, 1].map((least) => headsIn(rows, whole, steps, least)).find(({ length }) => length > 0) ?? []);
  heads.forEach((at, i) => sums.set(others[at]!, `${SUM}-${i + 1}`));
  return sums;
}
