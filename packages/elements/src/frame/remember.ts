/** Keeps the last result of `make` until one of the keys changes: a hover must not lay the picture out anew. */
export function remember<T>(): (keys: readonly unknown[], make: () => T) => T {
  let last: { readonly keys: readonly unknown[]; readonly value: T } | undefined;
  return (keys, make) => {
    if (last && last.keys.length === keys.length && keys.every((key, i) => key === last!.keys[i]))
      return last.value;
    last = { keys, value: make() };
    return last.value;
  };
}
