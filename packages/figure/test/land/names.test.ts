import { describe, expect, it } from 'vitest';
import { CAPES } from '../../src/land/capes.ts';
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

  it('has every name in English and Dari, and no name twice', () => {
    for (const { names } of WATERS) {
      expect(names.en).toMatch(/^[A-Z]/);
      expect(names['fa-AF']).toMatch(/^\p{Script=Arabic}/u);
    }
    expect(new Set(WATERS.map(({ names }) => names.en)).size).toBe(WATERS.length);
  });

  it('leaves out the gulf whose name is in dispute', () => {
    expect(WATERS.some(({ names }) => /gulf/i.test(names.en))).toBe(false);
  });
});

describe('capes', () => {
  it.each(CAPES.map((cape, i) => [i, cape] as const))(
    'cape %i runs from land to water',
    (_, { inland, off }) => {
      expect(isLand(inland)).toBe(true);
      expect(isLand(off)).toBe(false);
    },
  );
});
