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
  'сауда айналымы': [8.878, 9.908],
  өзгеріссіз: [5.208, 5.869],
  'қаңтар–маусым 2024': [11.123, 12.366],
  'статистические данные': [12.719, 14.05],
  '978\u00a0млн\u00a0долл.': [7.491, 8.364],
  '12\u00a0млн\u00a0₸': [4.624, 5.089],
  سوداګري: [3.888, 4.586],
  'ښکاره کړئ': [4.83, 5.575],
  'لږ تر لږه': [3.703, 4.279],
  '۹۷۸ میلیون ډالر': [6.548, 7.637],
  'د سوداګرۍ بیلانس': [7.875, 9.169],
  څنډه: [1.969, 2.297],
  'ټوله سوداګري': [5.842, 6.919],
  '−$12.3M': [4.725, 5.076],
  '≈ ≠ ≤': [3.149, 3.21],
};

/** Letters of Kazakh and Pashto by themselves, measured the same way. */
const LETTERS: Readonly<Record<string, readonly [regular: number, bold: number]>> = {
  ә: [0.615, 0.678],
  ғ: [0.59, 0.613],
  қ: [0.642, 0.744],
  ң: [0.688, 0.808],
  ө: [0.612, 0.687],
  ұ: [0.592, 0.652],
  ү: [0.592, 0.652],
  һ: [0.644, 0.727],
  і: [0.32, 0.38],
  Қ: [0.774, 0.947],
  Ң: [0.872, 0.966],
  Ө: [0.82, 0.871],
  ټ: [0.993, 0.993],
  ډ: [0.477, 0.477],
  ړ: [0.498, 0.498],
  ږ: [0.53, 0.53],
  ښ: [1.221, 1.221],
  ڼ: [0.734, 0.734],
  ې: [0.783, 0.783],
  ۍ: [0.958, 0.958],
  ګ: [0.895, 0.895],
  ځ: [0.646, 0.646],
  څ: [0.646, 0.646],
};

describe('measureText', () => {
  it.each(Object.entries(LETTERS))(
    'has a width of its own for %s, and a bound',
    (letter, [regular, bold]) => {
      expect(measureText(letter, 1)).toBeGreaterThanOrEqual(regular);
      expect(measureText(letter, 1, 600)).toBeGreaterThanOrEqual(bold);
      expect(measureText(letter, 1)).toBeLessThanOrEqual(regular * 1.3);
    },
  );

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

  it('gives an Arabic letter the room of a last one where a zero width non-joiner cuts it off', () => {
    const cut = measureText('لیان\u200cیون\u200cگانگ', 12, 400);
    expect(cut).toBeGreaterThan(measureText('لیانیونگانگ', 12, 400));
    expect(cut).toBeCloseTo(
      ['لیان', 'یون', 'گانگ'].reduce((sum, part) => sum + measureText(part, 12, 400), 0),
    );
    // As wide as DejaVu Sans Bold sets it, which Firefox falls back to.
    expect(measureText('لیان\u200cیون\u200cگانگ', 12, 600)).toBeGreaterThan(74.7);
  });

  it('gives an Arabic letter less room before another letter', () => {
    expect(measureText('سس', 10)).toBeLessThan(2 * measureText('س', 10));
    expect(measureText('س س', 10)).toBeGreaterThan(2 * measureText('س', 10));
  });
});
