import { readFileSync } from 'node:fs';
import type { Observation, Relation, Statement } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';

/** A claim as the facts have it, before anything was made of it. */
export interface FactsClaim {
  readonly id: string;
  readonly paragraph: number;
  readonly object: { readonly value: unknown; readonly text?: string };
  readonly qualifier: string;
  readonly status: string;
  readonly attribution: string;
  readonly problem: string | null;
}

const path = new URL('../../../data/facts/claims.json', import.meta.url);

/** All claims of the article. */
export const claims = (JSON.parse(readFileSync(path, 'utf8')) as { claims: readonly FactsClaim[] }).claims;

export type Claimed = Observation | Statement | Relation;

/** What the shipped dataset made of a claim. */
export function recordOf(id: string): Claimed {
  const { observations, statements, relations } = dataset;
  const found = [...observations, ...statements, ...relations].find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not in the dataset`);
  return found;
}
