import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { describe, expect, it } from 'vitest';
import { WATERS } from '../../src/land/names.ts';
import { land } from '../../src/land/region.ts';
import { REGION } from '../../src/projection/region.ts';
import { parse, winding, type Vertex } from './path-data.ts';

const coast = parse(land.coast).map(({ line }) => line);

const isLand = ([lon, lat]: readonly [number, number]): boolean => {
  const [x, y] = REGION.project([lon, lat]);
  return winding([x / land.unit, y / land.unit] as Vertex, coast) !== 0;
};

describe('names of waters', () => {
  it.each(
    WATERS.filter(({ names }) => names.en !== 'Aral Sea').map((water) => [water.names.en, water] as const),
  )('the %s stands on its water, wherever it stands', (_, { at }) => {
    for (const [lon, lat] of at) expect(isLand([lon, lat])).toBe(false);
  });

  it('has every name in five languages, and no name twice', () => {
    for (const { names } of WATERS) {
      expect(names.en).toMatch(/^[A-Z]/);
      for (const tag of ['fa-AF', 'ps']) expect(names[tag]).toMatch(/^\p{Script=Arabic}/u);
      for (const tag of ['ru', 'kk']) expect(names[tag]).toMatch(/^\p{Script=Cyrillic}/u);
    }
    expect(new Set(WATERS.map(({ names }) => names.en)).size).toBe(WATERS.length);
  });

  it('leaves out the gulf whose name is in dispute', () => {
    expect(WATERS.some(({ names }) => /gulf/i.test(names.en))).toBe(false);
  });
});

describe('ways over water', () => {
  const ways = dataset.legs.filter(({ mode, via }) => mode === 'sea' && via);

  it('are some that are drawn through points off the coast', () => {
    expect(ways.length).toBeGreaterThan(2);
  });

  it.each(ways.map((leg) => [leg.id, leg] as const))(
    '%s passes through water, and round Absheron',
    (_, { via = [] }) => {
      expect(isLand([48.6, 40.6])).toBe(true);
      for (const point of via) expect(isLand(point)).toBe(false);
    },
  );
});
