import { describe, expect, it } from 'vitest';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { routeFaults } from '../../../src/query/route/faults.ts';
import type { Dataset } from '../../../src/schema/dataset.ts';

const all = dataset.corridors.map(({ id }) => id);
const titr = dataset.corridors.findIndex(({ id }) => id === 'titr');
const first = dataset.corridors[titr]!.main[0]!.leg;
const legAt = dataset.legs.findIndex(({ id }) => id === first);
const leg = dataset.legs[legAt]!;
const nodeAt = dataset.nodes.findIndex(({ id }) => id === leg.from);

const withLeg = (part: Partial<typeof leg>): Dataset => ({
  ...dataset,
  legs: dataset.legs.map((one, at) => (at === legAt ? { ...one, ...part } : one)),
});
const withNode = (part: Partial<Dataset['nodes'][number]>): Dataset => ({
  ...dataset,
  nodes: dataset.nodes.map((one, at) => (at === nodeAt ? { ...one, ...part } : one)),
});
const told = (made: Dataset, corridor: readonly string[] = ['titr']) =>
  routeFaults(made, { corridor }).map(({ code, path }) => `${code} ${path}`);

describe('routeFaults', () => {
  it('finds none in the shipped corridors', () => {
    expect(routeFaults(dataset, { corridor: all })).toEqual([]);
  });

  it('tells an end that is not there, and a leg that leads to itself', () => {
    expect(told(withLeg({ to: 'gone' }))).toEqual([`unknown-id legs[${legAt}].to`]);
    expect(told(withLeg({ to: leg.from }))).toEqual([`leg-to-itself legs[${legAt}].to`]);
  });

  it.each([
    ['lon', 181],
    ['lon', -900],
    ['lat', 90.5],
    ['lat', Number.NaN],
    ['lon', Infinity],
  ] as const)('tells of %s %d, once for all legs that meet there', (field, value) => {
    const [issue, ...more] = routeFaults(withNode({ [field]: value }), { corridor: all });
    expect(more).toEqual([]);
    expect(issue).toMatchObject({
      code: 'off-earth',
      path: `nodes[${nodeAt}].${field}`,
      received: String(value),
      severity: 'error',
    });
  });

  it('allows the poles and the date line', () => {
    expect(told(withNode({ lon: -180, lat: 90 }))).toEqual([]);
  });

  it('tells a leg that is not there, in any part of a corridor', () => {
    const gone = [{ leg: 'gone' }];
    const part = { from: '', to: '', label: '', legs: gone };
    const made: Dataset = {
      ...dataset,
      corridors: [{ ...dataset.corridors[0]!, id: 'r', main: gone, branches: [part], detached: [part] }],
    };
    expect(told(made, ['r'])).toEqual([
      'unknown-id corridors[0].main[0].leg',
      'unknown-id corridors[0].branches[0].legs[0].leg',
      'unknown-id corridors[0].detached[0].legs[0].leg',
    ]);
  });

  it('looks only at what is asked for', () => {
    expect(told(withLeg({ to: 'gone' }), ['khaf-herat'])).toEqual([]);
    expect(told(withLeg({ to: 'gone' }), [])).toEqual([]);
  });
});
