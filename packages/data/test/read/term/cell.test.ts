import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn, readCell } from '../../../src/read/term/cell.ts';
import { QUALIFIER_WORDS, SCALE_WORDS, UNIT_WORDS } from '../../../src/read/term/words.ts';
import type { Words } from '../../../src/read/term/words.ts';
import { wholeNumber } from '../../../src/value/whole.ts';

describe('readCell reads numbers', () => {
  it.each([
    ['978', { value: 978, decimals: 0 }],
    ['978.0', { value: 978, decimals: 1 }],
    ['1 234,5', { value: 1234.5, decimals: 1 }],
    ['−5', { value: -5, decimals: 0 }],
    ['.5', { value: 0.5, decimals: 1 }],
    ['руб.5', { value: 5, decimals: 0, unit: 'RUB' }],
    ['0', { value: 0, decimals: 0 }],
    ['۹۷۸٫۰', { value: 978, decimals: 1 }],
    ['٩٧٨', { value: 978, decimals: 0 }],
    ['۱٬۲۳۴٬۵۶۷', { value: 1234567, decimals: 0 }],
  ])('%s', (text, expected) => {
    expect(readCell(text)).toEqual(expected);
  });

  it('tells a number that could be read in two ways', () => {
    expect(readCell('1,234')).toEqual({ value: 1234, decimals: 0, ambiguous: true });
  });
});

describe('readCell reads units', () => {
  it.each([
    ['$978.0 M', { value: 978, decimals: 1, unit: 'USD', scale: 6 }],
    ['US$ 3 billion', { value: 3, decimals: 0, unit: 'USD', scale: 9 }],
    ['9.26 million USD', { value: 9.26, decimals: 2, unit: 'USD', scale: 6 }],
    ['USD 545.2 mn', { value: 545.2, decimals: 1, unit: 'USD', scale: 6 }],
    ['1.3 Mt', { value: 1.3, decimals: 1, unit: 'TNE', scale: 6 }],
    ['55.6 %', { value: 55.6, decimals: 1, unit: 'ratio', scale: -2 }],
    ['4 bn', { value: 4, decimals: 0, scale: 9 }],
    ['-$5.3 bn', { value: -5.3, decimals: 1, unit: 'USD', scale: 9 }],
    ['−US$ 5', { value: -5, decimals: 0, unit: 'USD' }],
    ['–€5', { value: -5, decimals: 0, unit: 'EUR' }],
    ['£5', { value: 5, decimals: 0, unit: 'GBP' }],
    ['۹۷۸٫۰ میلیون دالر', { value: 978, decimals: 1, unit: 'USD', scale: 6 }],
  ])('%s', (text, expected) => {
    expect(readCell(text)).toEqual(expected);
  });

  it('takes a dash for a minus before a sign of a currency alone', () => {
    for (const text of ['-t 5', '- $5 t', '--$5', '-$-5', '-$']) expect(readCell(text)).toBeUndefined();
  });

  it('refuses two units that differ', () => {
    expect(readCell('$4 t')).toBeUndefined();
    expect(readCell('$4 USD')).toMatchObject({ unit: 'USD' });
  });
});

describe('readCell reads how sure a number is', () => {
  it.each([
    ['≥ 4 bn', 'at-least'],
    ['at least 4 bn', 'at-least'],
    ['4 bn+', 'at-least'],
    ['حداقل ۴ میلیارد', 'at-least'],
    ['≤ 9', 'at-most'],
    ['circa 9', 'approx'],
    ['ca 9', 'approx'],
    ['approx 9', 'approx'],
    ['∼9', 'approx'],
    ['up to 9', 'at-most'],
    ['> 9', 'over'],
    ['more than 9', 'over'],
    ['بیش از ۹', 'over'],
    ['< 9', 'under'],
    ['less than 9', 'under'],
    ['~1.3 Mt', 'approx'],
    ['≈ 1.3', 'approx'],
    ['about 1.3', 'approx'],
    ['approx. 1.3', 'approx'],
    ['c. 1.3', 'approx'],
    ['حدود ۱٫۳', 'approx'],
    ['تقریباً ۱٫۳', 'approx'],
    ['almost 2', 'almost'],
    ['نزدیک به ۲', 'almost'],
    ['exactly 2', 'exact'],
  ])('%s is %s', (text, qualifier) => {
    expect(readCell(text)).toMatchObject({ qualifier });
  });

  it('has no qualifier where there is none', () => {
    expect(readCell('978')).not.toHaveProperty('qualifier');
  });

  it('refuses two of them', () => {
    expect(readCell('≥ about 4')).toBeUndefined();
    expect(readCell('≤ 4+')).toBeUndefined();
  });
});

describe('readCell reads what kind of number it is', () => {
  it.each([
    ['4 bn (target)', { nature: 'target' }],
    ['(target) 4 bn', { nature: 'target' }],
    ['(цель)4 млрд', { nature: 'target' }],
    ['4 bn (Forecast)', { nature: 'forecast' }],
    ['4 bn (claim)', { nature: 'claim' }],
    ['۴ میلیارد (هدف)', { nature: 'target' }],
    ['4 (پیش‌بینی)', { nature: 'forecast' }],
    ['615.1 (provisional)', { obsStatus: 'provisional' }],
    ['615.1 (estimate)', { obsStatus: 'estimated' }],
  ])('%s', (text, expected) => {
    expect(readCell(text)).toMatchObject(expected);
  });

  it('refuses a bracket that it does not understand: it may say that the number is wrong', () => {
    expect(readCell('978 (see note)')).toBeUndefined();
    expect(readCell('978 (target, revised)')).toBeUndefined();
    expect(readCell('(est.) 978 (target)')).toBeUndefined();
    expect(readCell('(1) 978')).toBeUndefined();
    expect(readCell('978 ()')).toBeUndefined();
    expect(readCell('(978)')).toBeUndefined();
  });
});

it.each([
  ['6.15e+08', 615_000_000],
  ['1.2E9', 1_200_000_000],
  ['-2.5e-03', -0.0025],
])('readCell reads a power of ten as programs write it: %s', (text, value) => {
  expect(readCell(text)).toMatchObject({ value });
});

it.each(['1e400', '12e5e6', 'from 4', '5 e8'])('readCell makes no number of %s', (text) => {
  expect(readCell(text)).toBeUndefined();
});

describe('readCell reads ranges', () => {
  it.each([
    ['1.2–1.4', 1.2, 1.4],
    ['1.2 - 1.4', 1.2, 1.4],
    ['2 to 3 Mt', 2, 3],
    ['100—200', 100, 200],
    ['from 4 to 5 bn', 4, 5],
    ['between 1.2 and 1.4', 1.2, 1.4],
    ['от 4 до 5 млрд', 4, 5],
    ['از ۴ تا ۵ میلیارد', 4, 5],
  ])('%s', (text, value, high) => {
    expect(readCell(text)).toMatchObject({ value, high });
  });

  it('refuses a range the wrong way round', () => {
    expect(readCell('3–2')).toBeUndefined();
  });

  it('keeps the decimals of the end that has more', () => {
    expect(readCell('1–1.25')?.decimals).toBe(2);
  });
});

describe('readCell reads why there is no number', () => {
  it.each(['', ' ', '-', '−', '–', '—', '…', '...', '..', '?', 'n/a', 'N/A', 'no data', 'نامعلوم'])(
    '"%s" gives no reason, so none is made up',
    (text) => {
      expect(readCell(text)).toEqual({ value: null, missing: 'unknown' });
    },
  );

  it.each([
    ['nil', 'nil'],
    ['not reported', 'not-reported'],
    ['suppressed', 'suppressed'],
    ['confidential', 'suppressed'],
    ['not applicable', 'not-applicable'],
  ])('"%s" is %s', (text, missing) => {
    expect(readCell(text)).toEqual({ value: null, missing });
  });
});

describe('readCell refuses', () => {
  it.each([
    'between 1 or 2',
    '1.2.3',
    '1 23',
    '7*',
    '7 [1]',
    'about',
    '$',
    'four billion',
    '4 bn or so',
    'not 4',
    '1e9 e',
    '<script>1</script>',
    '978 / 9.26',
    '2022-08-03',
    '= 4',
  ])('"%s"', (text) => {
    expect(readCell(text)).toBeUndefined();
  });

  it('anything that it does not understand whole, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readCell(text);
        expect(read === undefined || read.value === null || Number.isFinite(read.value)).toBe(true);
        expect(read?.value === null).toBe(read?.missing !== undefined);
      }),
    );
  });
});

describe('readCell reads back', () => {
  it('every number in every power of ten it knows', () => {
    const scales = fc.constantFrom(['k', 3], ['million', 6], ['bn', 9], ['میلیارد', 9]) as fc.Arbitrary<
      [string, number]
    >;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99999 }), scales, (tenths, [word, scale]) => {
        const read = readCell(`about $${tenths / 10} ${word}`);
        expect(wholeNumber(read?.value ?? NaN, read?.scale)).toBe(wholeNumber(tenths / 10, scale));
        expect(read).toMatchObject({ qualifier: 'approx', unit: 'USD' });
      }),
    );
  });

  it('the same number in Latin, Persian and Arabic digits', () => {
    const inScript = (text: string, zero: number): string =>
      text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
    fc.assert(
      fc.property(fc.nat(), (value) => {
        const latin = readCell(String(value));
        expect(readCell(inScript(String(value), 0x6f0))).toEqual(latin);
        expect(readCell(inScript(String(value), 0x660))).toEqual(latin);
      }),
    );
  });
});

describe('readCell in five languages', () => {
  it.each([
    ['не менее 4 млрд долл.', { value: 4, scale: 9, unit: 'USD', qualifier: 'at-least' }],
    ['около 1,3 млн тонн', { value: 1.3, scale: 6, unit: 'TNE', qualifier: 'approx' }],
    ['более 978 млн долларов США', { value: 978, scale: 6, unit: 'USD', qualifier: 'over' }],
    ['почти 2 трлн тенге', { value: 2, scale: 12, unit: 'KZT', qualifier: 'almost' }],
    ['4 млрд (цель)', { value: 4, scale: 9, nature: 'target' }],
    ['615,1 (предварительно)', { value: 615.1, obsStatus: 'provisional' }],
    ['от 2 до 3'.slice(3), { value: 2, high: 3 }],
    ['до 5', { value: 5, qualifier: 'at-most' }],
    ['кемінде 4 млрд', { value: 4, scale: 9, qualifier: 'at-least' }],
    ['шамамен 1,3 млн тонна', { value: 1.3, scale: 6, unit: 'TNE', qualifier: 'approx' }],
    ['5 мың теңге', { value: 5, scale: 3, unit: 'KZT' }],
    ['4 млрд (мақсат)', { value: 4, scale: 9, nature: 'target' }],
    ['615,1 (алдын ала)', { value: 615.1, obsStatus: 'provisional' }],
    ['لږ تر لږه ۴ میلیارده ډالره', { value: 4, scale: 9, unit: 'USD', qualifier: 'at-least' }],
    ['شاوخوا ۱٫۳ میلیونه ټنه', { value: 1.3, scale: 6, unit: 'TNE', qualifier: 'approx' }],
    ['۴ میلیارده (موخه)', { value: 4, scale: 9, nature: 'target' }],
    ['نږدې ۲', { value: 2, qualifier: 'almost' }],
    ['۵۵٫۶٪', { value: 55.6, unit: 'ratio', scale: -2 }],
    ['۱٫۲ تا ۱٫۴', { value: 1.2, high: 1.4 }],
    ['بیشتر از ۹۷۸ ملیون دالر', { value: 978, scale: 6, unit: 'USD', qualifier: 'over' }],
    ['۶۱۵٫۱ (مقدماتی)', { value: 615.1, obsStatus: 'provisional' }],
  ])('%s', (text, expected) => {
    expect(readCell(text)).toMatchObject(expected);
  });

  it.each(['н/д', 'нет данных', 'деректер жоқ', 'белгісіз', 'معلومات نشته', 'نامعلوم', ':', 'n.a.'])(
    '"%s" is no number',
    (text) => {
      expect(readCell(text)).toEqual({ value: null, missing: 'unknown' });
    },
  );

  it.each([
    ['не сообщается', 'not-reported'],
    ['конфиденциально', 'suppressed'],
    ['қолданылмайды', 'not-applicable'],
  ])('"%s" is %s', (text, missing) => {
    expect(readCell(text)).toEqual({ value: null, missing });
  });

  it('knows a target without a number', () => {
    expect(readCell('(target)')).toEqual({ value: null, missing: 'unknown', nature: 'target' });
    expect(readCell('n/a (прогноз)')).toEqual({ value: null, missing: 'unknown', nature: 'forecast' });
  });

  it.each(['−5', '–5', '‑5', '-5', '－5'])('takes the sign of %s for a minus', (text) => {
    expect(readCell(text)).toMatchObject({ value: -5 });
  });

  it('reads by the decimal sign of the numbers beside it', () => {
    expect(readCell('≥ 1,234 t', ',')).toEqual({
      value: 1.234,
      decimals: 3,
      qualifier: 'at-least',
      unit: 'TNE',
    });
    expect(readCell('1.234–2.500', ',')).toMatchObject({ value: 1234, high: 2500 });
  });

  it.each(['экспорт 5', '5 мт?', 'до', '5 до', '4 млрд (см. прим.)', 'ни 5, ни 6'])(
    'refuses "%s"',
    (text) => {
      expect(readCell(text)).toBeUndefined();
    },
  );

  it('understands any qualifier, number, power of ten and unit together, in any order that a unit may have', () => {
    const from = <Meaning>(words: Words<Meaning>) => fc.constantFrom(...words);
    fc.assert(
      fc.property(
        from(QUALIFIER_WORDS),
        fc.integer({ min: 1, max: 99999 }),
        from(SCALE_WORDS),
        from(UNIT_WORDS),
        fc.boolean(),
        (lead, tenths, scale, unit, before) => {
          const number = String(tenths / 10);
          const [word, meaning] = unit;
          const text = before
            ? `${lead[0]} ${word} ${number} ${scale[0]}`
            : `${lead[0]} ${number} ${scale[0]} ${word}`;
          const read = readCell(text);
          expect(read, text).toMatchObject({ value: tenths / 10, qualifier: lead[1], unit: meaning.unit });
        },
      ),
    );
  });
});

describe('numbersIn', () => {
  it('finds numbers with their separators, in digits of any script', () => {
    expect(numbersIn('≥ 1 234,5 t – 2.000')).toEqual(['1 234,5', '2.000']);
    expect(numbersIn('۱٬۲۳۴٫۵')).toEqual(['1 234.5']);
    expect(numbersIn('n/a')).toEqual([]);
  });
});
