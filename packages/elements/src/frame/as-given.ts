import type { LitElement, PropertyDeclaration } from 'lit';
import { shareDataset } from './dataset-name.ts';

/** A class of elements, as Lit makes accessors for it. */
interface Finalized {
  readonly prototype: LitElement;
  readonly properties: object;
  finalize(): void;
  disableWarning?(kind: 'change-in-update'): void;
}

/** An attribute of ids, around and between which a page may write any white space. */
export const IDS: PropertyDeclaration = { converter: (text) => text?.match(/\S+/g)?.join(' ') };

/**
 * What Lit and frameworks say as `null`, an attribute that is taken away again or a value that is none, was never given; ids in a list are
 * what would be written of them, with spaces between them. Each class says it of its own properties.
 */
export function asGiven(type: unknown): void {
  const own = type as Finalized;
  own.finalize();
  for (const name of Object.keys(own.properties)) {
    const found = Object.getOwnPropertyDescriptor(own.prototype, name)!;
    const get = found.get!;
    found.get = function () {
      const value: unknown = get.call(this);
      return Array.isArray(value) && name !== 'data' ? value.join(' ') : (value ?? undefined);
    };
    Object.defineProperty(own.prototype, name, found);
  }
}

/** What holds for all our classes, before what holds for the properties of each. */
export function ours(type: unknown): void {
  const all = type as Finalized;
  shareDataset(all.prototype);
  // What was drawn may be too high for its room, and is drawn again: while one develops, Lit warns of that as of a mistake.
  all.disableWarning?.('change-in-update');
  asGiven(all);
}
