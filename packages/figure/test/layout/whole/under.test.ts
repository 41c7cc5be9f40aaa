import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scene } from '@keruen/figure';
import { restUnder, stacked } from '../../../src/layout/whole/under.ts';
import { scene as anyScene } from '../../scene/arbitrary-scene.ts';
import { ENGLISH } from '../medium.ts';
import { row, STORY } from '../sample-rows.ts';

const picture = (part: Partial<Scene>): Scene => ({
  width: 400,
  height: 100,
  marks: [],
  stops: [],
  legend: [],
  description: 'Above',
  ...part,
});

const dot = { kind: 'dot', x: 5, y: 10, radius: 3, shape: 'circle', tone: 'ink' } as const;

describe('restUnder', () => {
  it('lays rows without a place as bars of the same width', () => {
    const rest = [row({ id: 'claim', nature: 'claim', value: 1e9 }), row({ id: 'gap', value: null })];
    const scene = restUnder(rest, STORY, { width: 400, maxHeight: 10 }, ENGLISH)!;
    expect(scene.width).toBe(400);
    expect(scene.stops.map(({ subject }) => subject)).toEqual(['observation:claim', 'observation:gap']);
  });

  it('says of a claim which number of the picture above it contradicts', () => {
    const number = row({ id: 'number', value: 8e8, conflictsWith: ['claim'] });
    const claim = row({ id: 'claim', nature: 'claim', value: 1e9, conflictsWith: ['number'] });
    const [stop] = restUnder([claim], { ...STORY, rows: [number, claim] }, { width: 400 }, ENGLISH)!.stops;
    expect(stop!.label).toContain('contradicts 800 million US dollars (statistic)');
  });

  it('is nothing where every row has its place', () => {
    expect(restUnder([], STORY, { width: 400 }, ENGLISH)).toBeUndefined();
  });
});

describe('stacked', () => {
  it('leaves a picture alone that has nothing under it', () => {
    const above = picture({ marks: [dot] });
    expect(stacked(above, undefined)).toBe(above);
  });

  it('sets the other under it with white space between', () => {
    const scene = stacked(
      picture({ marks: [dot] }),
      picture({ marks: [dot], height: 50, description: 'Under' }),
    );
    expect(scene.height).toBe(170);
    expect(scene.marks).toEqual([dot, { ...dot, y: 130 }]);
    expect(scene.description).toBe('Above');
  });

  it('needs no white space under nothing', () => {
    expect(stacked(picture({ height: 0 }), picture({ marks: [dot], height: 50 }))).toMatchObject({
      height: 50,
      marks: [dot],
    });
  });

  it('explains a sign once that both show', () => {
    const [claim, target] = [{ label: 'Claim' }, { label: 'Target' }];
    expect(stacked(picture({ legend: [claim] }), picture({ legend: [claim, target] })).legend).toEqual([
      claim,
      target,
    ]);
  });

  it('loses no mark and no stop, and moves what is above nowhere', () => {
    fc.assert(
      fc.property(anyScene, anyScene, (above, under) => {
        const scene = stacked(above, under);
        expect(scene.marks).toHaveLength(above.marks.length + under.marks.length);
        expect(scene.stops).toHaveLength(above.stops.length + under.stops.length);
        expect(scene.marks.slice(0, above.marks.length)).toEqual(above.marks);
        const by = scene.height - under.height;
        scene.stops.slice(above.stops.length).forEach(({ y }, i) => expect(y).toBe(under.stops[i]!.y + by));
      }),
    );
  });
});
