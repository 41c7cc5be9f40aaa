import type { Observation } from '../../schema/claim.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { Measure } from '../../schema/vocabulary.ts';
import type { Amount } from './amount.ts';
import { answerOf } from './answer.ts';
import { holdingsOf } from './all-holdings.ts';
import { distinct, toldLater } from './heritage.ts';
import { kindOf, producerOf, seriesOf } from './line.ts';
import { madeRow } from './made-row.ts';
import { inOrder } from './rows-of.ts';
import type { Row, Rows, TradeQuery } from './rows.ts';

/** A value computed from others. */
export interface Derivation {
  /** The row it is computed for: whose trade, with whom, in what, when. */
  readonly about: Row;
  /** What it says otherwise than that row. */
  readonly says: Partial<Observation> & { readonly measure: Measure; readonly unit: string };
  /** A word for its id where flow and period do not tell it from its inputs, e.g. `growth`. */
  readonly kind?: string;
  readonly formula: string;
  /** The rows it is made from, in the order of the formula. */
  readonly inputs: readonly Row[];
  readonly amount: Amount;
  /** Whether inputs of two producers make a line as those of one do: each side of a quotient comes from one of them, year after year. */
  readonly sides?: boolean;
}

/**
 * A row of nature `derived` that names its formula and inputs, and is as provisional as they are. It has a line where all of them
 * have one and one producer, or one on each side of a quotient.
 */
export function derivedRow({ about, says, kind, formula, inputs, amount, sides }: Derivation): Row {
  const producers = distinct(inputs.map(({ observation }) => producerOf(observation)));
  const { reporter, partner, flow, product, period, periodKind } = about.observation;
  const subject = { reporter, partner, flow, product, period, periodKind, ...says };
  const id = [
    subject.reporter,
    subject.partner,
    subject.flow,
    subject.product,
    kind,
    period,
    producers.join('+'),
  ];
  const isKnown = typeof amount === 'number';
  const row = madeRow(
    { ...subject, id: id.filter(Boolean).join('-'), formula, ...(isKnown ? {} : { missing: amount }) },
    inputs,
    isKnown ? amount : null,
    about.period,
  );
  const joined =
    (producers.length === 1 || (sides && inputs.length === 2)) &&
    inputs.every(({ line }) => line !== undefined);
  return { ...row, line: joined ? lineOf(row.observation, producers.join('+'), kind) : undefined };
}

function lineOf(observation: Observation, producer: string | undefined, kind: string | undefined): string {
  const { measure, unit, per, valuation } = observation;
  return [seriesOf(observation), kind, measure, unit, per, valuation, kindOf(observation), producer].join(
    '|',
  );
}

/** Derived rows as an answer, in order; notes tell what contradicts their inputs. */
export function derivedAnswer(dataset: Dataset, asked: TradeQuery, derived: readonly Row[]): Rows {
  const rows = inOrder(
    derived.map((row) => toldLater(row, asked)),
    asked,
  );
  return {
    unit: rows[0]?.observation.unit ?? '',
    ...answerOf(dataset, asked, holdingsOf(dataset).find, rows),
  };
}
