/** Who leads to whom. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** One way round for each cycle a walk through the graph meets, as `a → b → a`; none when there is no cycle. */
export function cyclesOf(graph: Graph): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (node: string, way: readonly string[]): void => {
    const seen = way.indexOf(node);
    if (seen >= 0) found.push([...way.slice(seen), node].join(' → '));
    if (seen >= 0 || done.has(node)) return;
    for (const next of graph.get(node) ?? []) walk(next, [...way, node]);
    done.add(node);
  };
  for (const node of graph.keys()) walk(node, []);
  return found;
}
