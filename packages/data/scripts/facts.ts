import { readFileSync } from 'node:fs';

/** Where the facts lie as they were read. */
const FACTS = new URL('../facts/', import.meta.url);

function readText(file: string): string {
  return readFileSync(new URL(file, FACTS), 'utf8');
}

/** A file of facts/ as JSON, believed to have the shape named. */
export function readFacts<T>(file: string): T {
  return JSON.parse(readText(file)) as T;
}

/** Records of a CSV file without quoted line breaks; a field may be quoted where it holds commas. */
export function readCsv(file: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...lines] = readText(file).trim().split(/\r?\n/).map(fields);
  return lines.map((line) => Object.fromEntries(head.map((name, i) => [name, line[i] ?? ''])));
}

function fields(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((match) => match[1] ?? match[2] ?? '');
}

/** The record of the id; a missing one stops the build. */
export function find<T extends { readonly id: string }>(records: readonly T[], id: string): T {
  const found = records.find((record) => record.id === id);
  if (!found) throw new Error(`no record "${id}" in the facts`);
  return found;
}
