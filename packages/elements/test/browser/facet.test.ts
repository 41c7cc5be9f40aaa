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

const PAIRS = `dataset="kazakhstan-afghanistan" measure="trade-value" reporter="KAZ" partner="AFG KGZ UZB"
  type="waterfall" flow="export" period="2021/2023" facet="period"`;

/** Every stop of a picture, by its place. */
const places = (chart: Any): string[] =>
  [...chart.shadowRoot!.querySelectorAll<SVGElement>('.picture [data-subject][tabindex]')].map((mark) => {
    const { x, y } = mark.getBoundingClientRect();
    return `${mark.dataset.subject} ${Math.round(x)} ${Math.round(y)}`;
  });

test('a value that two panels show is walked to in both, once each, there and back', async () => {
  const chart = await figure(put(`<trade-chart ${PAIRS}></trade-chart>`, 'none'));
  part<SVGElement>(chart, 'picture')!.focus();
  await userEvent.keyboard('{Enter}');
  const seen: string[] = [];
  const here = (): string => {
    const mark = chart.shadowRoot!.activeElement as SVGElement;
    const { x, y } = mark.getBoundingClientRect();
    return `${mark.dataset.subject} ${Math.round(x)} ${Math.round(y)}`;
  };
  for (let i = 0; i < 20 && here() !== seen.at(-1); i += 1) {
    seen.push(here());
    await userEvent.keyboard('{ArrowRight}');
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.toSorted()).toEqual(places(chart).toSorted());
  const ids = seen.map((place) => place.split(' ')[0]!);
  expect(ids.length).toBe(new Set(ids).size + 1);
  const back: string[] = [here()];
  for (let i = 1; i < seen.length; i += 1) {
    await userEvent.keyboard('{ArrowLeft}');
    back.push(here());
  }
  expect(back).toEqual(seen.toReversed());
});

test('a pointer on such a value is told of it where it points', async () => {
  const chart = await figure(put(`<trade-chart ${PAIRS}></trade-chart>`, 'none'));
  const marks = [...chart.shadowRoot!.querySelectorAll<SVGElement>('.picture [data-subject][aria-label]')];
  const twice = marks.filter(({ dataset }) =>
    marks.some(
      (one, i) =>
        one.dataset.subject === dataset.subject &&
        marks.findLastIndex((last) => last.dataset.subject === dataset.subject) > i,
    ),
  );
  const last = marks.findLast(({ dataset }) => twice.some((one) => one.dataset.subject === dataset.subject))!;
  const at = last.getBoundingClientRect();
  const point = {
    clientX: at.x + at.width / 2,
    clientY: at.y + at.height / 2,
    bubbles: true,
    composed: true,
  };
  last.dispatchEvent(new PointerEvent('pointermove', { ...point, pointerType: 'mouse' }));
  await until('a ring stands', () => chart.shadowRoot!.querySelector('.picture .ring'));
  const ring = chart.shadowRoot!.querySelector('.picture .ring')!.getBoundingClientRect();
  expect(ring.top).toBeLessThan(point.clientY);
  expect(ring.bottom).toBeGreaterThan(point.clientY);
  expect(ring.left - 1).toBeLessThan(point.clientX);
  expect(ring.right + 1).toBeGreaterThan(point.clientX);
});

test('a timeline has a panel for each actor', async () => {
  const chart = await figure(
    put(
      '<trade-chart dataset="kazakhstan-afghanistan" type="timeline" actor="KAZ AFG" facet="actor"></trade-chart>',
      'none',
    ),
  );
  const named = [...chart.shadowRoot!.querySelectorAll('.picture text[font-size="14"]')].map(text);
  expect(named).toEqual(['Kazakhstan', 'Afghanistan']);
});

test('a word that names no facet is refused, with the words that do', async () => {
  const chart = put('<trade-chart facet="continent"><p>kept</p></trade-chart>');
  await until('a sentence is said', () => chart.shadowRoot!.querySelector('[role="status"]'));
  const said = text(chart.shadowRoot!.querySelector('[role="status"]'));
  expect(said).toContain('facet="continent"');
  expect(said).toContain('partner, reporter, product, flow, period, actor');
  expect(chart.querySelector('p')!.checkVisibility()).toBe(true);
});
