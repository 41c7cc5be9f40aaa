import { describe, expect, test } from 'vitest';
import { aside, isolate, keepOrder, spoken, withoutMarks } from '../../src/locale/bidi.ts';

describe('isolate', () => {
  test('wraps a name so that its first strong letter sets its direction', () => {
    expect(isolate('Kazakhstan')).toBe('\u2068Kazakhstan\u2069');
    expect(isolate('قزاقستان')).toBe('\u2068قزاقستان\u2069');
  });

  test('leaves nothing as nothing', () => {
    expect(isolate('')).toBe('');
    expect(isolate('', 3)).toBe('');
    expect(aside('')).toBe('');
  });
});

describe('keepOrder', () => {
  test.each(['≥ $4bn', '≈ 3', '-$8M', '2018–2023', '2.08×', '> 70%', '< 5'])('holds %s together', (text) => {
    expect(keepOrder(text, 'ltr')).toBe(`\u2066${text}\u2069`);
  });

  test.each(['$978M', '978 million', '70%', '2022', 'August 2023', 'almost $1bn', '1,234.5'])(
    'leaves %s as it is',
    (text) => {
      expect(keepOrder(text, 'ltr')).toBe(text);
    },
  );

  test('adds nothing in a language written from right to left, whose words say the same', () => {
    expect(keepOrder('−۸ میلیون', 'rtl')).toBe('−۸ میلیون');
  });
});

test('withoutMarks takes away marks of direction and nothing else', () => {
  expect(withoutMarks('\u2066≥ $4bn\u2069، \u2068Aktau\u2069\u200f \u200e−۴')).toBe('≥ $4bn، Aktau −۴');
  expect(withoutMarks('نقل\u200cناشده')).toBe('نقل\u200cناشده');
});

describe('an aside', () => {
  test('is shown and not said', () => {
    const text = `claim${aside(' by somebody')}, 2022`;
    expect(withoutMarks(text)).toBe('claim by somebody, 2022');
    expect(spoken(text)).toBe('claim, 2022');
  });

  test('may hold names and other asides, and ends where it ends', () => {
    const inner = aside(` (${isolate('table')})`);
    expect(spoken(`a${aside(`; ${isolate('TASS', 3)}${inner}`)} b${aside(' c')} d`)).toBe('a b d');
  });

  test('takes what led to it along, and leaves names as they are', () => {
    expect(spoken(`2022: ${aside('x')}`)).toBe('2022');
    expect(spoken(`2022: ${aside('x')}, y`)).toBe('2022, y');
    expect(spoken(`۲۰۲۲: ${aside('x')}،\u200f ${aside('y')}؛ ز`)).toBe('۲۰۲۲؛ ز');
    expect(spoken(`2022: ${isolate('x')}, ${isolate('y', 2)}`)).toBe(
      `2022: ${isolate('x')}, ${isolate('y', 2)}`,
    );
  });
});
