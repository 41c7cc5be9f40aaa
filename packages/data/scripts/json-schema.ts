import { toJsonSchema, type ConversionConfig, type JsonSchema } from '@valibot/to-json-schema';
import { alias, label, role } from '../schema/actor-schema.ts';
import { branch, change, step } from '../schema/corridor-schema.ts';
import { dataset, RECORDS } from '../schema/dataset-schema.ts';
import * as parts from '../schema/parts-schema.ts';
import * as columns from '../schema/series-schema.ts';
import { EDTF } from '../src/value/edtf.ts';
import { fieldDocs } from './field-docs.ts';

/** As much of a JSON Schema as is looked into here. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly items?: Schema | boolean;
  readonly enum?: readonly string[];
  readonly [keyword: string]: unknown;
}

/** Objects of the format by the name they have among `$defs`, with the interface whose comments describe them. */
const DEFINITIONS = {
  source: [RECORDS.sources, 'Source'],
  observation: [RECORDS.observations, 'Observation'],
  statement: [RECORDS.statements, 'Statement'],
  series: [RECORDS.series, 'Series'],
  actor: [RECORDS.actors, 'Actor'],
  relation: [RECORDS.relations, 'Relation'],
  event: [RECORDS.events, 'TradeEvent'],
  product: [RECORDS.products, 'Product'],
  node: [RECORDS.nodes, 'Place'],
  leg: [RECORDS.legs, 'Leg'],
  corridor: [RECORDS.corridors, 'Corridor'],
  citation: [parts.citation, 'Citation'],
  role: [role, 'Role'],
  label: [label, 'ActorLabel'],
  alias: [alias, 'Alias'],
  change: [change, 'StatusChange'],
  step: [step, 'Step'],
  branch: [branch, 'Branch'],
  names: [parts.names, 'Names'],
  fields: [columns.said, 'Observation'],
  exception: [columns.exception, 'Observation'],
} as const;

const OTHERS = {
  id: parts.id,
  date: parts.date,
  point: parts.point,
  numbers: columns.numbers,
  wholes: columns.wholes,
  places: columns.places,
};

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  id: 'Any text but the empty one.',
  date: 'A date or an interval as EDTF text (ISO 8601-2 level 0, and the signs ~ ? % and .. of level 1). Not said here: an interval does not end before it begins.',
  point: 'Longitude and latitude in degrees, WGS 84.',
  numbers: 'A number per row; null is none.',
  wholes: 'A whole number per row; null is none.',
  places: 'A whole number per row, counted from 0.',
  fields: 'What every row of a series says: fields of an observation.',
  exception:
    'What one row of a series says otherwise: fields of an observation, null for one that is taken away.',
};

/** Rules that are functions in the schema, as far as JSON Schema can say them. */
const RULES: Readonly<Record<string, Schema>> = {
  'not-edtf': { pattern: EDTF },
  'no-source': { minItems: 1 },
  'no-reason': {
    if: { properties: { value: { type: 'null' } } },
    then: { required: ['missing'], properties: { high: false } },
  },
  'reason-beside-value': { else: { properties: { missing: false } } },
  // Beyond JSON Schema: `high` is at or above `value`; half of a surrogate pair is no character.
  'inverted-range': {},
  'lone-surrogate': {},
};

const COLUMNS: readonly (readonly [unknown, Schema])[] = [
  [columns.numbers, { type: 'array', items: { type: ['number', 'null'] } }],
  [columns.wholes, { type: 'array', items: { type: ['integer', 'null'] } }],
  [columns.places, { type: 'array', items: { type: 'integer', minimum: 0 } }],
];

const CONFIG: ConversionConfig = {
  target: 'draft-2020-12',
  typeMode: 'input',
  definitions: {
    ...Object.fromEntries(Object.entries(DEFINITIONS).map(([name, [schema]]) => [name, schema])),
    ...OTHERS,
  },
  // JSON knows no NaN and no infinity.
  ignoreActions: ['readonly', 'finite', 'metadata'],
  overrideSchema: ({ valibotSchema }) =>
    COLUMNS.find(([schema]) => schema === valibotSchema)?.[1] as JsonSchema | undefined,
  overrideAction: ({ valibotAction, jsonSchema }) => {
    const rule = 'message' in valibotAction ? RULES[String(valibotAction.message)] : undefined;
    return rule && ({ ...jsonSchema, ...rule } as JsonSchema);
  },
};

/** Words that may stand in a column: none, or what the field may be. */
function wordsOf(column: string, fields: Readonly<Record<string, Schema>>): Schema {
  const field: Schema = column === 'source' ? { $ref: '#/$defs/id' } : (fields[column] ?? { type: 'string' });
  const several = typeof field.items === 'object' ? field.items.enum : undefined;
  const one = several ? `(?:${several.join('|')})` : '';
  return { anyOf: [{ const: '' }, one ? { type: 'string', pattern: `^${one}(?: ${one})*$` } : field] };
}

function withField(object: Schema, name: string, field: Schema): Schema {
  return { ...object, properties: { ...object.properties, [name]: field } };
}

/** The series with each column held to the words of its field. */
function withWords(series: Schema, fields: Readonly<Record<string, Schema>>): Schema {
  const { words } = series.properties ?? {};
  const columns = Object.entries(words?.properties ?? {}).map(([name, column]) => [
    name,
    withField(column, 'words', { type: 'array', items: wordsOf(name, fields) }),
  ]);
  return withField(series, 'words', { ...words, properties: Object.fromEntries(columns) });
}

/** The schema of `format: 1` as JSON Schema 2020-12, in the words of the types. */
export function jsonSchema(): Schema {
  const docs = fieldDocs();
  const { $schema, $defs = {}, ...rest } = toJsonSchema(dataset, CONFIG) as unknown as Schema;
  const described = Object.entries($defs).map(([name, schema]) => {
    const whole = name === 'series' ? withWords(schema, $defs['fields']?.properties ?? {}) : schema;
    const known = docs.get(DEFINITIONS[name as keyof typeof DEFINITIONS]?.[1]);
    return [name, withDocs(whole, known?.fields ?? {}, DESCRIPTIONS[name] ?? known?.text)];
  });
  const whole = docs.get('Dataset');
  return {
    $schema,
    $id: 'urn:keruen:dataset:1',
    title: 'Keruen dataset, format 1',
    ...withDocs(
      rest,
      whole?.fields ?? {},
      'Trade claims as data: every value says who claims it, how sure it is, and what contradicts it. Ids that lead nowhere, ids that stand twice, and the lengths of columns are not judged here but by check().',
    ),
    $defs: Object.fromEntries(described),
  };
}

function withDocs(
  schema: Schema,
  fields: Readonly<Record<string, string>>,
  description: string | undefined,
): Schema {
  const properties = Object.entries(schema.properties ?? {}).map(([name, field]) => [
    name,
    fields[name] ? { description: fields[name], ...field } : field,
  ]);
  return {
    ...(description ? { description } : {}),
    ...schema,
    ...(schema.properties ? { properties: Object.fromEntries(properties) } : {}),
  };
}
