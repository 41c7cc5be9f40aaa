import { comparePeriods, parsePeriod, within } from '../value/period.ts';
import { wholeNumber } from '../value/whole.ts';
import type { Observation } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Flow, Nature } from '../schema/vocabulary.ts';
import { lineOf, markBreaks } from './line.ts';
import { isRowWorthy } from './row-worthy.ts';
import type { Row, TradeQuery } from './rows.ts';
import { beginsAfter, validOn } from './validity.ts';

const NATURE_ORDER: readonly Nature[] = ['statistic', 'derived', 'claim', 'target', 'forecast'];

/** The observations that a question asks for, in the order of the dataset. */
export function askedOf(dataset: Dataset, asked: TradeQuery): readonly Observation[] {
  return dataset.observations.filter(
    (observation) => isAsked(observation, asked) && isRowWorthy(observation, dataset),
  );
}

function isAsked(observation: Observation, asked: TradeQuery): boolean {
  const { reporter, partner, flow, product, asOf } = asked;
  return (
    observation.measure === asked.measure &&
    isAskedActor(observation.reporter, reporter) &&
    isAskedActor(observation.partner, partner) &&
    (flow.length === 0 || (observation.flow !== undefined && flow.includes(observation.flow))) &&
    isAskedProduct(observation.product, product) &&
    isInWindow(observation.period, asked.period) &&
    validOn(observation, asOf)
  );
}

/** A record that names nobody, as in a table under a heading that does, is not excluded by a name. */
function isAskedActor(actor: string | undefined, asked: string | undefined): boolean {
  return actor === undefined || asked === undefined || actor === asked;
}

/** Without a product only totals are asked; `*` asks for every product. */
function isAskedProduct(product: string | undefined, asked: readonly string[] | undefined): boolean {
  if (product === undefined) return !asked?.length;
  return asked !== undefined && (asked.includes('*') || asked.includes(product));
}

/** A record without a period has no place on an axis; a window that is not EDTF is no window. */
function isInWindow(text: string | undefined, asked: string | undefined): boolean {
  const period = text === undefined ? undefined : parsePeriod(text);
  const window = asked === undefined ? undefined : parsePeriod(asked);
  return period !== undefined && (window === undefined || within(period, window));
}

/** Observations as rows, in order of period, flow and nature, with their lines and breaks. */
export function rowsOf(dataset: Dataset, found: readonly Observation[], asked: TradeQuery): readonly Row[] {
  const byId = new Map(dataset.observations.map((observation) => [observation.id, observation]));
  const shown = new Set(found.map((observation) => observation.id));
  const rows = found.flatMap((observation): readonly Row[] => {
    const period = observation.period === undefined ? undefined : parsePeriod(observation.period);
    if (!period) return [];
    const { value, high, scale, knownFrom } = observation;
    const line = lineOf(observation, byId);
    return [
      {
        observation,
        value: value === null ? null : wholeNumber(value, scale),
        ...(high === undefined ? {} : { high: wholeNumber(high, scale) }),
        period,
        ...(line === undefined ? {} : { line }),
        breaksBefore: false,
        conflicts: (observation.conflictsWith ?? []).filter((id) => shown.has(id)),
        ...(beginsAfter(knownFrom, asked.asOf) ? { publishedLater: knownFrom } : {}),
      },
    ];
  });
  return markBreaks(rows.sort((a, b) => compareRows(a, b, asked.flow)));
}

function compareRows(a: Row, b: Row, flow: readonly Flow[]): number {
  const place = ({ observation }: Row): number => (observation.flow ? flow.indexOf(observation.flow) : -1);
  const nature = ({ observation }: Row): number => NATURE_ORDER.indexOf(observation.nature);
  return (
    comparePeriods(a.period, b.period) ||
    place(a) - place(b) ||
    nature(a) - nature(b) ||
    (a.observation.id < b.observation.id ? -1 : 1)
  );
}
