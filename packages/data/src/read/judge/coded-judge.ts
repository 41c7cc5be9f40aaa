import type { WordColumn } from '../../schema/series.ts';
import { areaOf } from '../code/areas.ts';
import { isQuantity } from '../code/quantities.ts';
import { unitOf } from '../code/units.ts';
import { isWhole } from '../code/whole.ts';
import { unitWritten } from '../observation/said-in-header.ts';
import { stateAt } from '../term/states.ts';
import type { Coded, Fault } from './word-judge.ts';
import { WORLD } from '../../value/world.ts';

const AREA: Fault = {
  code: 'unknown-area',
  expected: 'a code of ISO 3166-1 or UN M49, or the id of an actor; this one is kept as it stands',
};

const UNIT: Fault = {
  code: 'unknown-unit',
  expected: 'a currency (ISO 4217) or another unit that is known; kept as it stands',
};

/** Units that no list of codes above has, and that this package writes so. */
const OWN_UNITS = ['ratio', 'persons', 'TEU', 'KMT', 'HUR', 'DAY', 'ANN'];

/** Ids of actors that are no states are words with hyphens: `taliban-authorities`. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

const area =
  (wholeIs: string | undefined) =>
  (text: string): Coded => {
    if (text === '_Z' || text === '_X') return { word: '' };
    const state = stateAt(text);
    const named = state?.rest === '' ? state.state.id : undefined;
    const id = areaOf(text) ?? areaOf(text.toUpperCase()) ?? named ?? (isWhole(text) ? wholeIs : undefined);
    return id === undefined ? { word: text, ...(ID.test(text) ? {} : { told: AREA }) } : { word: id };
  };

const unit = (text: string): Coded => {
  const known = unitOf(text) ?? unitWritten(text);
  if (known?.unit !== undefined) return { word: known.unit, ...(known.scale ? { scale: known.scale } : {}) };
  return { word: text, ...(OWN_UNITS.includes(text) || isQuantity(text) ? {} : { told: UNIT }) };
};

/** What codes of a document are in the words of this package: states as alpha-3, units with their power of ten, no product for all goods. */
export const CODED: Readonly<Partial<Record<WordColumn, (text: string) => Coded>>> = {
  reporter: area(undefined),
  partner: area(WORLD),
  product: (text) => ({ word: isWhole(text) ? '' : text }),
  unit,
};
