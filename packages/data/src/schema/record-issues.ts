import * as v from 'valibot';
import type { Issue } from './issue.ts';
import { received } from './received.ts';

/** What would have been right, for each rule that the schema names. */
const EXPECTED: Readonly<Record<string, string>> = {
  empty: 'text that is not empty',
  'not-edtf': 'a date as EDTF text, e.g. 2022, 2023-08, 2024/2025 or 2021-08/..',
  'not-finite': 'a finite number',
  'not-whole': 'a whole number',
  'off-earth': 'degrees: longitude −180 to 180, latitude −90 to 90',
  'no-source': 'at least one source',
  'not-a-subject': 'a subject: corridor, leg, node or event, a colon and an id',
  'no-reason': 'a reason in `missing`, because there is no value',
  'reason-beside-value': 'no `missing`, because there is a value',
  'inverted-range': 'the upper end of the range, at or above `value`',
};

/** A record judged by its schema: as typed, or undefined with the reasons. */
export function judge<const Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  path: string,
): { readonly record?: v.InferOutput<Schema>; readonly issues: readonly Issue[] } {
  const result = v.safeParse(schema, value);
  if (result.success) return { record: result.output, issues: unknownFields(schema, value, path) };
  return { issues: result.issues.map((issue) => asIssue(issue, path)) };
}

function asIssue(issue: v.BaseIssue<unknown>, path: string): Issue {
  const rule = issue.type === 'number' && typeof issue.input === 'number' ? 'not-finite' : issue.message;
  const named = EXPECTED[rule];
  const missing = issue.kind === 'schema' && issue.input === undefined;
  const unknownWord = issue.type === 'picklist' && typeof issue.input === 'string';
  return {
    code: named ? rule : missing ? 'missing-field' : unknownWord ? 'unknown-word' : 'wrong-type',
    path: pathOf(issue, path),
    expected: named ?? expectedWords(issue),
    received: received(issue.path ? issue.path.at(-1)?.value : issue.input),
    severity: 'error',
  };
}

function expectedWords({ expected, type }: v.BaseIssue<unknown>): string {
  if (type === 'picklist') return `one of ${(expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ')}`;
  return (
    { Array: 'a list', Object: 'an object', string: 'text' }[expected ?? ''] ?? expected ?? 'another value'
  );
}

function pathOf(issue: v.BaseIssue<unknown>, path: string): string {
  const keys = (issue.path ?? []).map((item) => item.key);
  return keys.reduce<string>(
    (sofar, key) =>
      typeof key === 'number' ? `${sofar}[${key}]` : sofar === '' ? String(key) : `${sofar}.${key}`,
    path,
  );
}

/** Fields that no record of the kind has: a misspelt `qualifer` must not vanish without a word. */
function unknownFields(schema: v.GenericSchema, value: unknown, path: string): readonly Issue[] {
  const entries: object = 'entries' in schema ? (schema.entries as object) : {};
  return Object.keys(value as object)
    .filter((key) => !Object.hasOwn(entries, key))
    .map((key) => ({
      code: 'unknown-field',
      path: `${path}.${key}`,
      expected: `one of ${Object.keys(entries).join(', ')}`,
      received: received(key),
      severity: 'warning',
    }));
}
