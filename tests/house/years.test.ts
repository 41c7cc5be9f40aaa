import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './places.ts';

/**
 * The built packages as somebody else's program uses them: every word of the first chart, and periods of every form.
 * A process of its own, because the tests themselves read the sources.
 */
const PROGRAM = `
import { query } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { chartTypeOf, formatDate, localeOf, measureText, withNumerals } from '@keruen/figure';

const rows = query(dataset, {
  measure: 'trade-value', reporter: 'KAZ', partner: 'AFG', flow: ['export', 'import', 'turnover'], period: '2018/2025',
});
const [, , tag, numerals, width, ...periods] = process.argv;
const locale = withNumerals(await localeOf(tag), numerals);
const { layout } = await chartTypeOf('columns');
const scene = layout(rows, { width: Number(width) }, { locale, measure: measureText });
console.log(JSON.stringify({ scene, periods: periods.map((period) => formatDate(period, locale)) }));
`;

const PERIODS = ['1996', '2016', '2022', '2023-08', '2024-01-31', '2024/2025', '2021-08/..'];

function drawn(tag: string, numerals: string, width: number): { texts: string[]; periods: string[] } {
  const args = ['--input-type=module', '-e', PROGRAM, 'program', tag, numerals, String(width), ...PERIODS];
  const env = { ...process.env, NODE_OPTIONS: '' };
  const out = execFileSync(process.execPath, args, { cwd: join(ROOT, 'tests'), encoding: 'utf8', env });
  const { scene, periods } = JSON.parse(out) as { scene: unknown; periods: string[] };
  return { texts: textsIn(scene), periods };
}

/** Every text anywhere in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Whole numbers of four digits in a text, whichever digits it uses. */
function yearsIn(text: string): number[] {
  const latin = text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  return [...latin.matchAll(/(?<![\d.,٬٫])\d{4}(?![\d.,٬٫]?\d)/g)].map(([year]) => Number(year));
}

/** The Solar Hijri years of the data's time; as Gregorian ones they would be the late Middle Ages. */
const isOfAnotherCalendar = (year: number): boolean => year >= 1370 && year <= 1410;

describe.each([
  ['en', 'latn'],
  ['fa-AF', 'latn'],
  ['fa-AF', 'native'],
])('in %s with %s digits', (tag, numerals) => {
  it.each([320, 900])('every year of a chart %i px wide is Gregorian', (width) => {
    const years = drawn(tag, numerals, width).texts.flatMap(yearsIn);
    for (const year of [2018, 2022, 2023, 2024, 2025]) expect(years).toContain(year);
    expect(years.filter(isOfAnotherCalendar)).toEqual([]);
  });

  it('periods of every form keep their year', () => {
    const printed = drawn(tag, numerals, 900).periods.map(yearsIn);
    expect(printed).toEqual(
      PERIODS.map((period) => [...period.matchAll(/\d{4}/g)].map(([year]) => Number(year))),
    );
  });
});

describe('the reader of years', () => {
  it('knows a year of another calendar in any digits', () => {
    expect(yearsIn('سال ۱۴۰۱').filter(isOfAnotherCalendar)).toEqual([1401]);
    expect(yearsIn('in 1401, not 2022')).toEqual([1401, 2022]);
    expect(yearsIn('1,401 or 14012')).toEqual([]);
  });
});
