import { isRecord } from '../../value/is-record.ts';

/** A value of JSON as an object; an empty one where it is none. */
export function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

/** A value of JSON as a list; an empty one where it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** A text, or a number or truth value as text; empty where it is neither. */
export function textOf(value: unknown): string {
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
}

/** A field of an object that is its own, whatever its name. */
export function ownOf(value: unknown, key: string | number): unknown {
  const found = objectOf(value);
  return Object.hasOwn(found, key) ? found[key] : undefined;
}
