import type { Locale } from '../locale/locale.ts';
import { block, inline } from './block.ts';
import { sentenceMarkup } from './run.ts';

/** Sentences as a list. */
export const listMarkup = (name: 'ol' | 'ul', items: readonly string[], locale: Locale): string =>
  block(
    name,
    items.map((item) => inline('li', sentenceMarkup(item, locale))),
  );
