import { describe, expect, it } from 'vitest';
import { unfolded, type Series } from '../../src/index.ts';
import { datasetOf, observation } from '../fixture.ts';

const { id: _, value: __, ...shared } = observation();
const series: Series = { id: 's', shared, words: {}, numbers: { value: [1, 2] } };

describe('unfolded', () => {
  it('has the rows of series behind the other records', () => {
    const dataset = unfolded(datasetOf({ observations: [observation()], series: [series] }));
    expect(dataset.observations.map(({ id, value }) => [id, value])).toEqual([
      ['o', 978],
      ['s-1', 1],
      ['s-2', 2],
    ]);
    expect(dataset.series).toEqual([]);
  });

  it('is the dataset itself where there is nothing to unfold', () => {
    const dataset = datasetOf({ observations: [observation()] });
    expect(unfolded(dataset)).toBe(dataset);
    expect(
      unfolded({ ...dataset, series: [{ ...series, numbers: { value: [] } }] }).observations,
    ).toHaveLength(1);
  });
});
