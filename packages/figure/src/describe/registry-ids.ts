import type { Actor } from '@keruen/data';

/** Where a source's citation says that the id itself is not read in one. */
const GENERAL = 'general-knowledge';

/** A code or id of an actor under its registry. */
export interface RegistryId {
  readonly scheme: string;
  readonly text: string;
  readonly url?: string;
  /** Nobody read the id itself in a source. */
  readonly general?: boolean;
}

/** Codes and ids of an actor, in the names of their registries, which are the same in every language. */
export function registryIds({ id, kind, iso2, m49, wikidata, sources }: Actor): readonly RegistryId[] {
  const general = sources.some(({ source, at }) => source === GENERAL && at === 'Wikidata id');
  const state = kind === 'state' || kind === 'area';
  return [
    ...(state ? [{ scheme: 'ISO 3166-1', text: iso2 ? `${id}, ${iso2}` : id }] : []),
    ...(m49 ? [{ scheme: 'UN M49', text: m49 }] : []),
    ...(wikidata && /^Q\d+$/.test(wikidata)
      ? [{ scheme: 'Wikidata', text: wikidata, url: `https://www.wikidata.org/wiki/${wikidata}`, general }]
      : []),
  ];
}
