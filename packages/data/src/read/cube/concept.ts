/** What a concept of SDMX, of JSON-stat or of UN Comtrade is in the words of this package. */
export type Role =
  | 'reporter'
  | 'partner'
  | 'flow'
  | 'product'
  | 'period'
  | 'frequency'
  | 'unit'
  | 'scale'
  | 'decimals'
  | 'status'
  | 'flag'
  | 'confidential'
  | 'indicator'
  | 'valuation'
  | 'other'
  | 'note';

const NAMES: Readonly<Record<Exclude<Role, 'other' | 'note'>, string>> = {
  reporter: 'REF_AREA REPORTER REPORTING_AREA REPORTING_COUNTRY REP_COUNTRY COUNTRY GEO AREA',
  partner: 'COUNTERPART_AREA COUNTERPART_AREA_1 COUNTERPART_COUNTRY PARTNER PARTNER_COUNTRY VIS_AREA',
  flow: 'TRADE_FLOW FLOW FLOWS',
  product: 'PRODUCT PRODUCTS COMMODITY COMMODITY_1 COMMODITY_CODE',
  period: 'TIME_PERIOD TIME PERIOD YEAR',
  frequency: 'FREQ FREQUENCY',
  unit: 'UNIT_MEASURE UNIT CURRENCY',
  scale: 'UNIT_MULT UNIT_MULTIPLIER POWERCODE SCALE',
  decimals: 'DECIMALS',
  status: 'OBS_STATUS',
  flag: 'OBS_FLAG',
  confidential: 'CONF_STATUS OBS_CONF',
  indicator: 'INDICATOR INDICATORS INDIC INDIC_ET MEASURE VARIABLE',
  valuation: 'VALUATION',
};

const ROLES = new Map(
  Object.entries(NAMES).flatMap(([role, names]) =>
    names.split(' ').map((name) => [name, role as Role] as const),
  ),
);

/** The role of a concept by its id, in small letters or capitals; `other` for ids that are not known. */
export function roleOf(id: string): Role {
  return ROLES.get(id.toUpperCase()) ?? 'other';
}

/** Something that codes are of: a dimension or an attribute. What its codes say is worked out once for each of them. */
export interface Concept {
  readonly id: string;
  readonly role: Role;
}
