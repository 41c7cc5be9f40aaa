/** Lists of a dataset whose records have names, and the titles of offices, which have no id. */
export type NamedList = 'actors' | 'products' | 'nodes' | 'corridors' | 'sources' | 'titles';

/** Names in one language, loaded beside records that have English ones. */
export interface NameList {
  /** BCP 47. */
  readonly lang: string;
  readonly of: NamedList;
  /** True where nobody has checked them. */
  readonly unchecked?: true;
  /** By id; titles of offices by their English words. */
  readonly names: Readonly<Record<string, string>>;
}
