import type { Source } from '../../schema/claim.ts';
import { apa } from './apa.ts';
import { bibtex, keysOf } from './bibtex.ts';
import { gost } from './gost.ts';
import type { Reference } from './reference.ts';

/** How references are written: for prose in English (APA) or Russian (GOST), or for a program that keeps them (BibTeX). */
export type CitationStyle = 'apa' | 'gost' | 'bibtex';

/** All of them, in the order in which a reader is offered them. */
export const citationStyles: readonly CitationStyle[] = ['apa', 'gost', 'bibtex'];

/** Stands for knowledge that nobody read in a source: it cannot be cited. */
const GENERAL = 'general-knowledge';

const referenceTo = ({ title, publisher, date, url }: Source): Reference => ({
  kind: 'source',
  title,
  // Who publishes under his own name is named once.
  publisher: publisher === title ? undefined : publisher,
  date,
  url: /^https?:/.test(url ?? '') ? url : undefined,
});

/** A figure, then each of its sources, as references of one style; parted by an empty line. */
export function cite(
  figure: Reference & { readonly key: string },
  sources: readonly Source[],
  style: CitationStyle,
): string {
  const write = { apa, gost, bibtex }[style];
  const all = sources.filter(({ id }) => id !== GENERAL);
  const keys = keysOf([figure.key, ...all.map(({ id }) => id)]);
  return [figure, ...all.map(referenceTo)].map((each, i) => write(each, keys[i]!)).join('\n\n');
}
