import { escaped } from '@keruen/figure/sheet';
import { plainText } from './plain-text.ts';

/** Sentences as a list. */
export const listMarkup = (name: 'ol' | 'ul', items: readonly string[]): string =>
  `  <${name}>\n${items.map((item) => `    <li>${escaped(plainText(item))}</li>`).join('\n')}\n  </${name}>`;
