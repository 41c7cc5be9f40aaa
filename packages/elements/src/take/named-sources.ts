import type { Source } from '@keruen/data';
import type { OnShow } from './takeable.ts';

/** Stands for knowledge that nobody read in a source. */
const GENERAL = 'general-knowledge';

/** Sources that are named with their titles; of more only the publishers are, and the dataset has the titles. */
const TITLED = 8;

/** `Sources: …`, every source of a figure in one paragraph; empty without any. */
export function namedSources({ figure: { sources }, locale: { words, table, tag } }: OnShow): string {
  if (!sources.length) return '';
  const named = ({ id, publisher, names, title }: Source): string => {
    if (id === GENERAL) return words.frame.generalKnowledge;
    const by = names?.[tag] ?? publisher;
    const said = sources.length > TITLED || title === publisher ? [by] : [by, title];
    return said.map((one) => `\u2068${one}\u2069`).join(table.listComma);
  };
  const cited = [...new Set(sources.map(named))].join(words.semicolon);
  return `${sources.length > 1 ? words.frame.sources : words.frame.source}: ${cited}`;
}
