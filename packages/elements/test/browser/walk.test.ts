import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { chartTypes, type ChartTypeName } from '@keruen/figure';
import type { TradeChart } from '@keruen/elements';
import { asTable, clear, figure, part, put, text, until } from './page.ts';
import { differences, type Cell } from './spoken.ts';

afterEach(clear);
beforeEach(() => page.viewport(800, 900));

const pair = 'reporter="KAZ" partner="AFG" flow="export import turnover" period="2018/2025"';
const neighbours = 'reporter="KAZ" partner="AFG KGZ TJK TKM UZB"';
const everybody = 'reporter="KAZ" partner="*"';

/** A question to the shipped dataset for each type, with claims, targets and contradictions where it can have them. */
const QUESTIONS: Readonly<Record<ChartTypeName, string>> = {
  columns: pair,
  bars: pair,
  lines: pair,
  area: 'reporter="KAZ" partner="AFG" flow="export import" period="2018/2023"',
  stacked: `${everybody} flow="export" period="2018/2023"`,
  mirror: 'reporter="KAZ" partner="AFG" flow="export import" period="2018/2023"',
  growth: 'reporter="KAZ" partner="AFG" flow="export turnover" period="2018/2025"',
  waterfall: `${everybody} flow="export" period="2022/2023"`,
  slope: `${neighbours} flow="export" period="2018/2023"`,
  dumbbell: `${neighbours} flow="export import" period="2023"`,
  rank: `${everybody} flow="export" period="2018/2023"`,
  'mirror-statistics': 'reporter="KAZ" partner="AFG KGZ" flow="export" period="2018/2023"',
  target: 'reporter="KAZ" partner="AFG" flow="turnover"',
  treemap: 'reporter="KAZ" partner="WLD" product="*" flow="export" period="2021"',
  flows: `${everybody} top="10" flow="export import" period="2023"`,
  timeline: 'actor="KAZ" partner="AFG"',
  table: pair,
};

const chartOf = (type: ChartTypeName): Promise<TradeChart> =>
  figure(
    put<TradeChart>(
      `<trade-chart dataset="kazakhstan-afghanistan" type="${type}" ${QUESTIONS[type]}></trade-chart>`,
      'none',
    ),
  );

interface Reached {
  readonly subject: string;
  readonly label: string;
}

/** Every stop of a picture in the order in which the right arrow leads to it. */
async function walked(chart: TradeChart): Promise<Reached[]> {
  const reached: Reached[] = [];
  const here = (): SVGElement | null => chart.shadowRoot!.activeElement as SVGElement | null;
  part<SVGElement>(chart, 'picture')!.focus();
  await userEvent.keyboard('{Home}');
  for (
    let last: string | undefined;
    here()?.dataset.subject !== last;
    await userEvent.keyboard('{ArrowRight}')
  ) {
    const { subject = '' } = here()!.dataset;
    last = subject;
    reached.push({ subject, label: text({ textContent: here()!.getAttribute('aria-label') } as Element) });
  }
  return reached;
}

/** Every value of the table, page after page. */
async function cellsOf(chart: TradeChart): Promise<Cell[]> {
  const table = part(chart, 'table') ?? (await asTable(chart));
  const columns = [...table.querySelectorAll('thead th')].map(text);
  const caption = text(table.querySelector('caption'));
  const cells: Cell[] = [];
  for (let more = true; more;) {
    for (const line of table.querySelectorAll('tbody tr'))
      for (const entry of line.querySelectorAll<HTMLElement>('[data-subject]'))
        cells.push({
          subject: entry.dataset.subject!,
          value: text(entry.querySelector('span')),
          said: text(entry.querySelector('small')),
          heads: [text(line.querySelector('th')), columns[entry.closest('td')!.cellIndex]!],
          caption,
        });
    const on = [...table.querySelectorAll<HTMLElement>('.pages button')].at(-1);
    more = on !== undefined && on.ariaDisabled === null;
    on?.click();
    await chart.updateComplete;
  }
  return cells;
}

const walkable = chartTypes.filter((type) => type !== 'table');

test.each(walkable)(
  'keys reach every value of the table of %s once, and say what its cell says',
  async (type) => {
    const chart = await chartOf(type);
    const reached = await walked(chart);
    const written = await cellsOf(chart);
    expect(reached.length).toBeGreaterThan(2);
    const ids = (list: readonly { readonly subject: string }[]): string[] =>
      list.map(({ subject }) => subject).sort();
    expect(ids(reached)).toEqual(ids(written));
    const cells = new Map(written.map((cell) => [cell.subject, cell]));
    // What a cell of dates says is told apart below.
    const wrong = reached.flatMap(({ subject, label }) =>
      type === 'timeline' ? [] : differences(label, cells.get(subject)!).map((one) => `${subject} ${one}`),
    );
    expect(wrong).toEqual([]);
    for (const { label } of reached) expect(label).toMatch(/; sources?: .|general knowledge/);
  },
);

test('what is spoken of a date is what its line says', async () => {
  const chart = await chartOf('timeline');
  const reached = await walked(chart);
  const cells = new Map((await cellsOf(chart)).map((cell) => [cell.subject, cell]));
  for (const { subject, label } of reached) {
    const { value, heads } = cells.get(subject)!;
    expect(label).toContain(value);
    if (heads[0] !== 'Without a date') expect(label.startsWith(heads[0]!), label).toBe(true);
    else
      expect(label).toMatch(/, (claim|target|forecast|statistic|derived)\b.*; sources?: .|general knowledge/);
  }
});

test('a table is reached by Tab, and each of its values has its words in it', async () => {
  const chart = put<TradeChart>(
    `<trade-chart dataset="kazakhstan-afghanistan" type="table" ${QUESTIONS.table}></trade-chart>`,
    'none',
  );
  await until('the table stands', () => part(chart, 'table'));
  await userEvent.keyboard('{Tab}{Tab}');
  expect(chart.shadowRoot!.activeElement).toBe(part(chart, 'table'));
  expect((await cellsOf(chart)).length).toBeGreaterThan(15);
});

test.each([
  ['value', 'Exports 2022: at least 5 billion US dollars, target'],
  ['value', 'Exports 2022: at least 4 million US dollars, target'],
  ['unit', 'Exports 2022: at least 4 billion tenge, target'],
  ['period', 'Exports 2021: at least 4 billion US dollars, target'],
  ['qualifier', 'Exports 2022: 4 billion US dollars, target'],
  ['nature', 'Exports 2022: at least 4 billion US dollars, statistic'],
])('the comparison can fail: %s', (what, label) => {
  const cell = {
    subject: 'observation:x',
    value: '≥ 4,000,000,000',
    said: 'target',
    heads: ['2022', 'Exports, US dollars'],
    caption: '',
  };
  expect(differences('Exports 2022: at least 4 billion US dollars, target', cell)).toEqual([]);
  expect(differences(label, cell)).toEqual([expect.stringMatching(new RegExp(`^${what}`))]);
});
