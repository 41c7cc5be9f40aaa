type Line = readonly string[];

const years: readonly Line[] = [
  ['2018', '517.6', '4.2'],
  ['2019', '399.0', '2.8'],
  ['2020', '620.7', '1.9'],
  ['2021', '469.4', '5.0'],
  ['2022', '978.0', '9.3'],
  ['2023', '615.1', '21.4'],
];

const row = ([head, ...cells]: Line): string =>
  `    <tr><th>${head}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

const written = (caption: string, head: Line, lines: readonly Line[]): string => `
  <table>
    <caption>${caption}</caption>
    <tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr>
${lines.map(row).join('\n')}
  </table>
`;

/** The author's own table, as an editor would paste it: data, and what stays when all else is stripped. */
export const flows = {
  en: written(
    'Kazakhstan’s trade with Afghanistan',
    ['Year', 'Exports (million USD)', 'Imports (million USD)'],
    years,
  ),
  fa: written('تجارت قزاقستان با افغانستان', ['سال', 'صادرات (میلیون دالر)', 'واردات (میلیون دالر)'], years),
};

/** Invented numbers with a range, a gap, a claim, a target and forecasts. */
export const unsure = {
  en: written(
    'Invented numbers, to show how sure they are',
    ['Year', 'Exports (million USD)', 'Imports (million USD)'],
    [
      ['2018', '420', 'not reported'],
      ['2019', '500–700', '120'],
      ['2020', 'about 600', '≥ 200'],
      ['2021', 'not reported', '150–250 (claim)'],
      ['2022', '700', '400–480 (target)'],
      ['2023', '900 (forecast)', '300 (forecast)'],
    ],
  ),
  fa: written(
    'اعداد ساختگی، برای نشان دادن اطمینان آن‌ها',
    ['سال', 'صادرات (میلیون دالر)', 'واردات (میلیون دالر)'],
    [
      ['2018', '420', 'not reported'],
      ['2019', '500–700', '120'],
      ['2020', '≈ 600', '≥ 200'],
      ['2021', 'not reported', '150–250 (claim)'],
      ['2022', '700', '400–480 (target)'],
      ['2023', '900 (forecast)', '300 (forecast)'],
    ],
  ),
};

/** Cells that say how sure they are. */
export const turnover = {
  en: written(
    'Turnover of Kazakhstan with Afghanistan',
    ['Year', 'Turnover (million USD)'],
    [
      ['2019', '401.8'],
      ['2020', '622.6'],
      ['2021', '474.3'],
      ['2022', '987.3'],
      ['2023', '636.5'],
      ['2024', '545 (reported)'],
      ['2024/2025', '≥ 4 bn (target)'],
    ],
  ),
  fa: written(
    'حجم تجارت قزاقستان با افغانستان',
    ['سال', 'حجم تجارت (میلیون دالر)'],
    [
      ['۲۰۱۹', '۴۰۱٫۸'],
      ['۲۰۲۰', '۶۲۲٫۶'],
      ['۲۰۲۱', '۴۷۴٫۳'],
      ['۲۰۲۲', '۹۸۷٫۳'],
      ['۲۰۲۳', '۶۳۶٫۵'],
      ['۲۰۲۴', '۵۴۵ (ادعا)'],
      ['۲۰۲۴/۲۰۲۵', '≥ ۴ میلیارد (هدف)'],
    ],
  ),
};
