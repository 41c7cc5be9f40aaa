import { expect, it } from 'vitest';
import { measureText } from '@keruen/figure';
import { spaced } from '../../src/label/spaced.ts';

it('adds what every letter and every gap between words takes', () => {
  const measure = spaced(measureText, { letter: 2, word: 3 });
  expect(measure('ab', 10)).toBeCloseTo(measureText('ab', 10) + 4);
  expect(measure('a b', 10, 600)).toBeCloseTo(measureText('a b', 10, 600) + 6 + 3);
  expect(measure('', 10)).toBe(0);
});

it('is the same measure where nothing is added', () => {
  const measure = spaced(measureText, { letter: 0, word: 0 });
  for (const text of ['Kazakhstan', 'قزاقستان', '≥ $4bn'])
    expect(measure(text, 11)).toBe(measureText(text, 11));
});
