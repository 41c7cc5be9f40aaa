import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Any } from './page.ts';
import { CHART, clear, figure, part, put, text, until } from './page.ts';

afterEach(clear);

const headings = (chart: Any): string[] =>
  [...chart.shadowRoot!.querySelectorAll('.picture text[font-weight="600"][font-size="12"]')].map(text);

const focused = (chart: Any): string | undefined =>
  (chart.shadowRoot!.activeElement as SVGElement | null)?.dataset.subject;

test('facet sets a panel for each flow, under one legend', async () => {
  const chart = await figure(put(`<trade-chart ${CHART} facet="flow"></trade-chart>`));
  expect(headings(chart)).toEqual(['Exports', 'Imports', 'Turnover']);
  const legend = [...part(chart, 'legend')!.querySelectorAll('li')].map(text);
  expect(new Set(legend).size).toBe(legend.length);
  expect(chart.shadowRoot!.querySelectorAll('.picture')).toHaveLength(1);
});

test('a chart without the attribute has none, and follows when it is set', async () => {
  const chart = await figure(put(`<trade-chart ${CHART} type="lines"></trade-chart>`));
  expect(headings(chart)).toEqual([]);
  chart.setAttribute('facet', 'flow');
  await until('panels stand', () => headings(chart).length === 3);
  chart.removeAttribute('facet');
  await until('they are gone', () => headings(chart).length === 0);
});

test('the keyboard goes from panel to panel, in both directions', async () => {
  const chart = await figure(put(`<trade-chart ${CHART} facet="flow"></trade-chart>`));
  part<SVGElement>(chart, 'picture')!.focus();
  const seen: string[] = [];
  for (let i = 0; i < 60; i += 1) {
    await userEvent.keyboard('{ArrowRight}');
    const subject = focused(chart)!;
    if (subject === seen.at(-1)) break;
    seen.push(subject);
  }
  expect(seen.length).toBe(chart.data!.observations.filter((one) => one.measure === 'trade-value').length);
  const flows = seen.map((subject) => /export|import/.exec(subject)?.[0]).filter(Boolean);
  expect(flows).toEqual([...flows].sort());
  await userEvent.keyboard('{Home}{PageDown}');
  expect(focused(chart)).toContain('import');
  await userEvent.keyboard('{PageUp}');
  expect(focused(chart)).toContain('export');
});

test('a word that names no facet is refused, with the words that do', async () => {
  const chart = put('<trade-chart facet="continent"><p>kept</p></trade-chart>');
  await until('a sentence is said', () => chart.shadowRoot!.querySelector('[role="status"]'));
  const said = text(chart.shadowRoot!.querySelector('[role="status"]'));
  expect(said).toContain('facet="continent"');
  expect(said).toContain('partner, product, flow, period');
  expect(chart.querySelector('p')!.checkVisibility()).toBe(true);
});
