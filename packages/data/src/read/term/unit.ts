import { leading, SCALE_WORDS, UNIT_WORDS } from './words.ts';

/** A unit and a power of ten, as far as a text names them. */
export interface WrittenUnit {
  readonly unit?: string;
  readonly scale?: number;
}

/** Reads `bn`, `Mt`, `USD million`, `$`; undefined where a word of the text is not understood. */
export function readUnit(text: string): WrittenUnit | undefined {
  let [unit, scale]: [string | undefined, number | undefined] = [undefined, undefined];
  for (let rest = text.replace(/^,/, '').trim(); rest !== '';) {
    const power = leading(SCALE_WORDS, rest);
    const named = leading(UNIT_WORDS, rest);
    const found = power ?? named;
    if (!found) return undefined;
    if (power) scale = (scale ?? 0) + power.meaning;
    else if (named) {
      if (unit !== undefined && unit !== named.meaning.unit) return undefined;
      unit = named.meaning.unit;
      scale = (scale ?? 0) + (named.meaning.scale ?? 0);
    }
    rest = found.rest;
  }
  return { ...(unit === undefined ? {} : { unit }), ...(scale ? { scale } : {}) };
}
