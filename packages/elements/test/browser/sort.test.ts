import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TradeChart } from '@keruen/elements';
import { asTable, CHART, clear, figure, part, put, text, until } from './page.ts';
import { small } from './small-dataset.ts';

afterEach(clear);

const heads = (chart: TradeChart): string[] =>
  [...part(chart, 'table')!.querySelectorAll('tbody th')].map(text);

const columns = (chart: TradeChart): HTMLTableCellElement[] => [
  ...part(chart, 'table')!.querySelectorAll<HTMLTableCellElement>('thead th'),
];

const sorts = (chart: TradeChart): (string | null)[] =>
  columns(chart).map((head) => head.getAttribute('aria-sort'));

/** Everything live regions say, in order. */
function listen(chart: TradeChart): string[] {
  const heard: string[] = [];
  new MutationObserver(() => {
    for (const region of chart.shadowRoot!.querySelectorAll('[role="status"], [aria-live]')) {
      const said = text(region);
      if (said && said !== heard.at(-1)) heard.push(said);
    }
  }).observe(chart.shadowRoot!, { subtree: true, childList: true, characterData: true });
  return heard;
}

async function tableOf(markup = `<trade-chart ${CHART}></trade-chart>`): Promise<TradeChart> {
  await page.viewport(800, 900);
  const chart = await figure(put(markup));
  await asTable(chart);
  return chart;
}

test('heads are buttons in the heads of columns, reached by Tab and pressed by Enter', async () => {
  const chart = await tableOf();
  const buttons = columns(chart).map((head) => head.querySelector('button')!);
  expect(buttons.map(text)).toEqual([
    'Period',
    'Exports, US dollars',
    'Imports, US dollars',
    'Turnover, US dollars',
  ]);
  expect(columns(chart).every(({ scope }) => scope === 'col')).toBe(true);
  expect(sorts(chart)).toEqual([null, null, null, null]);
  part(chart, 'table')!.focus();
  await userEvent.keyboard('{Tab}{Tab}{Enter}');
  await until('exports are sorted', () => sorts(chart)[1] === 'descending');
  expect(chart.shadowRoot!.activeElement).toBe(buttons[1]);
});

test('by value, by series and by period, either way, what is missing last', async () => {
  const chart = await tableOf();
  const before = heads(chart);
  const press = async (column: number, way: string): Promise<string[]> => {
    columns(chart)[column]!.querySelector('button')!.click();
    await until(`column ${column} is ${way}`, () => sorts(chart)[column] === way);
    return heads(chart);
  };
  expect(await press(1, 'descending')).toEqual(['2022', '2023', '2021', '2024–2025']);
  expect(await press(1, 'ascending')).toEqual(['2021', '2023', '2022', '2024–2025']);
  expect(await press(3, 'descending')).toEqual(['2024–2025', '2022', '2023', '2021']);
  expect(await press(0, 'ascending')).toEqual(before);
  expect(await press(0, 'descending')).toEqual([...before].reverse());
  expect(sorts(chart)).toEqual(['descending', null, null, null]);
});

test('what the reader has sorted is said once, by one region, and nothing before', async () => {
  const chart = await tableOf();
  const heard = listen(chart);
  columns(chart)[1]!.querySelector('button')!.click();
  await until('it is said', () => heard.length);
  await new Promise(requestAnimationFrame);
  expect(heard).toEqual(['Sorted by Exports, US dollars, descending']);
  columns(chart)[1]!.querySelector('button')!.click();
  await until('it is said again', () => heard.length === 2);
  expect(heard[1]).toBe('Sorted by Exports, US dollars, ascending');
  expect(chart.shadowRoot!.querySelectorAll('[role="status"], [aria-live]')).toHaveLength(1);
});

test('Dari sorts and says so in Dari', async () => {
  const chart = await tableOf(`<div lang="fa-AF"><trade-chart ${CHART}></trade-chart></div>`);
  const heard = listen(chart);
  columns(chart)[1]!.querySelector('button')!.click();
  await until('it is said', () => heard.length);
  expect(heard[0]).toMatch(/^مرتب بر اساس صادرات.* دالر امریکایی، نزولی$/);
});

test('an order holds over pages, and begins at the first', async () => {
  const [sample] = small.observations;
  const observations = [...new Array(450).keys()].map((i) => ({
    ...sample!,
    id: `P${i}`,
    partner: `P${i}`,
    period: '2022',
    value: i + 1,
  }));
  await page.viewport(800, 900);
  const chart = put('<trade-chart type="table" flow="export" partner="*"></trade-chart>', {
    ...small,
    observations,
  });
  chart.partner = undefined;
  await until('the table stands', () => part(chart, 'table'));
  const on = [...part(chart, 'table')!.querySelectorAll<HTMLElement>('.pages button')].at(-1)!;
  on.click();
  await until('the second page', () => heads(chart)[0] === 'P249');
  columns(chart)[1]!.querySelector('button')!.click();
  columns(chart)[1]!.querySelector('button')!.click();
  await until('the smallest first', () => heads(chart)[0] === 'P0');
  expect(heads(chart)).toHaveLength(200);
  on.click();
  await until('the second page', () => heads(chart)[0] === 'P200');
});
