import { describe, expect, it } from 'vitest';
import { solarPeriod } from '../../../src/read/period/solar-period.ts';

/** The Solar Hijri date of a day as ICU has it: `1402-1-1`. */
const icu = new Intl.DateTimeFormat('en-u-ca-persian', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

const DAY = 86_400_000;

function solarOf(edtf: string, after = 0): string {
  const parts = icu.formatToParts(new Date(Date.parse(edtf) + after * DAY));
  return ['year', 'month', 'day'].map((type) => parts.find((part) => part.type === type)!.value).join('-');
}

describe('solarPeriod', () => {
  it.each([
    ['1402', '2023-03-21/2024-03-19'],
    ['1403', '2024-03-20/2025-03-20'],
    ['1401–1402', '2022-03-21/2024-03-19'],
    ['1401/1402', '2022-03-21/2024-03-19'],
    ['حمل 1402', '2023-03-21/2023-04-20'],
    ['حوت 1403', '2025-02-19/2025-03-20'],
    ['قوس 1402', '2023-11-22/2023-12-21'],
    ['چنګاښ 1402', '2023-06-22/2023-07-22'],
    ['حمل–سنبله 1402', '2023-03-21/2023-09-22'],
    ['ربع اول 1402', '2023-03-21/2023-06-21'],
    ['Q4 1402', '2023-12-22/2024-03-19'],
    ['H1 1402', '2023-03-21/2023-09-22'],
  ])('"%s" are the days %s', (text, days) => expect(solarPeriod(text)).toBe(days));

  it.each(['1402-03', '1402/03', '1403–1402', 'January 1402', 'Hamal', ''])('"%s" is none', (text) =>
    expect(solarPeriod(text)).toBeUndefined(),
  );

  it('begins and ends every month of 120 years where ICU does', () => {
    const months = [
      'حمل',
      'ثور',
      'جوزا',
      'سرطان',
      'اسد',
      'سنبله',
      'میزان',
      'عقرب',
      'قوس',
      'جدی',
      'دلو',
      'حوت',
    ];
    for (let year = 1300; year < 1420; year++)
      months.forEach((name, m) => {
        const [from = '', to = ''] = solarPeriod(`${name} ${year}`)!.split('/');
        expect(solarOf(from)).toBe(`${year}-${m + 1}-1`);
        expect(solarOf(to, 1)).toBe(m === 11 ? `${year + 1}-1-1` : `${year}-${m + 2}-1`);
      });
  });
});
