import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { inTurn } from './in-turn.ts';
import { asTable, CHART, clear, figure, part, put, until, type Any } from './page.ts';

afterEach(clear);

const FIGURES = {
  chart: `<trade-chart ${CHART}></trade-chart>`,
  table: `<trade-chart type="table" ${CHART}></trade-chart>`,
  treemap: `<trade-chart type="treemap" ${CHART}></trade-chart>`,
  flows: `<trade-chart type="flows" ${CHART}></trade-chart>`,
  timeline: '<trade-chart type="timeline" actor="KAZ" heading="Dates"></trade-chart>',
  words: `<trade-chart type="lines" ${CHART}><p data-period="2022-02">A month</p></trade-chart>`,
  card: '<actor-card actor="KAZ" toward="AFG" as-of="2024-01"></actor-card>',
  map: '<corridor-map corridor="short" heading="A corridor"></corridor-map>',
};

const PLACES = {
  light: (): void => {},
  dark: (): void => {
    document.body.style.cssText = 'background: #12161c; color: #ece7dd';
  },
  rtl: (): void => {
    document.documentElement.lang = 'fa-AF';
    document.documentElement.dir = 'rtl';
  },
};

/** Rules that look at the page around, which here is a test's. */
const PAGE_RULES = [
  'page-has-heading-one',
  'html-has-lang',
  'document-title',
  'region',
  'landmark-one-main',
  'bypass',
];

async function violations(): Promise<string[]> {
  const rules = Object.fromEntries(PAGE_RULES.map((id) => [id, { enabled: false }]));
  const { violations: found } = await axe.run(document.body, { rules });
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary ?? ''}`),
  );
}

Object.entries(FIGURES).forEach(([name, markup], figureAt) => {
  for (const [place, prepare] of inTurn(Object.entries(PLACES), figureAt, 3)) {
    test(`axe finds nothing in the menu of a ${name}, ${place}, and in what it gives`, async () => {
      prepare();
      const element = await figure(put<Any>(markup));
      const root = element.shadowRoot!;
      root.querySelector<HTMLElement>('[aria-haspopup=menu]')!.click();
      await until('the menu is open', () => root.querySelector('[role=menu]'));
      expect(await violations()).toEqual([]);
      root.querySelector<HTMLElement>('[data-offer=cite]')!.click();
      await until('citations stand', () => root.querySelector('textarea'));
      expect(await violations()).toEqual([]);
    });

    test(`axe finds nothing in a ${name}, ${place}, as a picture, entered and as a table`, async () => {
      prepare();
      const element = await figure(put<Any>(markup));
      expect(await violations()).toEqual([]);
      const picture = part<SVGElement>(element, 'picture');
      if (!picture) return;
      picture.focus();
      await userEvent.keyboard('{Enter}');
      expect(await violations()).toEqual([]);
      await asTable(element);
      expect(await violations()).toEqual([]);
    });
  }
});
