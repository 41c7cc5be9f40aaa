import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeriods, endOf, parsePeriod, startOf, within } from '../../src/value/period.ts';
import type { Period } from '../../src/value/period.ts';

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(`not EDTF: ${text}`);
  return parsed;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** A date of any exactness that the calendar has; days stop at 28, which every month has. */
const dates = fc
  .record({
    year: fc.integer({ min: 1000, max: 9999 }),
    month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
    sign: fc.constantFrom('', '~', '?', '%'),
  })
  .map(({ year, month, day, sign }) => {
    if (month === undefined) return `${year}${sign}`;
    return day === undefined ? `${year}-${pad(month)}${sign}` : `${year}-${pad(month)}-${pad(day)}${sign}`;
  });

describe('parsePeriod', () => {
  it('takes a year apart', () => {
    expect(parsePeriod('2022')).toEqual({
      text: '2022',
      from: { year: 2022 },
      to: { year: 2022 },
      interval: false,
      approximate: false,
      uncertain: false,
    });
  });

  it('takes a month and a day apart', () => {
    expect(period('2023-08').from).toEqual({ year: 2023, month: 8 });
    expect(period('2023-08-03').to).toEqual({ year: 2023, month: 8, day: 3 });
  });

  it('takes an interval apart', () => {
    expect(parsePeriod('2024/2025')).toEqual({
      text: '2024/2025',
      from: { year: 2024 },
      to: { year: 2025 },
      interval: true,
      approximate: false,
      uncertain: false,
    });
  });

  it('leaves an open end out', () => {
    expect(period('2021-08/..')).not.toHaveProperty('to');
    expect(period('2021-08/..').from).toEqual({ year: 2021, month: 8 });
    expect(period('../2020')).not.toHaveProperty('from');
    expect(period('/2020')).not.toHaveProperty('from');
    expect(period('2020/')).not.toHaveProperty('to');
  });

  it.each([
    ['2024-01~', true, false],
    ['1997?', false, true],
    ['1997%', true, true],
    ['2024-01~/2024-06', true, false],
    ['2024-01/2024-06?', false, true],
    ['1996~/..', true, false],
    ['2024', false, false],
  ])('hears the signs of %s', (text, approximate, uncertain) => {
    expect(period(text)).toMatchObject({ approximate, uncertain });
  });

  it.each([
    '',
    ' ',
    '..',
    '../..',
    '/',
    '22',
    '20222',
    '-2022',
    '2022-13',
    '2022-00',
    '2022-1',
    '2022-02-29',
    '2023-04-31',
    '2022-01-00',
    '2022-01-32',
    '2025/2024',
    '2024-06/2024-05',
    '2022/2023/2024',
    '2022-08-03T10:00',
    'August 2022',
    '۲۰۲۲',
    '2022 ',
    '2022~?',
    '2022-2023',
    'XXXX',
    '202X',
  ])('refuses "%s"', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it('accepts the leap day where there is one', () => {
    expect(period('2024-02-29').from?.day).toBe(29);
  });

  it('accepts an interval that begins and ends within one year, named by the year', () => {
    expect(period('2024-06/2024').interval).toBe(true);
  });

  it('keeps every text it accepts', () => {
    fc.assert(
      fc.property(dates, (text) => {
        expect(period(text).text).toBe(text);
      }),
    );
  });

  it('gives the same ends for a date and for the interval from it to itself', () => {
    fc.assert(
      fc.property(dates, (text) => {
        const [single, twice] = [period(text), period(`${text}/${text}`)];
        expect(twice.from).toEqual(single.from);
        expect(twice.to).toEqual(single.to);
        expect(twice.interval).toBe(true);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parsePeriod(text)));
  });
});

describe('startOf and endOf', () => {
  it('are endless where the period is open', () => {
    expect(startOf(period('../2020'))).toBe(-Infinity);
    expect(endOf(period('2021-08/..'))).toBe(Infinity);
  });

  it('are the days of the ends', () => {
    expect([startOf(period('2024/2025')), endOf(period('2024/2025'))]).toEqual([20240101, 20251231]);
  });

  it('are in order', () => {
    fc.assert(
      fc.property(dates, (text) => {
        expect(startOf(period(text))).toBeLessThanOrEqual(endOf(period(text)));
      }),
    );
  });
});

describe('within', () => {
  it.each([
    ['2022', '2018/2025', true],
    ['2018', '2018/2025', true],
    ['2025', '2018/2025', true],
    ['2024/2025', '2018/2025', true],
    ['2025/2026', '2018/2025', false],
    ['2017', '2018/2025', false],
    ['2022-08', '2022', true],
    ['2022', '2022-08', false],
    ['2023-02', '../2023-02-28', true],
    ['2024-02', '../2024-02-28', false],
    ['2021-08/..', '2021/..', true],
    ['2021-08/..', '2021/2030', false],
    ['../2020', '../2021', true],
    ['../2020', '1900/2021', false],
  ])('says of %s in %s: %s', (inner, outer, expected) => {
    expect(within(period(inner), period(outer))).toBe(expected);
  });

  it('holds for a period in itself', () => {
    fc.assert(
      fc.property(dates, (text) => {
        expect(within(period(text), period(text))).toBe(true);
      }),
    );
  });

  it('goes from a smaller window to a larger one', () => {
    fc.assert(
      fc.property(dates, dates, dates, (a, b, c) => {
        const [first, second, third] = [period(a), period(b), period(c)];
        if (within(first, second) && within(second, third)) expect(within(first, third)).toBe(true);
      }),
    );
  });
});

describe('comparePeriods', () => {
  it('puts periods in order of their first, then of their last day', () => {
    const texts = ['2025', '2024/2025', '2024', '2024-03', '../2020', '2023', '2024-01', '2021-08/..'];
    const sorted = texts.map(period).sort(comparePeriods);
    expect(sorted.map(({ text }) => text)).toEqual([
      '../2020',
      '2021-08/..',
      '2023',
      '2024-01',
      '2024',
      '2024/2025',
      '2024-03',
      '2025',
    ]);
  });

  it('is 0 for the same days', () => {
    expect(comparePeriods(period('2022'), period('2022-01/2022-12'))).toBe(0);
    expect(comparePeriods(period('../2020'), period('/2020'))).toBe(0);
  });

  it('turns its sign when its sides are swapped', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(comparePeriods(period(a), period(b)) + comparePeriods(period(b), period(a))).toBe(0);
      }),
    );
  });

  it('is an order', () => {
    fc.assert(
      fc.property(dates, dates, dates, (a, b, c) => {
        const [first, second, third] = [a, b, c].map(period).sort(comparePeriods) as [Period, Period, Period];
        expect(comparePeriods(first, second)).toBeLessThanOrEqual(0);
        expect(comparePeriods(first, third)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
