import { afterEach, expect, test } from 'vitest';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { clear, figure, put } from './page.ts';

afterEach(clear);

/** Derived values are hatched: the sum of all others, the change of a year, what is summed from months. */
const DERIVED = {
  treemap: 'type="treemap" partner="*" top="3" flow="export" period="2023"',
  bars: 'type="bars" partner="*" top="3" flow="export" period="2023"',
  stacked: 'type="stacked" partner="*" top="3" flow="export" period="2018/2023"',
  waterfall: 'type="waterfall" partner="*" top="3" flow="export" period="2018/2023"',
  growth: 'type="growth" partner="AFG" flow="export" period="2018/2023"',
} as const;

test.each(Object.entries(DERIVED))('what fills derived values of %s is in the picture', async (_, asked) => {
  const chart = await figure(put(`<trade-chart reporter="KAZ" ${asked}></trade-chart>`, dataset));
  const fills = [...chart.shadowRoot!.querySelectorAll('.picture *')].flatMap(
    (mark) => /^url\("?#([^")]+)/.exec(getComputedStyle(mark).fill)?.[1] ?? [],
  );
  expect(fills.length).toBeGreaterThan(0);
  for (const id of fills) expect(chart.shadowRoot!.getElementById(id), id).not.toBeNull();
});
