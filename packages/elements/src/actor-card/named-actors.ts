import { EVERYBODY, type Dataset } from '@keruen/data';
import { unknownWord, type Refusal } from '../frame/refusal.ts';

/** Ids separated by spaces, each once. */
export const idsOf = (text = ''): readonly string[] => [...new Set(text.split(/\s+/).filter(Boolean))];

/** Why a card cannot say what is asked of it: nobody is named, or somebody whom the dataset does not know. */
export function oddActor(
  { actors }: Dataset,
  asked: readonly (readonly [attribute: string, ids: readonly string[]])[],
  known: readonly string[] = [EVERYBODY, ...actors.map(({ id }) => id)],
): Refusal | undefined {
  const refuse = (attribute: string, id: string): Refusal => unknownWord(attribute, id, known, 'actor');
  const [first] = asked;
  if (first && !first[1].length) return refuse(first[0], '');
  for (const [attribute, ids] of asked)
    for (const id of ids) if (!known.includes(id)) return refuse(attribute, id);
  return undefined;
}
