import type { WordColumn } from '../../schema/series.ts';
import type { MissingReason } from '../../schema/vocabulary.ts';
import { isKnownGroup } from '../../value/groups.ts';
import { areaOf } from '../code/areas.ts';
import { flowOf, partOfFlow } from '../code/flows.ts';
import { INDICATORS } from '../code/indicators.ts';
import { CONF_STATUS, EUROSTAT_FLAGS, OBS_STATUS } from '../code/obs-status.ts';
import type { Flag } from '../code/obs-status.ts';
import { unitOf } from '../code/units.ts';
import { isWhole } from '../code/whole.ts';
import { periodOf } from '../period/coded-period.ts';
import type { Role } from './concept.ts';

/** What a code says of every number it stands at. */
export interface Said {
  readonly words?: { readonly [Column in WordColumn]?: string };
  /** The power of ten that numbers are given in (UNIT_MULT). */
  readonly scale?: number;
  /** The power of ten that the unit holds, as in per cent or `MIO_EUR`. */
  readonly unitScale?: number;
  readonly decimals?: number;
  /** Why there is no number, where there is none. */
  readonly missing?: MissingReason;
  /** The actor or product that the code names. */
  readonly names?: { readonly kind: 'actor' | 'product'; readonly id: string };
  /** Why the code is told, though what it stands at is kept. */
  readonly told?: Untold;
}

/** Why a code cannot be taken: the numbers at which it stands are left out. */
export interface Untold {
  readonly code: string;
  readonly expected: string;
}

/** What a code says in a role, or why nobody knows. An empty code says nothing. */
export function saidBy(role: Role, concept: string, code: string): Said | Untold {
  return code === '' ? {} : SAYS[role](code, concept);
}

export const isUntold = (said: Said | Untold): said is Untold => 'expected' in said;

const area = (column: 'reporter' | 'partner', code: string): Said => {
  if (code === '_Z' || code === '_X') return {};
  const known = areaOf(code);
  const told = {
    code: 'unknown-area',
    expected: isKnownGroup(code)
      ? 'one state or territory; this group of states is kept, and counted beside no state'
      : 'a code of ISO 3166-1 or UN M49; this one is kept as it stands',
  };
  const id = known ?? code;
  return { words: { [column]: id }, names: { kind: 'actor', id }, ...(known === undefined ? { told } : {}) };
};

/** Powers of ten by the words that the International Monetary Fund has for them. */
const POWERS = (
  'units tens hundreds thousands ten_thousands hundred_thousands millions ten_millions hundred_millions billions ' +
  'ten_billions hundred_billions trillions'
).split(' ');

const whole = (field: 'scale' | 'decimals', code: string): Said | Untold => {
  const word = POWERS.indexOf(code.toLowerCase().replace(/ /g, '_'));
  const number = field === 'scale' && word !== -1 ? word : Number(code);
  return Number.isInteger(number) && Math.abs(number) <= 30
    ? { [field]: number }
    : { code: 'not-whole', expected: 'a whole number' };
};

const flagged = (flags: readonly (Flag | undefined)[], expected: string): Said | Untold => {
  if (flags.includes(undefined)) return { told: { code: 'unknown-flag', expected } };
  const known = flags as readonly Flag[];
  const statuses = known.flatMap(({ obsStatus }) => obsStatus ?? []);
  const [nature] = known.flatMap(({ nature }) => nature ?? []);
  const [missing] = known.flatMap(({ missing }) => missing ?? []);
  return {
    words: {
      ...(statuses.length > 0 ? { obsStatus: statuses.join(' ') } : {}),
      ...(nature ? { nature } : {}),
    },
    ...(missing ? { missing } : {}),
  };
};

const ownOf = <Value>(table: Readonly<Record<string, Value>>, code: string): Value | undefined =>
  Object.hasOwn(table, code) ? table[code] : undefined;

const VALUATIONS: Readonly<Record<string, string>> = { FOB: 'FOB', CIF: 'CIF', _Z: 'unspecified' };

const SAYS: Readonly<Record<Role, (code: string, concept: string) => Said | Untold>> = {
  reporter: (code) => area('reporter', code),
  partner: (code) => area('partner', code),
  flow: (code) => {
    const flow = flowOf(code);
    return flow
      ? { words: { flow } }
      : {
          code: 'unknown-flow',
          expected: partOfFlow(code) ?? 'the code of exports, imports, turnover or balance',
        };
  },
  product: (code) =>
    isWhole(code) ? {} : { words: { product: code }, names: { kind: 'product', id: code } },
  period: (code) => {
    const period = periodOf(code);
    return period
      ? { words: { ...period } }
      : { code: 'unreadable-period', expected: 'a time period, e.g. 2022, 2022-08 or 2022-Q3' };
  },
  frequency: () => ({}),
  unit: (code) => {
    const known = unitOf(code);
    const told = {
      code: 'unknown-unit',
      expected: 'a currency (ISO 4217) or another unit that is known; kept as it stands',
    };
    if (!known) return { words: { unit: code }, told };
    return { words: { unit: known.unit }, ...(known.scale === undefined ? {} : { unitScale: known.scale }) };
  },
  scale: (code) => whole('scale', code),
  decimals: (code) => whole('decimals', code),
  status: (code) =>
    flagged(
      code.split(/[\s;,]+/).map((each) => ownOf(OBS_STATUS, each)),
      'codes of CL_OBS_STATUS',
    ),
  flag: (code) =>
    flagged(
      [...code.replace(/[\s,:]/g, '')].map((each) => ownOf(EUROSTAT_FLAGS, each)),
      'flags of Eurostat',
    ),
  confidential: (code) => flagged([ownOf(CONF_STATUS, code)], 'a code of CL_CONF_STATUS'),
  indicator: (code) => {
    const known = ownOf(INDICATORS, code.toUpperCase());
    if (!known) return { code: 'unknown-indicator', expected: 'an indicator of trade that is known' };
    const { scale, ...words } = known;
    return { words, ...(scale === undefined ? {} : { unitScale: scale }) };
  },
  valuation: (code) => {
    const valuation = ownOf(VALUATIONS, code.toUpperCase());
    return valuation
      ? { words: { valuation } }
      : { told: { code: 'unknown-valuation', expected: 'FOB or CIF' } };
  },
  // A dimension that nobody here knows: which part of it a number is stands with the citation.
  other: (code, concept) => (isWhole(code) ? {} : { words: { at: `${concept} ${code}` } }),
  note: () => ({}),
};
