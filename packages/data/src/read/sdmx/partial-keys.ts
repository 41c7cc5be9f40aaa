/** A code that stands in a column. */
export type Placed = readonly [column: number, code: string];

/**
 * Attributes that are attached to some dimensions only, as units are to a whole series: found by the codes of these
 * dimensions, for every number that has them.
 */
export class PartialKeys<Attribute> {
  /** By the columns of the dimensions, then by their codes. */
  readonly #byColumns = new Map<
    string,
    { readonly columns: readonly number[]; readonly byCodes: Map<string, Attribute[]> }
  >();

  get isEmpty(): boolean {
    return this.#byColumns.size === 0;
  }

  add(key: readonly Placed[], attributes: readonly Attribute[]): void {
    const columns = key.map(([column]) => column);
    const name = columns.join();
    const group = this.#byColumns.get(name) ?? { columns, byCodes: new Map<string, Attribute[]>() };
    this.#byColumns.set(name, group);
    const codes = JSON.stringify(key.map(([, code]) => code));
    group.byCodes.set(codes, [...(group.byCodes.get(codes) ?? []), ...attributes]);
  }

  /** The attributes of a number, those of fewer dimensions first: what is said of more of them counts more. */
  of(codeAt: (column: number) => string): readonly Attribute[] {
    const groups = [...this.#byColumns.values()].sort((a, b) => a.columns.length - b.columns.length);
    return groups.flatMap(({ columns, byCodes }) => byCodes.get(JSON.stringify(columns.map(codeAt))) ?? []);
  }
}
