import { describe, expect, it } from 'vitest';
import { dataset } from '../../src/datasets/kazakhstan-afghanistan.ts';
import type { Dataset } from '../../src/index.ts';
import { lint } from '../../src/lint/lint.ts';

type Record = Dataset['observations'][number] | Dataset['statements'][number];

/** A record without what its editors found, and without what it is said to contradict. */
function bare<T extends Record>(record: T): T {
  const { problem: _, evidence: __, conflictsWith: ___, related: ____, ...rest } = record;
  return rest as T;
}

const claims: Dataset = {
  ...dataset,
  observations: dataset.observations.map(bare),
  statements: dataset.statements.map(bare),
};

/** Claims of the article that are wrong, by what speaks against them; c034, c031 and c051 give the price of a tonne for c046 to c049. */
const WRONG = [
  ...['c031', 'c032', 'c033', 'c035', 'c037', 'c038'],
  ...['c046', 'c047', 'c048', 'c049', 'c052', 'c053'],
];

describe('the shipped dataset without what its editors found', () => {
  const found = new Set(lint(claims).map(({ id }) => id));

  it.each(WRONG)('%s is found', (id) => {
    expect(found).toContain(id);
  });

  it('has nothing left that says so', () => {
    const text = JSON.stringify([claims.observations, claims.statements]);
    expect(text).not.toMatch(/"(problem|evidence|conflictsWith)"/);
    expect(dataset.observations.some(({ problem }) => problem)).toBe(true);
  });
});
