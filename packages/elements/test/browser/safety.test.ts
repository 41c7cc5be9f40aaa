import { afterEach, expect, test } from 'vitest';
import { CHART, clear, figure, part, put } from './page.ts';

afterEach(clear);

test('only web addresses become links, and markup in data stays text', async () => {
  const { small } = await import('./small-dataset.ts');
  const sources = small.sources.map((source) => ({
    ...source,
    title: `<img src=x onerror=alert(1)> ${source.title}`,
  }));
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`, { ...small, sources }));
  const links = [...part(chart, 'source')!.querySelectorAll('a')];
  expect(links.map((link) => link.href)).toEqual(['https://stat.gov.kz/']);
  expect(links[0]!.rel).toBe('noopener');
  expect(chart.shadowRoot!.querySelector('img')).toBeNull();
  expect(part(chart, 'source')!.textContent).toContain('<img src=x');
});
