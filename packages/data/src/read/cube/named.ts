import type { Actor } from '../../schema/actor.ts';
import type { Names, Product } from '../../schema/claim.ts';
import { listedActor } from '../term/actor.ts';
import { productOf } from '../term/product.ts';

/** Whom and what a document names by codes, with the names it has for them; where it has none, the code is the name. */
export class Named {
  readonly #document: string;
  readonly #actors = new Map<string, Actor>();
  readonly #products = new Map<string, Product>();

  constructor(document: string) {
    this.#document = document;
  }

  get actors(): readonly Actor[] {
    return [...this.#actors.values()];
  }

  get products(): readonly Product[] {
    return [...this.#products.values()];
  }

  /** Takes an id with its names; `edition` is that of a product's code. */
  take(
    { kind, id }: { kind: 'actor' | 'product'; id: string },
    names: Names = { en: id },
    edition = '',
  ): void {
    if (kind === 'actor') {
      const known = this.#actors.get(id);
      if (!known || known.names.en === id)
        this.#actors.set(id, { ...listedActor(id, this.#document), kind: 'area', names });
    } else if (!this.#products.has(id)) this.#products.set(id, productOf(id, names, edition));
  }
}
