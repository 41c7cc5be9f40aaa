import { afterEach, expect, test } from 'vitest';
import type { CorridorMap } from '@keruen/elements';
import { asTable, CHART, clear, figure, part, put, text, until } from './page.ts';

afterEach(clear);

/** What is heard of a cell: its words, and the name of each sign that has one. */
function heard(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const sign of copy.querySelectorAll('[role="img"]'))
    sign.replaceWith(sign.getAttribute('aria-label')!);
  return text(copy);
}

const cells = (row: Element): string[] => [...row.children].map(heard);

test('the table says with words what the picture says with signs, what contradicts a value behind it', async () => {
  const table = await asTable(await figure(put(`<trade-chart ${CHART}></trade-chart>`)));
  const rows = [...table.querySelectorAll('tr')].map(cells);
  expect(rows[0]).toEqual(['Period', 'Exports, US dollars', 'Imports, US dollars', 'Turnover, US dollars']);
  expect(rows[2]).toEqual([
    '2022',
    '978,002,617',
    '9,262,826',
    'derived value 987,265,443 contradicts 1 billion US dollars (claim) ' +
      'claim 1,000,000,000 contradicts 987 million US dollars (derived value)',
  ]);
  expect(rows[4]).toEqual(['2024–2025', '', '', 'target ≥ 4,000,000,000']);
});

test('a map is told as an ordered list of legs', async () => {
  const list = await asTable(
    await figure(put<CorridorMap>('<corridor-map corridor="short"></corridor-map>')),
  );
  const [whole, places, ...legs] = [...list.querySelectorAll('li')].map(text);
  expect(whole).toMatch(/^The corridor as a whole: operating/);
  expect(places).toMatch(/^Positions, codes and kinds of the places: source/);
  expect(legs).toHaveLength(2);
  expect(legs[1]).toMatch(/rail, Alat to Tbilisi.*limited service/);
});

test('the line under the picture opens the table beneath it, and closes it', async () => {
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  await asTable(chart);
  expect(part(chart, 'picture')).not.toBeNull();
  chart.shadowRoot!.querySelector<HTMLElement>('.lines summary')!.click();
  await until('the table is gone', () => !part(chart, 'table'));
});

test('a chart of two flows over ten years has at most 70 nodes in its picture', async () => {
  const { small } = await import('./small-dataset.ts');
  const [sample] = small.observations;
  const years = [...'0123456789'].map((digit) => `201${digit}`);
  const observations = years.flatMap((period) =>
    (['export', 'import'] as const).map((flow) => ({
      ...sample!,
      id: `${flow}-${period}`,
      flow,
      period,
      value: 100 + Number(period),
    })),
  );
  for (const width of ['640px', '320px']) {
    clear();
    document.body.style.width = width;
    const chart = await figure(
      put('<trade-chart reporter="KAZ" partner="AFG" flow="export import"></trade-chart>', {
        ...small,
        observations,
      }),
    );
    const nodes = part<SVGElement>(chart, 'picture')!.querySelectorAll('*').length;
    expect(nodes).toBeLessThanOrEqual(width === '640px' ? 70 : 110);
    expect(chart.shadowRoot!.querySelectorAll('[aria-label][data-subject]')).toHaveLength(20);
  }
});

test.each([
  ['en', 'none'],
  ['fa-AF', '-1 1'],
])(
  'signs in cells look where words run on, those of the legend where the picture does: in %s',
  async (lang, scale) => {
    document.documentElement.lang = lang;
    const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
    await asTable(chart);
    const scales = (selector: string): string[] =>
      [...chart.shadowRoot!.querySelectorAll(selector)].map((key) => getComputedStyle(key).scale);
    await until('signs stand in the language', () => scales('td .key').includes(scale));
    expect(new Set(scales('td .key'))).toEqual(new Set([scale]));
    expect(new Set(scales('.legend .key'))).toEqual(new Set(['none']));
  },
);

test.each(['en', 'fa-AF'])(
  'signs of a figure that is a table look the same in its legend: in %s',
  async (lang) => {
    document.documentElement.lang = lang;
    const chart = await figure(put(`<trade-chart ${CHART} type="table"></trade-chart>`));
    const root = chart.shadowRoot!;
    await until('signs stand in the language', () => root.querySelector(`[lang="${lang}"] .legend .key`));
    const open = [...root.querySelectorAll('.legend li')].find((line) =>
      /At least|Open end|حداقل/i.test(text(line)),
    )!;
    const [bar, end] = [...open.querySelectorAll('.key path')].map((one) => one.getBoundingClientRect());
    expect(Math.sign(end!.left + end!.width / 2 - (bar!.left + bar!.width / 2))).toBe(lang === 'en' ? 1 : -1);
  },
);
