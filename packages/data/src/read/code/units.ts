import { isCurrency } from './currencies.ts';

/** A unit as this package writes it, with the power of ten that its code holds. */
export interface CodedUnit {
  readonly unit: string;
  readonly scale?: number;
}

/** Codes of units of SDMX, Eurostat and UN Comtrade that are no ISO 4217; UN/ECE Rec 20 where there is one. */
const UNITS: Readonly<Record<string, CodedUnit>> = {
  KG: { unit: 'KGM' },
  KGM: { unit: 'KGM' },
  T: { unit: 'TNE' },
  TN: { unit: 'TNE' },
  TNE: { unit: 'TNE' },
  TONNE: { unit: 'TNE' },
  TONNES: { unit: 'TNE' },
  '100KG': { unit: 'DTN' },
  DTN: { unit: 'DTN' },
  THS_T: { unit: 'TNE', scale: 3 },
  MIO_T: { unit: 'TNE', scale: 6 },
  L: { unit: 'LTR' },
  LTR: { unit: 'LTR' },
  'M²': { unit: 'MTK' },
  'M³': { unit: 'MTQ' },
  MTK: { unit: 'MTK' },
  MTQ: { unit: 'MTQ' },
  MTR: { unit: 'MTR' },
  U: { unit: 'C62' },
  NR: { unit: 'C62' },
  C62: { unit: 'C62' },
  '2U': { unit: 'NPR' },
  CARAT: { unit: 'CTM' },
  KWH: { unit: 'KWH' },
  '1000 KWH': { unit: 'MWH' },
  PC: { unit: 'ratio', scale: -2 },
  PT: { unit: 'ratio', scale: -2 },
  PS: { unit: 'persons' },
  PERS: { unit: 'persons' },
  // The OECD's dollars, as other currencies were exchanged for them.
  USD_EXC: { unit: 'USD' },
};

/** Powers of ten before a currency, as in `MIO_EUR`. */
const POWERS: Readonly<Record<string, number>> = { THS: 3, MIO: 6, MRD: 9, BN: 9 };

/** The unit of a code; undefined where it is neither a currency nor one of the units above. */
export function unitOf(code: string): CodedUnit | undefined {
  const known = code.toUpperCase();
  if (isCurrency(known)) return { unit: known };
  if (Object.hasOwn(UNITS, known)) return UNITS[known];
  const [power = '', currency = ''] = known.split('_');
  return Object.hasOwn(POWERS, power) && isCurrency(currency)
    ? { unit: currency, scale: POWERS[power]! }
    : undefined;
}
