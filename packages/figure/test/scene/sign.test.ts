import { NATURES, QUALIFIERS } from '@keruen/data';
import { describe, expect, it } from 'vitest';
import { signOf } from '@keruen/figure';

describe('signOf', () => {
  it.each([
    ['statistic', 'solid', 'none', 'none'],
    ['claim', 'tint', 'solid', 'none'],
    ['target', 'hollow', 'dashed', 'goal'],
    ['forecast', 'hollow', 'dotted', 'fade'],
    ['derived', 'hatch', 'solid', 'none'],
  ] as const)('draws a %s as %s with outline %s and badge %s', (nature, fill, outline, badge) => {
    expect(signOf(nature)).toEqual({ nature, qualifier: 'exact', fill, outline, end: 'flat', badge });
  });

  it.each([
    ['exact', 'flat'],
    ['approx', 'wavy'],
    ['almost', 'wavy'],
    ['at-least', 'onward'],
    ['over', 'onward'],
    ['majority', 'onward'],
    ['at-most', 'back'],
    ['under', 'back'],
  ] as const)('ends a value that is %s %s', (qualifier, end) => {
    expect(signOf('statistic', qualifier).end).toBe(end);
  });

  it('ends a range between two caps, whatever else is said of it', () => {
    for (const nature of NATURES)
      for (const qualifier of QUALIFIERS)
        expect(signOf(nature, qualifier, 5)).toEqual({ ...signOf(nature, qualifier), end: 'band' });
  });

  it('tells all natures apart without colour', () => {
    const drawn = NATURES.map((nature) => {
      const { fill, outline, badge } = signOf(nature);
      return `${fill} ${outline} ${badge}`;
    });
    expect(new Set(drawn).size).toBe(NATURES.length);
  });

  it('keeps the words it was made from', () => {
    for (const nature of NATURES) {
      for (const qualifier of QUALIFIERS)
        expect(signOf(nature, qualifier)).toMatchObject({ nature, qualifier });
    }
  });
});
