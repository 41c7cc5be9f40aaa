import { describe, expect, it } from 'vitest';
import { readCsv, readTable } from '../../../src/read/index.ts';
import { table } from '../table-fixture.ts';

const Y1401 = '2022-03-21/2023-03-20';
const Y1402 = '2023-03-21/2024-03-19';

/** Rows of cells between bars, the first of them headers. */
const rowsOf = (text: string): readonly (readonly string[])[] =>
  text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));

const read = (text: string, caption = '') => readTable(table(rowsOf(text), { caption }));

/** Period, its kind, flow and number of each observation. */
const said = (text: string, caption = ''): readonly string[] =>
  (read(text, caption).dataset?.observations ?? []).map(({ period, periodKind, flow = '', value }) =>
    [period, periodKind, flow, value].join(' '),
  );

describe('tables in Solar Hijri years', () => {
  it.each([
    ['in Dari', 'سال | صادرات\n۱۴۰۱ | 1350\n۱۴۰۲ | 1400', 'ملیون دالر'],
    ['in Dari with Latin digits', 'سال | صادرات\n1401 | 1350\n1402 | 1400', ''],
    ['in Pashto', 'کال | صادرات\nکال ۱۴۰۱ | 1350\n۱۴۰۲ | 1400', ''],
    ['with the mark at the year', 'Year | Exports\n1401 هـ ش | 1350\n1402 ه‍.ش. | 1400', ''],
    ['with the mark before the year', 'Year | Exports\nSH 1401 | 1350\nS.H. 1402 | 1400', ''],
    ['with the mark in the corner', 'Year (SH) | Exports\n1401 | 1350\n1402 | 1400', ''],
    ['with the mark in the caption', 'Год | Экспорт\n1401 | 1350\n1402 | 1400', 'По годам солнечной хиджры'],
    ['beside Gregorian ones', 'Year | Exports\n1401 SH (2022-23) | 1350\n2023/24 (1402) | 1400', ''],
    ['beside Gregorian ones alone', 'Item | 1401 (2022-23) | 1402 (2023-24)\nExports | 1350 | 1400', ''],
    ['said to be solar', 'Solar Year | Exports\n1401 | 1350\n1402 | 1400', ''],
    ['across', 'شاخص | ۱۴۰۱ | ۱۴۰۲\nصادرات | 1350 | 1400', ''],
    ['in headers', 'شاخص | ۱۴۰۱ (۲۰۲۲) | ۱۴۰۲ (۲۰۲۳)\nصادرات | 1350 | 1400', ''],
  ])('%s are read as their days, and their numbers as numbers', (_, text, caption) =>
    expect(said(text, caption)).toEqual([`${Y1401} year export 1350`, `${Y1402} year export 1400`]),
  );

  it('have names down, months under a year, and years over flows', () => {
    expect(said('کشور | صادرات ۱۴۰۱ | صادرات ۱۴۰۲\nچین | 1350 | 1400')).toHaveLength(2);
    expect(said('کشور | صادرات\nچین | 1400\nهند | 3', 'صادرات در سال ۱۴۰۲ هـ ش')[0]).toBe(
      `${Y1402} year export 1400`,
    );
    expect(said('ماه | صادرات\nحمل | 14\nثور | 20', '۱۴۰۲')).toEqual([
      '2023-03-21/2023-04-20 range export 14',
      '2023-04-21/2023-05-21 range export 20',
    ]);
    expect(
      said('| ۱۴۰۱ | | ۱۴۰۲ |\nکشور | صادرات | واردات | صادرات | واردات\nچین | 1 | 2 | 3 | 4'),
    ).toContain(`${Y1402} year export 3`);
    expect(said('سال | کشور | صادرات\n۱۴۰۲ | چین | 1\n۱۴۰۲ | هند | 2')[1]).toBe(`${Y1402} year export 2`);
  });

  it('have months down under several years, and years over months, as one line in time', () => {
    const months = [
      '2022-03-21/2022-04-20 range export 14',
      '2022-04-21/2022-05-21 range export 20',
      '2023-03-21/2023-04-20 range export 15',
      '2023-04-21/2023-05-21 range export 21',
    ];
    expect(said('ماه | ۱۴۰۱ | ۱۴۰۲\nحمل | 14 | 15\nثور | 20 | 21\nمجموع | 34 | 36', 'صادرات')).toEqual(
      months,
    );
    expect(said('| ۱۴۰۱ | | ۱۴۰۲ |\n | حمل | ثور | حمل | ثور\nصادرات | 14 | 20 | 15 | 21')).toEqual(months);
    expect(said('ربع | ۱۴۰۱ هـ ش | ۱۴۰۲ هـ ش\nربع اول | 1 | 2\nربع دوم | 3 | 4', 'صادرات')).toHaveLength(4);
  });

  it('say in which row and column a number stands, as its author counts', () => {
    const [first] = read('سال | صادرات\n۱۴۰۱ | 1').dataset!.observations;
    expect(first!.sources[0]!.at).toBe('row 2, column "صادرات"');
  });

  it('are of fiscal years where these are the years of the calendar', () => {
    expect(said('سال مالی | صادرات\n۱۳۹۵ | 1\n۱۴۰۲ | 2')).toEqual([`${Y1402} fiscal export 2`]);
  });

  it.each([
    ['nothing says which calendar it is', 'Year | Exports\n1401 | 1', ''],
    ['it is that of the moon', 'سال قمری | صادرات\n۱۴۰۱ | 1', ''],
    ['it is in Arabic', 'السنة | الصادرات\n1401 | 1', ''],
    ['it is Hijri, of either kind', 'Hijri year | Exports\n1401 | 1', ''],
    ['the Gregorian years beside it are others', 'سال | صادرات\n۱۴۰۱ (۲۰۲۰) | 1', ''],
    ['it is a code of goods', 'کود | نام\n۱۳۰۲ | 1', ''],
  ])('are refused, with what would help, where %s', (_, text, caption) => {
    const { dataset, issues } = read(text, caption);
    expect(dataset?.observations ?? []).toEqual([]);
    expect(issues.find(({ code }) => code === 'unreadable-period')?.expected).toContain('1402 SH');
  });

  it('stay as they are beside Gregorian years, which are read', () => {
    const { dataset, issues } = read('سال | صادرات\n۱۴۰۱ | 1\n۲۰۲۳ | 2');
    expect(dataset!.observations.map(({ period }) => period)).toEqual(['2023']);
    expect(issues.map(({ code }) => code)).toContain('unreadable-period');
  });

  it('keep numbers that look like years, and names with a year in them', () => {
    expect(said('ولایت | صادرات\nکابل | 1402', 'صادرات ۱۴۰۱')).toEqual([`${Y1401} year export 1402`]);
    const { dataset } = read('نام | ۱۴۰۲\nفابریکه ۱۳۵۶ | 5\nدیگر | 6');
    expect(dataset!.actors.map(({ names }) => names.en)).toContain('فابریکه ۱۳۵۶');
  });

  it('may be CSV', () => {
    const { dataset } = readCsv('سال;صادرات\n۱۴۰۱;1350\n۱۴۰۲;1400\n');
    expect(dataset!.observations.map(({ period }) => period)).toEqual([Y1401, Y1402]);
  });
});
