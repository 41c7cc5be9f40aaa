import type { Observation } from '../../schema/claim.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { isGroup } from '../../value/groups.ts';
import type { Row, TradeQuery } from './rows.ts';

/** What a product or an actor is a part of, by id. */
export type Parents = ReadonlyMap<string, string | undefined>;

/** The wholes that the dataset itself names. */
export function parentsOf({ products, actors }: Dataset): Parents {
  return new Map([...products, ...actors].map((one) => [one.id, 'edition' in one ? one.parent : one.partOf]));
}

/** Codes of which each digit further is a part: of the Harmonized System, SITC and BEC, and bare ones, which are of one of these. */
const BY_DIGITS = /^(?:HS|SITC|BEC)?\d+$/;

const shorter = (id: string): string | undefined =>
  BY_DIGITS.test(id) && /\d\d$/.test(id) ? id.slice(0, -1) : undefined;

/** All that the id is a part of, nearest first, whether or not it is there: of a code that names no parent every shorter one. */
export function wholesOf(id: string | undefined, parents: Parents): readonly string[] {
  const found: string[] = [];
  for (let at = id; at;) {
    at = parents.get(at) ?? shorter(at);
    if (!at || found.includes(at)) break;
    found.push(at);
  }
  return found;
}

/** Those of one level: as many digits. Undefined where digits do not say it. */
export const levelByDigits = (id: string): string | undefined =>
  BY_DIGITS.test(id) ? id.replace(/\d/g, '0') : undefined;

/** What a value is about, but for its nature and producer: several may speak of one. */
const subjectOf = ({ reporter, partner, flow, product, period }: Observation): string =>
  [reporter, partner, flow, product, period].join('|');

/** Whether a row counts what others of the rows count too: it is about a group of states, or about a whole of which a part is there. */
export function recounts(
  dataset: Dataset,
  rows: readonly Row[],
  across: 'partner' | 'product',
): (row: Row) => boolean {
  const parents = parentsOf(dataset);
  const wholes = new Set(
    rows.flatMap(({ observation }) =>
      wholesOf(observation[across], parents).map((id) => subjectOf({ ...observation, [across]: id })),
    ),
  );
  return ({ observation }) =>
    wholes.has(subjectOf(observation)) || (across === 'partner' && isGroup(observation.partner ?? ''));
}

/**
 * Where each product or partner is asked for (`*`): the rows without groups of states, and without those of which parts are there too. In
 * one picture a whole and its parts would count the same trade twice.
 */
export function withoutWholes(dataset: Dataset, rows: readonly Row[], asked: TradeQuery): readonly Row[] {
  const twice = (['product', 'partner'] as const)
    .filter((across) => `${asked[across]}`.includes('*'))
    .map((across) => recounts(dataset, rows, across));
  return rows.filter((row) => !twice.some((recounted) => recounted(row)));
}
