import type { Observation } from '../schema/claim.ts';
import { additionsOf, type Addition } from './children.ts';
import { finding, type Finding } from './finding.ts';
import type { Ground } from './ground.ts';
import { isOfficial } from './official.ts';
import { eachTableRow, type TableRow } from './table-row.ts';
import { cited, digits, figure } from './words.ts';

/** What may lie between a total and its parts, as a share of it; more where figures are provisional or of several editions. */
const REVISION = 0.02;
const PROVISIONAL = 0.1;

/**
 * A total that is less than its parts of the same producer come to; where all of its parts are given, also one that is more. Turnover and
 * balance are held against exports and imports, trade with the world against that with states, goods against those of each level below them,
 * a year against its months. What is found of a total in one of these ways is told once.
 */
export function sumOfChildren(ground: Ground, code: string): readonly Finding[] {
  const told = new Map<Addition, Set<string>>();
  const isFirst = ({ addition }: Family, { path }: Finding): boolean => {
    const paths = told.get(addition) ?? new Set();
    told.set(addition, paths);
    return paths.size < paths.add(path).size;
  };
  return familiesOf(ground, additionsOf(ground.dataset)).flatMap((family) =>
    judged(family, code).filter((one) => isFirst(family, one)),
  );
}

/** The smallest and the largest edition of one figure. */
interface Editions {
  readonly least: TableRow;
  readonly most: TableRow;
}

interface Family {
  readonly addition: Addition;
  readonly key: string;
  readonly total: Editions;
  readonly parts: Map<string, Editions>;
}

function withEdition(known: Editions | undefined, row: TableRow): Editions {
  if (!known) return { least: row, most: row };
  const { least, most } = known;
  return { least: row.value < least.value ? row : least, most: row.value > most.value ? row : most };
}

/** Every total with its parts. All figures are read twice: first for totals, then for what is a part of one of them. */
function familiesOf({ dataset, find }: Ground, additions: readonly Addition[]): readonly Family[] {
  const families = additions.map((addition) => ({ addition, byKey: new Map<string, Family>() }));
  const each = (see: (row: TableRow) => void): void => {
    eachTableRow(dataset, (one) => isOfficial(one, find), see);
  };
  each((row) => {
    for (const { addition, byKey } of families)
      for (const key of addition.totals(row)) {
        const total = withEdition(byKey.get(key)?.total, row);
        byKey.set(key, { addition, key, total, parts: new Map() });
      }
  });
  const present = families.filter(({ byKey }) => byKey.size > 0);
  if (present.length === 0) return [];
  each((row) => {
    for (const { addition, byKey } of present)
      for (const key of addition.wholes(row)) {
        const parts = byKey.get(key)?.parts;
        const part = addition.subtracts?.(row) ? { ...row, value: -row.value } : row;
        parts?.set(addition.part(row), withEdition(parts.get(addition.part(row)), part));
      }
  });
  return present.flatMap(({ byKey }) => [...byKey.values()]).filter(({ parts }) => parts.size > 0);
}

/** Only what holds whichever editions belong together is told. */
function judged({ addition, key, total, parts }: Family, code: string): readonly Finding[] {
  const editions = [...parts.values()];
  const complete = addition.complete(key, new Set(parts.keys()));
  if (addition.subtracts && !complete) return [];
  const least = comparison(
    total.most,
    editions.map((one) => one.least),
  );
  if (least.over) return [findingOf(least, addition.subtracts ? '' : 'at least ', code)];
  if (!complete) return [];
  const most = comparison(
    total.least,
    editions.map((one) => one.most),
  );
  const isMore = most.total.value > most.sum + Math.abs(most.sum) * (addition.mayGrow ?? 0);
  return most.under && isMore ? [findingOf(most, '', code)] : [];
}

interface Comparison {
  readonly total: TableRow;
  readonly rows: readonly TableRow[];
  readonly sum: number;
  /** Whether the sum is over or under the total by more than revisions and rounding may put between them. */
  readonly over: boolean;
  readonly under: boolean;
}

function comparison(total: TableRow, rows: readonly TableRow[]): Comparison {
  const sum = rows.reduce((all, { value }) => all + value, 0);
  const loose = total.provisional || rows.some((row) => row.provisional || row.edition !== total.edition);
  const largest = [total.value, sum, ...rows.map(({ value }) => value)].map(Math.abs);
  const slack = Math.max(...largest) * (loose ? PROVISIONAL : REVISION);
  const gap = sum - total.value;
  if (Math.abs(gap) <= slack) return { total, rows, sum, over: false, under: false };
  const rounding = [total, ...rows].reduce((all, row) => all + resolutionOf(row.placed().record) / 2, 0);
  return { total, rows, sum, over: gap > slack + rounding, under: -gap > slack + rounding };
}

function findingOf({ total, rows, sum }: Comparison, least: string, code: string): Finding {
  const placed = total.placed();
  const against = rows.slice(0, 20).map((row) => row.placed().record);
  const others = rows.length > 1 ? ` and ${rows.length - 1} more` : '';
  const expected = `${least}${digits(sum)} ${placed.record.unit}: ${cited(against[0]!)}${others}`;
  return finding(
    code,
    placed,
    { expected, received: figure(placed.record) },
    against.map(({ id }) => id),
  );
}

/** The least difference that two published numbers can show. */
function resolutionOf({ value, scale = 0, decimals }: Observation): number {
  const printed = decimals ?? String(value).split('.')[1]?.length ?? 0;
  return 10 ** (scale - printed);
}
