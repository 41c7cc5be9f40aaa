import type { Issue } from '@keruen/data';
import { unknownWord } from './refusal.ts';

/** Words of the attributes that say how a figure looks, by property. */
const KNOWN = {
  numerals: ['latn', 'native'],
  calendar: ['gregory', 'solar-hijri', 'both'],
  theme: ['auto', 'light', 'dark'],
  timeDirection: ['auto', 'ltr', 'rtl'],
  boundaries: ['neutral', 'muted', 'none'],
  layout: ['auto', 'geographic', 'schematic'],
} satisfies Readonly<Record<string, readonly string[]>>;

/** What may have these properties, as they were written. A card has a `layout` of its own, which it refuses itself. */
export type Looks = Partial<Readonly<Record<keyof typeof KNOWN | 'variant', unknown>>>;

/** `timeDirection` is written `time-direction`. */
const attributeOf = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Of each word that is none of those: what was expected. The figure is drawn as if it were absent. */
export function oddLooks(host: Looks): Issue[] {
  return Object.entries(KNOWN).flatMap(([property, known]): Issue[] => {
    const word = host[property as keyof typeof KNOWN];
    if (typeof word !== 'string' || word === '' || known.includes(word)) return [];
    if (property === 'layout' && 'variant' in host) return [];
    return unknownWord(attributeOf(property), word, known).issues.map((issue) => ({
      ...issue,
      severity: 'warning',
    }));
  });
}
