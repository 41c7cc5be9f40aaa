/** A list as it is, one thing as a list of it, nothing as an empty one: attributes and people without types give any of them. */
export const listed = <One>(given: One | readonly One[] | null | undefined): readonly One[] =>
  [given ?? []].flat() as readonly One[];
