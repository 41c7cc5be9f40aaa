/**
 * Makes the modules of the shipped dataset from facts/. `node scripts/build-dataset.ts` writes them;
 * with `--check` it writes nothing and fails where a module is not what the facts make, or nothing makes it.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { holdingsOf } from './holdings.ts';
import {
  allNamesText,
  groupsText,
  holdingsText,
  loadersText,
  moduleText,
  nameLoadersText,
  namesText,
  numberLoadersText,
  wholeText,
} from './module.ts';
import { nameLists } from './name-lists.ts';
import { wordsByKey } from './word-lists.ts';
import { actorParts } from './part-actor.ts';
import { buildParts } from './parts.ts';
import { allRecords } from './whole.ts';

const OUT = new URL('../src/datasets/kazakhstan-afghanistan/', import.meta.url);

/** Parts that repeat records of others, for a figure that would otherwise load much more. */
const VIEWS = /^(?:actors?-|claims-|toward-|statements$)/;

/** Names that charts may ask for. */
const EARLY = /-(?:numbers|areas|number-words)$/;

/** The generated modules: file name and text. */
export function modules(): ReadonlyMap<string, string> {
  const all = allRecords();
  const parts = buildParts(all);
  const names = Object.keys(parts);
  const holdings = holdingsOf(all);
  const numbers = [...new Set(holdings.map(([part]) => part))];
  const lists = nameLists(all, parts);
  const words = wordsByKey(parts);
  const keys = [...lists.keys(), ...words.keys()].filter((key) => key !== 'rest');
  const [early, late] = [true, false].map((now) => keys.filter((key) => EARLY.test(key) === now));
  const groups = [...actorParts(all)].filter(([, ids]) => ids.length > 1);
  return new Map([
    ...Object.entries(parts).map(([name, dataset]) => [`${name}.ts`, moduleText(dataset)] as const),
    ...[...lists, ...words].map(([key, list]) => [`names-${key}.ts`, namesText(list)] as const),
    ['number-name-loaders.ts', nameLoadersText(early!)],
    ['name-loaders.ts', nameLoadersText(late!, 'number-name-loaders')],
    ['all-names.ts', allNamesText([...lists.keys()])],
    ['holdings.ts', holdingsText(holdings)],
    ['groups.ts', groupsText(groups)],
    ['number-loaders.ts', numberLoadersText(numbers)],
    ['loaders.ts', loadersText(names, numbers)],
    ['whole.ts', wholeText(names.filter((name) => !VIEWS.test(name)))],
  ]);
}

/** Files that differ from what the facts make: changed, missing, or made by nothing. */
export function drifted(made: ReadonlyMap<string, string> = modules()): readonly string[] {
  const present = readdirSync(OUT);
  const changed = [...made].filter(([file, text]) => !present.includes(file) || current(file) !== text);
  return [...changed.map(([file]) => file), ...present.filter((file) => !made.has(file))];
}

const current = (file: string): string => readFileSync(new URL(file, OUT), 'utf8');

if (import.meta.main) {
  mkdirSync(OUT, { recursive: true });
  const made = modules();
  const different = drifted(made);
  if (process.argv.includes('--check')) {
    for (const file of different)
      console.error(`not what the facts make: ${file}; run scripts/build-dataset.ts`);
    process.exitCode = different.length === 0 ? 0 : 1;
  } else {
    for (const file of different) rmSync(new URL(file, OUT), { force: true });
    for (const [file, text] of made) if (different.includes(file)) writeFileSync(new URL(file, OUT), text);
    console.log(different.length === 0 ? 'nothing changed' : `written: ${different.join(', ')}`);
  }
}
