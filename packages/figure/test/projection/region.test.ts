import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { describe, expect, it } from 'vitest';
import { REGION } from '../../src/projection/region.ts';

const within = (lon: number, lat: number): boolean => {
  const [x, y] = REGION.project([lon, lat]);
  return x >= 0 && x <= REGION.width && y >= 0 && y <= REGION.height;
};

describe('the region', () => {
  it.each([
    ['Istanbul', 28.98, 41.01],
    ['Constanța', 28.65, 44.17],
    ['Ürümqi', 87.61, 43.82],
    ['Dostyk', 82.49, 45.25],
    ['Kostanay', 63.63, 53.21],
    ['Moscow', 37.62, 55.75],
    ['Małaszewicze', 23.53, 52.03],
    ['Kabul', 69.17, 34.53],
    ['Karachi', 66.98, 24.84],
    ['Gwadar', 62.34, 25.11],
    ['Mersin', 34.63, 36.8],
  ])('holds %s', (_, lon, lat) => {
    expect(within(lon, lat)).toBe(true);
  });

  it.each([
    ["Xi'an", 108.94, 34.26],
    ['Lianyungang', 119.45, 34.74],
    ['Mumbai', 72.95, 18.95],
    ['Vienna', 16.37, 48.21],
    ['Delhi', 77.2, 28.6],
  ])('leaves %s outside or at its very edge', (name, lon, lat) => {
    expect(within(lon, lat)).toBe(name === 'Delhi');
  });

  it('holds every place of the shipped corridors but two in the east of China, and Mumbai', () => {
    const outside = dataset.nodes.filter(({ lon, lat }) => !within(lon, lat)).map(({ id }) => id);
    expect(outside.sort()).toEqual(['lianyungang', 'mumbai', 'xian']);
  });

  it('says how long a px is: Aktau to Baku', () => {
    const [a, b] = [REGION.project([51.22, 43.6]), REGION.project([49.86, 40.39])];
    const kilometres = Math.hypot(a[0] - b[0], a[1] - b[1]) * REGION.kilometres;
    expect(kilometres).toBeGreaterThan(370 * 0.98);
    expect(kilometres).toBeLessThan(374 * 1.02);
  });
});
