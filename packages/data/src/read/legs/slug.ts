import { folded } from './folded.ts';

/** Makes ids of names: small letters and hyphens, each once; `taken` are those of others. */
export function slugs(taken: Iterable<string> = []): (name: string) => string {
  const used = new Set(taken);
  return (name) => {
    const stem = folded(name).replace(/ /g, '-') || 'x';
    let id = stem;
    for (let number = 2; used.has(id); number++) id = `${stem}-${number}`;
    used.add(id);
    return id;
  };
}
