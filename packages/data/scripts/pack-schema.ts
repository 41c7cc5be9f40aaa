import * as v from 'valibot';
import { alias, label, role } from '../schema/actor-schema.ts';
import { branch, change, step } from '../schema/corridor-schema.ts';
import { observationFields } from '../schema/claim-schema.ts';
import { head, RECORDS } from '../schema/dataset-schema.ts';
import * as parts from '../schema/parts-schema.ts';
import * as columns from '../schema/series-schema.ts';
import { WORD_COLUMNS } from '../src/schema/series.ts';

type Schema = v.GenericSchema;

/** Rules that `check()` has by name; `any` is judged by what walks over columns. */
const LEAVES: readonly (readonly [Schema, string])[] = [
  [parts.text, 'text'],
  [parts.id, 'id'],
  [parts.date, 'date'],
  [parts.about, 'about'],
  [parts.flag, 'flag'],
  [parts.number, 'number'],
  [parts.whole, 'whole'],
  [parts.amount, 'amount'],
  [parts.lon, 'lon'],
  [parts.lat, 'lat'],
  [parts.point, 'point'],
  [parts.names, 'names'],
  [columns.numbers, 'any'],
  [columns.wholes, 'any'],
  [columns.places, 'any'],
  [columns.said, 'any'],
  [columns.exceptions, 'any'],
  [columns.numberColumns, 'any'],
  [columns.key, 'any'],
  [columns.words, 'any'],
  [columns.rowIds, 'any'],
];

/** Objects that stand inside records, by the name their line has. */
const INNER = {
  citation: parts.citation,
  role,
  label,
  alias,
  change,
  step,
  branch,
};

/** Words of a column are judged by the rule of their field. */
const WORDS = v.object(
  Object.fromEntries(
    WORD_COLUMNS.map((name) => [name, { ...parts.citation.entries, ...observationFields }[name]]),
  ),
);

const SHAPES: Readonly<Record<string, Schema>> = { head, ...RECORDS, ...INNER, words: WORDS };

interface Parts {
  readonly type: string;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly options?: readonly string[];
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly pipe?: readonly { readonly message?: unknown }[];
}

/**
 * The schema as text, a line per kind of object: its name, then its fields, divided by spaces. A field is `name?:rule`, where `?` is
 * for one that may be absent; the rule is the name of a leaf or of another line, words divided by `|`, or `@kind` for the id of a
 * record of the kind (`!` where it is needed); `*` after it is a list, `+` a list that is not empty. A field without a rule has that of
 * the last one of its name; the first of a name has `text`.
 */
export function packSchema(): string {
  const last = new Map<string, string>();
  return Object.entries(SHAPES)
    .map(([name, schema]) => [name, ...fieldsOf(schema, last)].join(' '))
    .join('\n');
}

function fieldsOf(schema: Schema, last: Map<string, string>): readonly string[] {
  return Object.entries((schema as Parts).entries ?? {}).map(([name, field]) => {
    const { type, wrapped } = field as Parts;
    const optional = type === 'optional' && wrapped !== undefined;
    const rule = ruleOf(optional ? wrapped : field, name);
    const known = (last.get(name) ?? 'text') === rule;
    last.set(name, rule);
    return `${name}${optional ? '?' : ''}${known ? '' : `:${rule}`}`;
  });
}

function ruleOf(schema: Schema, name: string): string {
  const { type, item, options, pipe = [] } = schema as Parts;
  const leaf = LEAVES.find(([known]) => known === schema)?.[1];
  const shape = Object.entries(INNER).find(([, known]) => known === schema)?.[0];
  if (leaf ?? shape) return leaf ?? shape!;
  if (item && type === 'array') {
    const filled = pipe.some(({ message }) => message === 'no-source');
    return ruleOf(item, name) + (filled ? '+' : '*');
  }
  if (type === 'picklist') return `${(options ?? []).join('|')}`;
  const { names, needed } = v.getMetadata(schema) as { names?: string; needed?: boolean };
  if (names) return `@${names}${needed ? '!' : ''}`;
  throw new Error(`${name} has a rule that check() does not know; give it a name in LEAVES`);
}
