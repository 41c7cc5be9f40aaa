import { describe, expect, it } from 'vitest';
import { readPeriod } from '../../../src/read/period/cell.ts';

describe('readPeriod', () => {
  it.each([
    ['2022', '2022'],
    [' 2022 ', '2022'],
    ['۲۰۲۲', '2022'],
    ['2023-08', '2023-08'],
    ['2023-08-03', '2023-08-03'],
    ['2024/2025', '2024/2025'],
    ['2024/25', '2024/2025'],
    ['2024–25', '2024/2025'],
    ['2024–2025', '2024/2025'],
    ['2024 – 2025', '2024/2025'],
    ['2021-08/..', '2021-08/..'],
    ['../2020', '../2020'],
    ['2023~', '2023~'],
  ])('reads %s as %s', (text, expected) => {
    expect(readPeriod(text)).toBe(expected);
  });

  it.each(['', 'Total', 'August 2023', '08/2023', '2025/24', '3.8.2023', '2023-13', '22'])(
    'refuses "%s"',
    (text) => {
      expect(readPeriod(text)).toBeUndefined();
    },
  );

  it.each(['1402', '۱۴۰۲', '1402-05', '1400/1402', '../1399'])(
    'does not guess the calendar of %s',
    (text) => {
      expect(readPeriod(text)).toBeUndefined();
    },
  );
});
