/** The author's own table, as an editor would paste it: data, and what stays when all else is stripped. */
export const table = {
  en: `
  <table>
    <caption>Kazakhstan's trade with Afghanistan, million US dollars</caption>
    <tr><th>Year</th><th>Export</th><th>Import</th></tr>
    <tr><th>2021</th><td>469.4</td><td>5.0</td></tr>
    <tr><th>2022</th><td>978.0</td><td>9.3</td></tr>
    <tr><th>2023</th><td>615.1</td><td>21.4</td></tr>
  </table>
`,
  fa: `
  <table>
    <caption>تجارت قزاقستان با افغانستان، میلیون دالر امریکایی</caption>
    <tr><th>سال</th><th>صادرات</th><th>واردات</th></tr>
    <tr><th>2021</th><td>469.4</td><td>5.0</td></tr>
    <tr><th>2022</th><td>978.0</td><td>9.3</td></tr>
    <tr><th>2023</th><td>615.1</td><td>21.4</td></tr>
  </table>
`,
} as const;
