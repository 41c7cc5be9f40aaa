import type { InferOutput } from 'valibot';
import { expect, it } from 'vitest';
import type * as schema from '../../schema/dataset-schema.ts';
import { RECORDS } from '../../schema/dataset-schema.ts';
import { LISTS } from '../../src/schema/merge.ts';
import type { Dataset } from '../../src/schema/dataset.ts';

/** True where each of two types can stand for the other. Checked by the compiler, not by running. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

type Output<List extends keyof typeof RECORDS> = InferOutput<(typeof RECORDS)[List]>;

const agreements: Record<(typeof LISTS)[number] | 'dataset', true> = {
  sources: true satisfies Same<Output<'sources'>, Dataset['sources'][number]>,
  observations: true satisfies Same<Output<'observations'>, Dataset['observations'][number]>,
  series: true satisfies Same<Output<'series'>, Dataset['series'][number]>,
  statements: true satisfies Same<Output<'statements'>, Dataset['statements'][number]>,
  actors: true satisfies Same<Output<'actors'>, Dataset['actors'][number]>,
  relations: true satisfies Same<Output<'relations'>, Dataset['relations'][number]>,
  events: true satisfies Same<Output<'events'>, Dataset['events'][number]>,
  products: true satisfies Same<Output<'products'>, Dataset['products'][number]>,
  nodes: true satisfies Same<Output<'nodes'>, Dataset['nodes'][number]>,
  legs: true satisfies Same<Output<'legs'>, Dataset['legs'][number]>,
  corridors: true satisfies Same<Output<'corridors'>, Dataset['corridors'][number]>,
  dataset: true satisfies Same<InferOutput<typeof schema.dataset>, Dataset>,
};

/** Optional fields can be added on one side without breaking assignability: the names of the fields must agree too. */
const fields: true = true satisfies Same<keyof Output<'observations'>, keyof Dataset['observations'][number]>;
const roleFields: true = true satisfies Same<
  keyof NonNullable<Output<'actors'>['roles']>[number],
  keyof NonNullable<Dataset['actors'][number]['roles']>[number]
>;
const allFields: { [List in keyof typeof RECORDS]: Same<keyof Output<List>, keyof Dataset[List][number]> } = {
  sources: true,
  observations: true,
  series: true,
  statements: true,
  actors: true,
  relations: true,
  events: true,
  products: true,
  nodes: true,
  legs: true,
  corridors: true,
};

it('has one schema for every list of the dataset, agreeing with its interface', () => {
  expect(Object.keys(RECORDS)).toEqual([...LISTS]);
  expect(Object.keys(agreements)).toEqual([...LISTS, 'dataset']);
  expect([fields, roleFields, ...Object.values(allFields)]).not.toContain(false);
});
