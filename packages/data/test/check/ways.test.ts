import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { check } from '../../src/check/check.ts';
import { route } from '../../src/query/route/of.ts';
import { routeFaults } from '../../src/query/route/faults.ts';
import type { Dataset } from '../../src/schema/dataset.ts';

const told = ({ issues }: ReturnType<typeof check>) =>
  issues.map(({ code, path, severity }) => `${severity} ${code} ${path}`);

const at = dataset.corridors.findIndex(({ id }) => id === 'titr');
const titr = dataset.corridors[at]!;

const withTitr = (part: Partial<typeof titr>): Dataset => ({
  ...dataset,
  corridors: dataset.corridors.map((one) => (one === titr ? { ...one, ...part } : one)),
});

const stepsOf = (made: Dataset | undefined) =>
  route(made!, { corridor: ['titr'] }).routes.flatMap(({ main, branches, detached }) =>
    [main, ...[...branches, ...detached].map(({ steps }) => steps)].flat(),
  );

describe('a corridor that names a leg which is not there', () => {
  it('keeps its other legs, and the leg is told', () => {
    const [first, ...rest] = titr.main;
    const found = check(withTitr({ main: [first!, { leg: 'gone' }, ...rest] }));
    expect(told(found)).toEqual([`error unknown-id corridors[${at}].main[1].leg`]);
    expect(found.dataset?.corridors[at]).toEqual(titr);
  });

  it('keeps the rest of a branch, and loses a branch of which nothing is left', () => {
    const branch = { ...titr.branches[0]!, legs: [{ leg: 'gone' }] };
    const found = check(withTitr({ branches: [branch, ...titr.branches], detached: [branch] }));
    expect(told(found)).toEqual([
      `error unknown-id corridors[${at}].branches[0].legs[0].leg`,
      `error unknown-id corridors[${at}].detached[0].legs[0].leg`,
    ]);
    expect(found.dataset?.corridors[at]).toEqual(titr);
  });

  it('goes where no step of it is left, and stays where it never had one', () => {
    const gone = { main: [{ leg: 'gone' }], branches: [], detached: [] };
    expect(check(withTitr(gone)).dataset?.corridors).toHaveLength(dataset.corridors.length - 1);
    const empty = { main: [], branches: [], detached: [] };
    expect(told(check(withTitr(empty)))).toEqual([]);
    expect(check(withTitr(empty)).dataset?.corridors).toHaveLength(dataset.corridors.length);
  });

  it('keeps a branch whose ends are not there, with a warning: its legs can be walked', () => {
    const branch = { ...titr.branches[0]!, from: 'gone' };
    const found = check(withTitr({ branches: [branch] }));
    expect(told(found)).toEqual([`warning unknown-id corridors[${at}].branches[0].from`]);
    expect(found.dataset?.corridors[at]?.branches).toEqual([branch]);
  });
});

describe('a leg that ends where it begins', () => {
  it('is told and left out, and the corridors walk on without it', () => {
    const id = titr.main[1]!.leg;
    const legAt = dataset.legs.findIndex((leg) => leg.id === id);
    const legs = dataset.legs.map((leg, i) => (i === legAt ? { ...leg, to: leg.from } : leg));
    const found = check({ ...dataset, legs });
    expect(told(found)[0]).toBe(`error leg-to-itself legs[${legAt}].to`);
    expect(found.dataset?.legs).toHaveLength(dataset.legs.length - 1);
    expect(stepsOf(found.dataset).map(({ leg }) => leg.id)).not.toContain(id);
    expect(stepsOf(found.dataset)).toHaveLength(stepsOf(dataset).length - 1);
  });
});

describe('whatever legs and places are taken away', () => {
  it('leaves corridors that have no fault, and every sound leg walked', () => {
    const some = <T>(all: readonly T[]) => fc.subarray([...all], { maxLength: 12 });
    fc.assert(
      fc.property(some(dataset.legs), some(dataset.nodes), (legs, nodes) => {
        const made: Dataset = {
          ...dataset,
          legs: dataset.legs.filter((leg) => !legs.includes(leg)),
          nodes: dataset.nodes.filter((node) => !nodes.includes(node)),
        };
        const { dataset: found } = check(made);
        const asked = { corridor: dataset.corridors.map(({ id }) => id) };
        expect(routeFaults(found!, asked)).toEqual([]);
        const ids = (of: Dataset) =>
          route(of, asked).routes.map(({ main }) => main.map(({ leg }) => leg.id).join());
        expect(ids(found!).filter(Boolean)).toEqual(ids(made).filter(Boolean));
      }),
      { numRuns: 25 },
    );
  });
});
