import { PACKED } from './packed.ts';

/** What may stand in one field of a record. */
export interface Field {
  readonly name: string;
  readonly optional: boolean;
  /** A list (`*`), or a list that is not empty (`+`). */
  readonly many: string;
  /** Name of a leaf or of another shape, or the kind of record whose id it is. */
  readonly rule: string;
  /** For the id of another record: `@`, and `!` where the record means nothing without it. */
  readonly names: string;
  /** The words it may have. */
  readonly words: readonly string[] | undefined;
}

export type Shape = readonly Field[];

/** Every kind of object of `format: 1` by name, as `scripts/pack-schema.ts` wrote it down. */
export const SHAPES: ReadonlyMap<string, Shape> = unpacked(PACKED);

function unpacked(packed: string): ReadonlyMap<string, Shape> {
  const last = new Map<string, string>();
  const fieldOf = (text: string): Field => {
    const [name = '', own = last.get(name.replace('?', '')) ?? 'text'] = text.split(':');
    last.set(name.replace('?', ''), own);
    const [, ref = '', rule = '', needed = '', many = ''] = /^(@?)([^!*+]*)(!?)([*+]?)$/.exec(own) ?? [];
    return {
      name: name.replace('?', ''),
      optional: name.endsWith('?'),
      many,
      rule,
      names: ref + needed,
      words: rule.includes('|') ? rule.split('|') : undefined,
    };
  };
  return new Map(
    packed.split('\n').map((line) => {
      const [name = '', ...fields] = line.split(' ');
      return [name, fields.map(fieldOf)];
    }),
  );
}
