import { describe, expect, it } from 'vitest';
import { boundsOf, measureText } from '@keruen/figure';
import { notEqual } from '../../src/scene/not-equal.ts';

describe('notEqual', () => {
  it('is two level bars and a rising stroke around its middle', () => {
    const [upper, lower, stroke] = notEqual(100, 50);
    expect(upper).toMatchObject({ y1: 48, y2: 48 });
    expect(lower).toMatchObject({ y1: 52, y2: 52 });
    expect((stroke?.y1 ?? 0) - (stroke?.y2 ?? 0)).toBeGreaterThan(8);
    expect((stroke?.x2 ?? 0) - (stroke?.x1 ?? 0)).toBeGreaterThan(0);
  });

  it('is no wider than the joint between two bars', () => {
    for (const rule of notEqual(0, 0)) {
      const box = boundsOf(rule, measureText);
      expect(box?.x).toBeGreaterThanOrEqual(-6);
      expect((box?.x ?? 0) + (box?.width ?? 99)).toBeLessThanOrEqual(6);
    }
  });
});
