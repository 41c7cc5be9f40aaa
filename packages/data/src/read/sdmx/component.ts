import type { About } from '../cube/cube-rows.ts';
import type { Concept } from '../cube/concept.ts';
import { roleOf } from '../cube/concept.ts';
import { listOf, objectOf, textOf } from '../json-text/shape.ts';
import { namesOf } from './names-of.ts';

/** A code, and what is known about it. */
export interface Code {
  readonly code: string;
  readonly about: () => About;
}

/** A dimension, attribute or measure of SDMX-JSON: an id, and the values to which indices lead where it lists them. */
export class Component {
  readonly concept: Concept;
  readonly path: string;
  /** Where a dimension stands in the key of its structure. */
  readonly keyPosition: number;
  readonly #values: readonly unknown[] | undefined;
  readonly #default: unknown;

  constructor(given: unknown, path: string, isDimension: boolean) {
    const { id, roles, values, keyPosition, default: usual } = objectOf(given);
    const role =
      [textOf(id), ...listOf(roles).map(textOf)].map(roleOf).find((each) => each !== 'other') ?? 'other';
    this.concept = { id: textOf(id), role: role === 'other' && !isDimension ? 'note' : role };
    this.path = path;
    this.keyPosition = typeof keyPosition === 'number' ? keyPosition : Infinity;
    this.#values = Array.isArray(values) ? (values as unknown[]) : undefined;
    this.#default = usual;
  }

  /** The code of an index; undefined where there is none. */
  at(index: number): Code | undefined {
    const value = this.#values?.[index];
    if (value === undefined || value === null) return undefined;
    const { id, value: plain, name, names } = objectOf(value);
    const code = textOf(id) || textOf(plain);
    const about = (): About => ({ names: namesOf(name, names), path: `${this.path}.values[${index}]` });
    return { code, about };
  }

  /** The code of what stands in the data: an index, a value, several of them, or nothing; undefined where an index leads nowhere. */
  of(given: unknown, path: string): Code | undefined {
    if (given === null || given === undefined) return this.#usual(path);
    if (Array.isArray(given)) return this.#several(given, path);
    if (this.#values !== undefined) return typeof given === 'number' ? this.at(given) : undefined;
    return { code: textOf(given), about: () => ({ path }) };
  }

  #usual(path: string): Code {
    return { code: textOf(this.#default), about: () => ({ path }) };
  }

  #several(given: readonly unknown[], path: string): Code | undefined {
    const codes = given.map((each) => (Array.isArray(each) ? undefined : this.of(each, path)?.code));
    if (codes.includes(undefined)) return undefined;
    return { code: codes.join(';'), about: () => ({ path }) };
  }
}
