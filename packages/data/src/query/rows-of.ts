import { comparePeriods, parsePeriod } from '../value/period.ts';
import { wholeNumber } from '../value/whole.ts';
import type { Observation } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Flow, Nature } from '../schema/vocabulary.ts';
import { choose } from './choose.ts';
import { firstDayOf, lastDayOf } from './days.ts';
import type { Find } from './finder.ts';
import { lineOf, markBreaks } from './line.ts';
import type { Row, TradeQuery } from './rows.ts';
import { beginsAfter, validOn } from './validity.ts';

const NATURE_ORDER: readonly Nature[] = ['statistic', 'derived', 'claim', 'target', 'forecast'];

/** The observations that a question asks for, in the order of the dataset. */
export function askedOf(dataset: Dataset, asked: TradeQuery): readonly Observation[] {
  const { measure, reporter, partner, flow, product, period, asOf } = asked;
  return choose(dataset, [
    ['measure', (word) => word === measure],
    ['reporter', (word) => isAskedActor(word, reporter)],
    ['partner', (word) => isAskedActor(word, partner)],
    ['flow', (word) => !flow.length || flow.includes(word as Flow)],
    ['product', (word) => isAskedProduct(word, product)],
    ['period', (word) => isInWindow(word, period)],
  ]).filter((observation) => validOn(observation, asOf));
}

/** A record that names nobody, as in a table under a heading that does, is not excluded by a name. */
export function isAskedActor(actor: string | undefined, asked: string | undefined): boolean {
  return !actor || !asked || actor === asked || isOneOf(actor, asked.split(' '));
}

/** Without a product only totals are asked. */
export function isAskedProduct(product: string | undefined, asked: readonly string[] = []): boolean {
  return product ? isOneOf(product, asked) : !asked.length;
}

/** `*` is each but the world, which is a total. */
function isOneOf(word: string, asked: readonly string[]): boolean {
  return asked.includes(word) || (asked.includes('*') && word !== 'WLD');
}

/** A record without a period has no place on an axis; a window that is not EDTF is no window. */
export function isInWindow(text: string | undefined, asked: string | undefined): boolean {
  const [first, last] = [firstDayOf(text), lastDayOf(text)];
  return first <= last && !(first < firstDayOf(asked)) && !(last > lastDayOf(asked));
}

/** Observations as rows, in order of period, flow and nature, with their lines and breaks. */
export function rowsOf(found: readonly Observation[], find: Find, asked: TradeQuery): readonly Row[] {
  const shown = new Set(found.map((observation) => observation.id));
  const rows = found.map((observation): Row => {
    const { value, high, scale, knownFrom, period, conflictsWith = [] } = observation;
    return {
      observation,
      value: value === null ? null : wholeNumber(value, scale),
      high: high === undefined ? high : wholeNumber(high, scale),
      period: parsePeriod(period!)!,
      line: lineOf(observation, find),
      breaksBefore: false,
      conflicts: conflictsWith.filter((id) => shown.has(id)),
      publishedLater: beginsAfter(knownFrom, asked.asOf) ? knownFrom : undefined,
    };
  });
  return inOrder(rows, asked);
}

/** Rows in order of period, flow (as asked) and nature, with breaks where another producer's line begins. */
export function inOrder(rows: readonly Row[], { flow }: TradeQuery): readonly Row[] {
  return markBreaks([...rows].sort((a, b) => compareRows(a, b, flow)));
}

function compareRows(a: Row, b: Row, flow: readonly Flow[]): number {
  const place = ({ observation }: Row): number => flow.indexOf(observation.flow!);
  const nature = ({ observation }: Row): number => NATURE_ORDER.indexOf(observation.nature);
  return (
    comparePeriods(a.period, b.period) ||
    place(a) - place(b) ||
    nature(a) - nature(b) ||
    (a.observation.id < b.observation.id ? -1 : 1)
  );
}
