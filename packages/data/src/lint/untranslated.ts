import type { Names } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';
import { finding, type Finding, type Placed } from './finding.ts';
import type { Ground } from './ground.ts';

/** A language is one of a list where so many of its records have a name in it, and so large a part of them. */
const AT_LEAST = 5;
const MOST = 0.75;

/** A language whose names serve for another of the same script and speech. */
const SERVES: Readonly<Record<string, string>> = { 'fa-AF': 'fa' };

/** A name that is missing in a language in which most records of the list have one. A dataset in one language lacks nothing. */
export function untranslated({ dataset }: Ground, code: string): readonly Finding[] {
  return LISTS.flatMap((list) => {
    const all: readonly Named[] = dataset[list];
    const languages = languagesOf(all);
    return all.flatMap((record, i) => {
      const missing = languages.filter((tag) => !hasName(record.names, tag));
      if (missing.length === 0) return [];
      const placed: Placed<Named> = { record, path: `${list}[${i}].names` };
      const words = { expected: `a name also in ${missing.join(', ')}`, received: record.names.en };
      return [finding(code, placed, words)];
    });
  });
}

interface Named {
  readonly id: string;
  readonly names: Names;
}

const LISTS = ['actors', 'products', 'nodes', 'corridors'] as const satisfies readonly (keyof Dataset)[];

const hasName = (names: Names, tag: string): boolean => Boolean(names[tag] ?? names[SERVES[tag] ?? tag]);

function languagesOf(records: readonly Named[]): readonly string[] {
  const tags = new Set(records.flatMap(({ names }) => Object.keys(names)));
  return [...tags].filter((tag) => {
    const named = records.filter(({ names }) => hasName(names, tag)).length;
    return named >= AT_LEAST && named >= records.length * MOST;
  });
}
