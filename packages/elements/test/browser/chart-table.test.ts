import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Dataset, Observation } from '@keruen/data';
import type { TradeChart } from '@keruen/elements';
import { clear, part, put, text, until } from './page.ts';
import { small } from './small-dataset.ts';

afterEach(clear);

const TABLE = 'type="table" reporter="KAZ" partner="AFG" flow="export import turnover" period="2018/2025"';

async function table(chart: TradeChart): Promise<HTMLElement> {
  await until('the table stands', () => part(chart, 'table'));
  await chart.updateComplete;
  return part(chart, 'table')!;
}

/** Exports of one year to so many partners. */
function partners(count: number): Dataset {
  const [sample] = small.observations;
  const observations = [...new Array(count).keys()].map((i): Observation => ({
    ...sample!,
    id: `P${i}`,
    partner: `P${i}`,
    period: '2022',
    value: count - i,
  }));
  return { ...small, observations };
}

test('a table is the figure itself: no picture, nothing to switch, signs explained', async () => {
  await page.viewport(800, 900);
  const chart = put(`<trade-chart ${TABLE}></trade-chart>`);
  const figure = await table(chart);
  expect(part(chart, 'picture')).toBeNull();
  expect([...part(chart, 'menu')!.querySelectorAll('button')].map(text)).toEqual(['Save, cite, embed']);
  expect(text(part(chart, 'legend'))).toMatch(/Derived.*Claim.*Target.*≠/);
  expect(text(figure.querySelector('caption'))).toMatch(/^Exports, imports and turnover of Kazakhstan/);
  expect(figure.querySelectorAll('th[scope="row"]')).toHaveLength(4);
});

test('every cell shows the sign of its value as a picture would', async () => {
  const figure = await table(put(`<trade-chart ${TABLE}></trade-chart>`));
  const cell = (id: string): Element => figure.querySelector(`[data-subject="observation:${id}"]`)!;
  expect(cell('c031').querySelector('.key .tint.turquoise')).not.toBeNull();
  expect(cell('c037').querySelector('.key .hollow')!.getAttribute('stroke-dasharray')).not.toBeNull();
  expect(cell('KAZ-AFG-turnover-2022').querySelector('.key .hatch')).not.toBeNull();
  expect(cell('KAZ-AFG-export-2022-bns').querySelector('svg')).toBeNull();
  expect(cell('c031').querySelector('.unequal')).not.toBeNull();
  expect(cell('c031').lastElementChild!.getAttribute('aria-label')).toMatch(/contradicts .*987 million/);
});

test('a missing number is a gap with its reason, a new producer a cut', async () => {
  const [sample] = small.observations;
  const data: Dataset = {
    ...small,
    observations: [
      { ...sample!, id: 'old', period: '2016', sources: [{ source: 'article' }] },
      { ...sample!, id: 'none', period: '2017', value: null, missing: 'suppressed' },
      { ...sample!, id: 'new', period: '2018' },
    ],
  };
  const chart = put('<trade-chart type="table" flow="export"></trade-chart>', data);
  const lines = [...(await table(chart)).querySelectorAll('tbody tr')].map(text);
  expect(lines).toEqual([
    '2016 469,377,202',
    '2017 withheld by the producer',
    '2018 break in series 469,377,202',
  ]);
  expect(part(chart, 'table')!.querySelectorAll('.key')).toHaveLength(2);
});

test('200 lines are in sight; buttons turn the pages and stay where they are', async () => {
  const chart = put('<trade-chart type="table" flow="export" partner="*"></trade-chart>', {
    ...partners(450),
  });
  chart.partner = undefined;
  const figure = await table(chart);
  const heads = (): string[] => [...figure.querySelectorAll('th[scope="row"]')].map(text);
  const [back, on] = [...figure.querySelectorAll<HTMLElement>('.pages button')];
  const said = (): string => text(figure.querySelector('.pages span'));
  expect(heads()).toHaveLength(200);
  expect([said(), back!.ariaDisabled, on!.ariaDisabled]).toEqual(['1–200 / 450', 'true', null]);
  on!.focus();
  for (const expected of ['201–400 / 450', '401–450 / 450']) {
    on!.click();
    await until(expected, () => said() === expected);
  }
  expect(heads()).toHaveLength(50);
  expect(heads()[0]).toBe('P400');
  expect(on!.ariaDisabled).toBe('true');
  expect(chart.shadowRoot!.activeElement).toBe(on);
  on!.click();
  back!.click();
  await until('a page back', () => said() === '201–400 / 450');
});

test('names of lines and columns stay in sight while the table scrolls', async () => {
  await page.viewport(220, 900);
  const chart = put('<trade-chart type="table" flow="export turnover"></trade-chart>');
  const figure = await table(chart);
  const left = (cell: Element): number => Math.round(cell.getBoundingClientRect().left);
  const [corner, name] = [figure.querySelector('thead th')!, figure.querySelector('tbody th')!];
  const before = [left(corner), left(name)];
  expect(figure.scrollWidth).toBeGreaterThan(figure.clientWidth + 20);
  figure.scrollLeft = 20;
  await new Promise(requestAnimationFrame);
  expect(figure.scrollLeft).toBe(20);
  expect([left(corner), left(name)]).toEqual(before);
  expect(figure.tabIndex).toBe(0);
});

test('an answer without rows leaves the author’s own table in its place', async () => {
  const chart = put(
    '<trade-chart type="table" period="1980" flow="export"><p>The author’s words.</p></trade-chart>',
  );
  await until('a sentence stands', () => chart.shadowRoot!.querySelector('.calm'));
  expect(part(chart, 'table')).toBeNull();
});
