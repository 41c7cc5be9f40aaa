import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lowered } from '../../src/scene/lowered.ts';
import { scene as anyScene } from './arbitrary-scene.ts';
import { boundsOf, measureText } from '@keruen/figure';

it('moves every mark and stop down, and nothing sideways', () => {
  fc.assert(
    fc.property(anyScene, fc.integer({ min: 0, max: 900 }), (scene, by) => {
      const { marks, stops } = lowered(scene, by);
      expect(marks).toHaveLength(scene.marks.length);
      marks.forEach((mark, i) => {
        const [now, before] = [boundsOf(mark, measureText), boundsOf(scene.marks[i]!, measureText)];
        if (!now || !before) return;
        expect(now.y - before.y).toBeCloseTo(by, 6);
        expect(now.x).toBe(before.x);
        expect(now.height).toBeCloseTo(before.height, 6);
      });
      stops.forEach((stop, i) => expect(stop).toEqual({ ...scene.stops[i], y: scene.stops[i]!.y + by }));
    }),
  );
});
