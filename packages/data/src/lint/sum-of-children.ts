import type { Observation } from '../schema/claim.ts';
import { additionsOf, type Addition } from './children.ts';
import { finding, type Finding } from './finding.ts';
import type { Ground } from './ground.ts';
import { isOfficial } from './official.ts';
import { eachTableRow, type TableRow } from './table-row.ts';
import { cited, digits, figure } from './words.ts';

/** What revisions may put between a total and its parts, as a share of it; provisional figures may be further off. */
const REVISION = 0.02;
const PROVISIONAL = 0.1;

/**
 * A total that is less than its parts of the same producer come to; where all of its parts are given, also one that is more. Turnover is
 * held against exports and imports, trade with the world against that with states, goods against those of the next level.
 */
export function sumOfChildren(ground: Ground, code: string): readonly Finding[] {
  return additionsOf(ground.dataset).flatMap((addition) =>
    familiesOf(ground, addition).flatMap((family) => judged(family, addition, code)),
  );
}

interface Family {
  readonly key: string;
  readonly total: TableRow;
  readonly parts: Map<string, TableRow>;
}

/** Totals with their parts; of two editions of one figure the larger total and the smaller part count. */
function familiesOf({ dataset, find }: Ground, { totals, wholes, part }: Addition): readonly Family[] {
  const families = new Map<string, Family>();
  const each = (see: (row: TableRow) => void): void =>
    eachTableRow(dataset, (one) => isOfficial(one, find), see);
  each((row) => {
    for (const key of totals(row)) {
      const other = families.get(key);
      if (!other || row.value > other.total.value) families.set(key, { key, total: row, parts: new Map() });
    }
  });
  if (families.size === 0) return [];
  each((row) => {
    for (const key of wholes(row)) {
      const parts = families.get(key)?.parts;
      const other = parts?.get(part(row));
      if (!other || row.value < other.value) parts?.set(part(row), row);
    }
  });
  return [...families.values()].filter(({ parts }) => parts.size > 0);
}

function judged({ key, total, parts }: Family, { complete }: Addition, code: string): readonly Finding[] {
  const rows = [...parts.values()];
  const sum = rows.reduce((all, { value }) => all + value, 0);
  const provisional = total.provisional || rows.some((row) => row.provisional);
  const slack = Math.max(Math.abs(total.value), Math.abs(sum)) * (provisional ? PROVISIONAL : REVISION);
  if (Math.abs(sum - total.value) <= slack) return [];
  const placed = total.placed();
  const rounding = ((rows.length + 1) * resolutionOf(placed.record)) / 2;
  const apart = Math.abs(sum - total.value) > slack + rounding;
  const short = sum < total.value;
  if (!apart || (short && !complete(key, new Set(parts.keys())))) return [];
  const against = rows.slice(0, 20).map((row) => row.placed().record);
  const words = {
    expected: `${short ? '' : 'at least '}${digits(sum)} ${placed.record.unit}, the sum of ${rows.length}: ${cited(against[0]!)} …`,
    received: figure(placed.record),
  };
  return [
    finding(
      code,
      placed,
      words,
      against.map(({ id }) => id),
    ),
  ];
}

/** The least difference that two published numbers can show. */
function resolutionOf({ value, scale = 0, decimals }: Observation): number {
  const printed = decimals ?? String(value).split('.')[1]?.length ?? 0;
  return 10 ** (scale - printed);
}
