/** Lists of a dataset whose records have names; titles of offices, which have no id; words of records that are no names. */
export type NamedList = 'actors' | 'products' | 'nodes' | 'corridors' | 'sources' | 'titles' | 'words';

/** Names in one language, loaded beside records that have English ones. */
export interface NameList {
  /** BCP 47. */
  readonly lang: string;
  readonly of: NamedList;
  /** True where nobody has checked them. */
  readonly unchecked?: true;
  /** What is said wherever a record is shown that has words of theirs, in their language. */
  readonly notice?: string | undefined;
  /** By id; titles of offices by the English ones, other words by these or by their `textKey`. */
  readonly names: Readonly<Record<string, string>>;
}
