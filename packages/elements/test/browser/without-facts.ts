import type { Dataset } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { inLanguage } from '@keruen/data/datasets/in-language';

/** Every translated text of a value: of records that keep words as their own. */
function told(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(told);
  if (typeof value !== 'object' || value === null) return [];
  const { original = {}, ...fields } = value as Readonly<Record<string, unknown>>;
  const own = Object.keys(original as object).flatMap((field) => [fields[field]].flat());
  return [...own.filter((one) => typeof one === 'string'), ...Object.values(fields).flatMap(told)];
}

const lists = ({ observations, statements, relations, events, actors }: Dataset): readonly unknown[] => [
  observations,
  statements,
  relations,
  events,
  actors,
];

/** A text without what records of the shipped dataset say in it, in a language that is not English. */
export async function withoutFacts(text: string, lang: string): Promise<string> {
  const words = told(lists(await inLanguage(dataset, lang)));
  const longestFirst = [...new Set(words)].sort((one, other) => other.length - one.length);
  return longestFirst.reduce((left, one) => left.replaceAll(one, ''), text);
}
