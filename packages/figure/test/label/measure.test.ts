import { describe, expect, it } from 'vitest';
import { measureText } from '@keruen/figure';

/**
 * Widest advance in ems at weights 400 and 600, measured by a browser in DejaVu Sans, DejaVu Serif, Noto Sans, Noto Serif,
 * Noto Naskh Arabic, Noto Sans Arabic and Liberation Sans.
 */
const MEASURED: Readonly<Record<string, readonly [regular: number, bold: number]>> = {
  $978M: [3.569, 3.89],
  '≥ $4bn': [3.712, 4.005],
  '2024–2025': [5.59, 6.066],
  'not reported': [6.39, 7.165],
  export: [3.278, 3.697],
  'Republic of Kazakhstan': [11.948, 13.308],
  '“$1bn': [3.068, 3.477],
  '$9.26M': [3.887, 4.238],
  'بیش از': [2.934, 3.464],
  صادرات: [3.301, 3.778],
  میلیون: [2.728, 3.324],
  '۹۷۸ میلیون دالر': [6.548, 7.705],
  'گزارش نشده': [5.546, 6.411],
  'حجم تجارت': [4.9, 5.626],
  Қазақстан: [5.494, 6.233],
  экспорт: [4.207, 4.658],
  товарооборот: [7.313, 8.032],
  '−$12.3M': [4.725, 5.076],
  '≈ ≠ ≤': [3.149, 3.21],
};

describe('measureText', () => {
  for (const [text, [regular, bold]] of Object.entries(MEASURED)) {
    it(`is an upper bound for “${text}”, and not a loose one`, () => {
      expect(measureText(text, 1)).toBeGreaterThanOrEqual(regular);
      expect(measureText(text, 1, 600)).toBeGreaterThanOrEqual(bold);
      expect(measureText(text, 1)).toBeLessThanOrEqual(regular * 1.45);
    });
  }

  it('grows in proportion to the size', () => {
    expect(measureText('$978M', 24)).toBeCloseTo(2 * measureText('$978M', 12), 9);
  });

  it('gives marks of direction and accents no width', () => {
    expect(measureText('\u2066$4\u2069', 12)).toBe(measureText('$4', 12));
    expect(measureText('é', 12)).toBe(measureText('e', 12));
  });

  it('gives unknown scripts the widest letter', () => {
    expect(measureText('漢', 10)).toBe(11);
  });

  it('gives an Arabic letter less room before another letter', () => {
    expect(measureText('سس', 10)).toBeLessThan(2 * measureText('س', 10));
    expect(measureText('س س', 10)).toBeGreaterThan(2 * measureText('س', 10));
  });
});
