const STATES = 'KAZ UZB KGZ TJK TKM RUS CHN AFG IRN TUR DEU ITA FRA NLD POL IND PAK GEO AZE BLR'.split(' ');
const YEARS = [2018, 2019, 2020, 2021, 2022, 2023];
const HEADERS = 'reporter,partner,flow,product,period,value,unit,scale,nature,obsStatus,source';

/**
 * Trade of twenty states with one another by heading of the Harmonized System, made up and always the same: `plain` as programs write it,
 * `spreadsheet` with every cell in quotes and decimal commas, `ids` with an id a row.
 */
export function tradeCsv(rows: number, kind: 'plain' | 'spreadsheet' | 'ids'): string {
  const lines = [kind === 'ids' ? `id,${HEADERS}` : HEADERS];
  for (let row = 0; row < rows; row++) lines.push(lineOf(cellsOf(row), row, kind));
  return `${lines.join('\n')}\n`;
}

function lineOf(cells: readonly string[], row: number, kind: 'plain' | 'spreadsheet' | 'ids'): string {
  if (kind === 'ids') return `r${row},${cells.join(',')}`;
  if (kind === 'plain') return cells.join(',');
  return cells.map((cell, i) => `"${i === 5 ? cell.replace('.', ',') : cell}"`).join(',');
}

/** The cells of a row: year, flow, partner, reporter and product turn like the digits of a number. */
function cellsOf(row: number): readonly string[] {
  const year = YEARS[row % 6]!;
  const flow = Math.floor(row / 6) % 2 === 0 ? 'export' : 'import';
  const pair = Math.floor(row / 12) % (20 * 19);
  const [reporter, other] = [Math.floor(pair / 19), pair % 19];
  const product = Math.floor(row / (12 * 20 * 19)) + 101;
  // A multiplicative generator (Park and Miller): the same numbers on every machine.
  const random = ((row + 1) * 48271) % 2147483647;
  const partner = other < reporter ? other : other + 1;
  return [
    STATES[reporter]!,
    STATES[partner]!,
    flow,
    `HS${String(product).padStart(4, '0')}`,
    String(year),
    ((random % 1e9) / 1000).toFixed(3),
    'USD',
    '3',
    'statistic',
    random % 10 === 0 ? 'provisional' : '',
    'kaz-bns',
  ];
}
