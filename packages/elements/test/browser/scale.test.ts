import { afterEach, expect, test } from 'vitest';
import type { Issue } from '@keruen/data';
import type { TradeChart } from '@keruen/elements';
import { CHART, clear, figure, part, put, text, until } from './page.ts';

afterEach(clear);

/** What is painted; the order of attributes says nothing, and changes where one of them comes again. */
const picture = (chart: TradeChart): string =>
  [...chart.shadowRoot!.querySelectorAll('.picture *')]
    .map((mark) => {
      const attributes = [...mark.attributes].map(({ name, value }) => `${name}="${value}"`).sort();
      return [mark.localName, ...attributes, mark.children.length ? '' : mark.textContent].join(' ');
    })
    .join('\n');

/** A chart with every issue it tells. */
function listened(markup: string): { readonly chart: TradeChart; readonly issues: Issue[] } {
  const chart = put(markup);
  const issues: Issue[] = [];
  chart.addEventListener('keruen-error', ({ detail }) => issues.push(...detail.issues));
  return { chart, issues };
}

test('lines follow the scale they are asked for, and back', async () => {
  const chart = await figure(put(`<trade-chart type="lines" ${CHART}></trade-chart>`));
  const straight = picture(chart);
  chart.setAttribute('scale', 'log');
  await until('the legend names the scale', () => text(part(chart, 'legend')).includes('Logarithmic scale'));
  expect(picture(chart)).not.toBe(straight);
  chart.removeAttribute('scale');
  await until('the scale is straight again', () => picture(chart) === straight);
});

for (const type of ['columns', 'bars']) {
  for (const scale of ['log', 'share']) {
    test(`${type} keep their zero line under scale="${scale}", and say so to reader and editor`, async () => {
      const plain = await figure(put(`<trade-chart type="${type}" ${CHART}></trade-chart>`));
      const { chart, issues } = listened(
        `<trade-chart type="${type}" scale="${scale}" ${CHART}></trade-chart>`,
      );
      await figure(chart);
      expect(picture(chart)).toBe(picture(plain));
      expect(text(part(chart, 'notes'))).toContain(`“${scale}” would falsify these lengths`);
      expect(issues).toEqual([
        { code: 'false-scale', path: 'scale', expected: 'linear', received: scale, severity: 'warning' },
      ]);
      expect(chart.matches(':state(error)')).toBe(false);
    });
  }
}

test('a word that is no scale is refused like any other', async () => {
  const { chart, issues } = listened(
    `<trade-chart type="lines" scale="cubic" ${CHART}><p>kept</p></trade-chart>`,
  );
  await until('an issue is told', () => issues.length);
  expect(issues[0]).toMatchObject({ code: 'unknown-scale', expected: 'linear, log, share' });
  expect(chart.querySelector('p')!.checkVisibility()).toBe(true);
});
