import type { WordColumn } from '../../schema/series.ts';
import type { MissingReason } from '../../schema/vocabulary.ts';
import { isCurrency } from '../code/currencies.ts';
import { isQuantity } from '../code/quantities.ts';
import type { Said } from './said.ts';

/** What the codes of one number say together. A later code counts more: that of a number after that of its series. */
export class CubeRow {
  readonly words = new Map<WordColumn, string>();
  /** The power of ten that the number is given in, and the one that its unit holds. */
  #scale: number | undefined;
  #unitScale: number | undefined;
  decimals: number | undefined;
  missing: MissingReason | undefined;

  add({ words = {}, scale, unitScale, decimals, missing }: Said): void {
    for (const [column, word] of Object.entries(words) as [WordColumn, string][]) {
      const before = column === 'at' ? this.words.get('at') : undefined;
      this.words.set(column, before === undefined ? word : `${before}, ${word}`);
    }
    this.#scale = scale ?? this.#scale;
    this.#unitScale = unitScale ?? this.#unitScale;
    this.decimals = decimals ?? this.decimals;
    this.missing = missing ?? this.missing;
  }

  /** Both powers of ten together; undefined where none is given. */
  get scale(): number | undefined {
    if (this.#scale === undefined) return this.#unitScale;
    return this.#scale + (this.#unitScale ?? 0);
  }

  /** What is measured, where flow and unit say it: money of a flow is its value, goods of a flow are its quantity. */
  get measure(): 'trade-value' | 'trade-quantity' | undefined {
    const unit = this.words.get('unit') ?? '';
    if (!this.words.has('flow')) return undefined;
    return isCurrency(unit) ? 'trade-value' : isQuantity(unit) ? 'trade-quantity' : undefined;
  }
}
