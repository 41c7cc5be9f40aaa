import { textOf } from '../json-text/shape.ts';

/** A record of UN Comtrade as it stands in JSON. */
export type ComtradeRecord = Readonly<Record<string, unknown>>;

/** Fields by which a total is divided, and the codes that stand for the total. */
const DIVISIONS: Readonly<Record<string, readonly string[]>> = {
  partner2Code: ['', '0'],
  customsCode: ['', 'C00'],
  motCode: ['', '0'],
  mosCode: ['', '0'],
};

/** The field by which a record is a part of another one; undefined for a total. */
export function divisionOf(record: ComtradeRecord): string | undefined {
  return Object.keys(DIVISIONS).find((field) => !DIVISIONS[field]!.includes(textOf(record[field])));
}

/** A number of a field; null where it holds none, as `null` and the text `N/A`. */
export function numberOf(record: ComtradeRecord, field: string): number | null {
  const value = record[field];
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value.trim())
    ? Number(value)
    : null;
}
