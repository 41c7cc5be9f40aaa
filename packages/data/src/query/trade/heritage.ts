import type { Citation, Observation } from '../../schema/claim.ts';
import { citationsOf, latest } from '../record/cited.ts';
import type { Row, TradeQuery } from './rows.ts';
import { beginsAfter } from '../date/validity.ts';

/** Each once, in the order in which they first come. */
export const distinct = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];

/** What a derived value has from its inputs: sources, flags, when the last of them became known, and what they are linked to. */
export function heritage(
  records: readonly Observation[],
): Partial<Observation> & { readonly sources: readonly Citation[] } {
  const ids = records.map(({ id }) => id);
  const flags = distinct(records.flatMap(({ obsStatus = [] }) => obsStatus)).filter(
    (flag) => flag !== 'normal',
  );
  const linked = records.flatMap(({ conflictsWith = [], related = [] }) => [...conflictsWith, ...related]);
  const related = distinct(linked).filter((id) => !ids.includes(id));
  const knownFrom = latest(records.map((record) => record.knownFrom));
  const near = records.some(({ qualifier = 'exact' }) => qualifier !== 'exact');
  return {
    sources: citationsOf(records),
    ...(flags.length > 0 ? { obsStatus: flags } : {}),
    ...(knownFrom === undefined ? {} : { knownFrom }),
    ...(near ? { qualifier: 'approx' as const } : {}),
    ...(related.length > 0 ? { related } : {}),
  };
}

/** A derived row, marked where the last of its inputs became known after the date asked for. */
export function toldLater(row: Row, { asOf }: TradeQuery): Row {
  const { knownFrom } = row.observation;
  return beginsAfter(knownFrom, asOf) ? { ...row, publishedLater: knownFrom } : row;
}
