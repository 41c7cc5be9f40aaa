import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { describe, expect, it } from 'vitest';
import { distanceFrom } from './countries.ts';

/**
 * How far outside its state a place may lie, km. Border stations and ports stand on the outline; the source moves that by as much as its
 * scale says, and places are known to a hundredth of a degree.
 */
const EDITIONS = [
  ['50m', 5],
  ['10m', 3],
] as const;

describe.each(EDITIONS)('places and the states of the %s edition', (edition, most) => {
  const distance = distanceFrom(edition);

  it.each(dataset.nodes.map((node) => [node.id, node] as const))(
    `%s lies in its state or within ${most} km of it`,
    (_, { country, lon, lat }) => {
      expect(distance(country, [lon, lat])).toBeLessThan(most);
    },
  );

  it('tell a place from its neighbour’s, and know Baikonur for Kazakhstan', () => {
    expect(distance('UZB', [71.43, 51.13])).toBeGreaterThan(500);
    expect(distance('AFG', [67.28, 37.22])).toBeGreaterThan(0);
    expect(distance('KAZ', [63.3, 45.6])).toBe(0);
  });
});
