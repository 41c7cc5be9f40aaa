import { describe, expect, it } from 'vitest';
import { dataset } from '../../src/datasets/kazakhstan-afghanistan.ts';
import type { Dataset } from '../../src/index.ts';
import { lint } from '../../src/lint/lint.ts';

/** Ids that say nothing, in another order than those they stand for. */
const names = new Map(
  [dataset.observations, dataset.statements, dataset.relations, dataset.events]
    .flatMap((records) => records.map(({ id }) => id))
    .map((id, i, all) => [id, `r${(i * 7919) % (all.length * 10)}-${i}`]),
);

/** Whatever names a record, by its id or as the Subject `event:…`, names it by its new id. */
function renamed(value: unknown): unknown {
  if (typeof value === 'string') {
    const event = value.startsWith('event:') ? names.get(value.slice('event:'.length)) : undefined;
    return event === undefined ? (names.get(value) ?? value) : `event:${event}`;
  }
  if (Array.isArray(value)) return value.map(renamed);
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, renamed(one)]));
}

describe('the shipped dataset with other ids', () => {
  it('has the same findings', () => {
    const brief = (one: Dataset) => lint(one).map(({ code, path, id }) => ({ code, path, id }));
    const before = brief(dataset).map((one) => ({ ...one, id: names.get(one.id) ?? one.id }));
    const after = brief(renamed(dataset) as Dataset);
    expect(before.length).toBeGreaterThan(10);
    expect(names.size).toBeGreaterThan(250);
    expect(after).toEqual(before);
  });
});
