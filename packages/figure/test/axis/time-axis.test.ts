import { describe, expect, it } from 'vitest';
import { parsePeriod } from '@keruen/data';
import { linear, overlaps, type TextMark } from '@keruen/figure';
import { withCalendar } from '../../src/locale/calendar.ts';
import { timeAxis } from '../../src/axis/time-axis.ts';
import { textBounds } from '../../src/scene/bounds.ts';
import { DARI, ENGLISH } from '../layout/medium.ts';

type Medium = typeof ENGLISH;

function labels(
  texts: readonly string[],
  domain: readonly [number, number],
  width: number,
  medium: Medium = ENGLISH,
): TextMark[] {
  const marks = timeAxis(
    texts.map((text) => parsePeriod(text)!),
    domain,
    linear(domain, [0, width]),
    20,
    [0, width],
    medium,
  );
  return marks.filter((mark): mark is TextMark => mark.kind === 'text');
}

const words = (marks: readonly TextMark[]): string[] =>
  marks.map(({ text }) => text.replace(/[\u2066-\u2069]/g, ''));
const years = (from: number, to: number): string[] =>
  [...new Array(to - from + 1).keys()].map((i) => String(from + i));

describe('timeAxis', () => {
  it('labels every year where there is room, under the middle of the year', () => {
    const marks = labels(years(2018, 2023), [2018, 2024], 600);
    expect(words(marks)).toEqual(years(2018, 2023));
    expect(marks.map(({ x }) => x)).toEqual([50, 150, 250, 350, 450, 550]);
  });

  it('labels round years where there is not, no two touching', () => {
    for (const width of [200, 400, 900])
      for (const medium of [ENGLISH, DARI]) {
        const marks = labels(years(1960, 2023), [1960, 2024], width, medium);
        expect(marks.length).toBeGreaterThan(1);
        const boxes = marks.map((mark) => textBounds(mark, medium.measure));
        boxes.forEach((box, i) => {
          for (const other of boxes.slice(i + 1)) expect(overlaps(box, other)).toBe(false);
        });
      }
    expect(words(labels(years(1960, 2023), [1960, 2024], 400))).toContain('1980');
  });

  it('labels years of another calendar as they are, not the Gregorian ones between which they lie', () => {
    const solar = ['2021-03-21/2022-03-20', '2022-03-21/2023-03-20', '2023-03-21/2024-03-19'];
    const medium = { ...ENGLISH, locale: withCalendar(ENGLISH.locale, 'solar-hijri') };
    expect(words(labels(solar, [2021.2, 2024.2], 400, medium))).toEqual(['1400 SH', '1401 SH', '1402 SH']);
    const equinoxes = ['2019-03-21', '2020-03-20', '2021-03-21', '2022-03-21', '2023-03-21', '2024-03-20'];
    const eves = ['2020-03-19', '2021-03-20', '2022-03-20', '2023-03-20', '2024-03-19', '2025-03-20'];
    const six = equinoxes.map((first, i) => `${first}/${eves[i]}`);
    const marks = labels(six, [2019.2, 2025.2], 260, medium);
    expect(marks.length).toBeGreaterThan(1);
    expect(marks.length).toBeLessThan(6);
    expect(words(marks).every((label) => /^\d{4} SH$/.test(label))).toBe(true);
  });

  it('labels some of the months of another calendar where not all have room', () => {
    const months = ['03-21/2023-04-20', '04-21/2023-05-21', '05-22/2023-06-21', '06-22/2023-07-22'];
    const solar = months.map((days) => `2023-${days}`);
    const medium = { ...ENGLISH, locale: withCalendar(ENGLISH.locale, 'solar-hijri') };
    const marks = labels(solar, [2023.21, 2023.56], 200, medium);
    expect(words(marks)).toContain('Hamal 1402 SH');
    expect(marks.length).toBeLessThan(4);
  });

  it('gives years between the data their label too, so that gaps are seen as gaps', () => {
    expect(words(labels(['1996', '2000', '2004'], [1996, 2005], 700))).toContain('1999');
  });

  it('names the first year where a longer period leaves round years no room', () => {
    for (const width of [120, 140, 160, 190]) {
      const marks = labels([...years(2018, 2023), '2024/2025'], [2018, 2026], width);
      expect(words(marks)).toContain('2024–2025');
      expect(words(marks).length, `${width}`).toBeGreaterThan(1);
    }
    expect(words(labels([...years(2018, 2023), '2024/2025'], [2018, 2026], 120))).toContain('2018');
  });

  it('gives a longer period its own label, which stays when years go', () => {
    const marks = labels([...years(2018, 2023), '2024/2025'], [2018, 2026], 300);
    expect(words(marks)).toContain('2024–2025');
  });

  it('labels a few months by their names', () => {
    expect(words(labels(['2023-01', '2023-02', '2023-03'], [2023, 2023.25], 600))).toEqual([
      'January 2023',
      'February 2023',
      'March 2023',
    ]);
  });

  const quarters = (from: number, to: number): string[] =>
    years(from, to).flatMap((one) =>
      ['01/03', '04/06', '07/09', '10/12'].map((of) => `${one}-${of.replace('/', `/${one}-`)}`),
    );

  it('labels quarters at one distance, from the first of a year, or, where hardly one has room, the years around them', () => {
    const said = (width: number) => words(labels(quarters(2021, 2022), [2021, 2023], width));
    expect(said(700)).toEqual([
      'January–March 2021',
      'July–September 2021',
      'January–March 2022',
      'July–September 2022',
    ]);
    expect(said(400)).toEqual(['January–March 2021', 'January–March 2022']);
    for (const width of [130, 200, 260]) expect(said(width)).toEqual(['2021', '2022']);
  });

  it('labels two of few fiscal years where no second year has room', () => {
    const fiscal = years(2016, 2021).map((one) => `${one}-07/${Number(one) + 1}-06`);
    for (const width of [330, 380, 420])
      expect(labels(fiscal, [2016.5, 2022.5], width).length, `${width}`).toBeGreaterThan(1);
  });

  it('labels fiscal years at one distance, whatever month they begin with', () => {
    const fiscal = years(2010, 2022).map((one) => `${one}-07/${Number(one) + 1}-06`);
    for (const width of [600, 900, 1200]) {
      const begun = words(labels(fiscal, [2010.5, 2023.5], width)).map((text) =>
        Number(/\d+/.exec(text)?.[0]),
      );
      expect(begun.length).toBeGreaterThan(2);
      expect(new Set(begun.slice(1).map((one, i) => one - begun[i]!)).size).toBe(1);
    }
  });

  it('writes years in the digits of the language', () => {
    expect(words(labels(['2022', '2023'], [2022, 2024], 400, DARI))).toEqual(['۲۰۲۲', '۲۰۲۳']);
  });
});
