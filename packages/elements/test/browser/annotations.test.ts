import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { TradeChart } from '@keruen/elements';
import { CHART, clear, figure, part, put, text, until } from './page.ts';

afterEach(clear);

const WORDS = `<p data-period="2022-02-24">A day in winter</p>
<p data-period="2023/..">From then on</p>
<p data-subject="observation:c031">The round number</p>`;

/** Lines of words in the picture in the colour of text, put together. */
const drawn = (chart: TradeChart): string =>
  [...part(chart, 'picture')!.querySelectorAll('text.ink')].map(text).join(' ');

/** What can be pointed at: Subjects of the picture. */
const subjects = (chart: TradeChart): (string | undefined)[] =>
  [...part(chart, 'picture')!.querySelectorAll<SVGElement>('[data-subject]')].map(
    (one) => one.dataset.subject,
  );

const notes = (chart: TradeChart): string[] => [...part(chart, 'notes')!.querySelectorAll('li')].map(text);

test.each(['columns', 'lines'])('words inside a chart stand at their times, in its %s', async (type) => {
  await page.viewport(800, 900);
  const chart = await figure(put(`<trade-chart type="${type}" ${CHART}>${WORDS}</trade-chart>`));
  const label = part(chart, 'picture')!.getAttribute('aria-label')!;
  expect(label).toMatch(/A day in winter.*From then on.*The round number/);
  for (const words of ['A day in winter', 'From then on', 'The round number'])
    expect(drawn(chart)).toContain(words);
  expect(subjects(chart)).toEqual(
    expect.arrayContaining(['period:2022-02-24', 'period:2023/..', 'observation:c031']),
  );
});

test('they are notes too, after the editor’s own', async () => {
  const chart = await figure(put(`<trade-chart note="Mind the scale." ${CHART}>${WORDS}</trade-chart>`));
  expect(notes(chart).slice(0, 4)).toEqual([
    'Mind the scale.',
    '24 February 2022: A day in winter.',
    'since 2023: From then on.',
    'The round number.',
  ]);
});

test('the author’s nodes stay as they are, and a change is read', async () => {
  const chart = await figure(put(`<trade-chart ${CHART}>${WORDS}</trade-chart>`));
  const children = [...chart.children];
  children[0]!.textContent = 'Another day';
  await until('the words have changed', () => drawn(chart).includes('Another day'));
  children[0]!.setAttribute('data-period', '2023-05-05');
  await until('the time has changed', () => subjects(chart).includes('period:2023-05-05'));
  children[0]!.remove();
  await until('the words are gone', () => !drawn(chart).includes('Another day'));
  expect([...chart.children]).toEqual(children.slice(1));
  expect(chart.innerHTML).toContain('<p data-period="2023/..">From then on</p>');
});

test('words that are added later are read', async () => {
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  chart.insertAdjacentHTML('beforeend', '<p data-period="2022">A year</p>');
  await until('they stand', () => drawn(chart).includes('A year'));
});

test('a table inside is no annotation, nor is prose that only links to a value', async () => {
  const chart = await figure(
    put(`<trade-chart ${CHART}><p>As <a data-subject="observation:c031">one billion</a> says</p>
      <table><tr><td data-period="2022">x</td></tr></table></trade-chart>`),
  );
  expect(part(chart, 'picture')!.getAttribute('aria-label')).not.toMatch(/one billion|2022: x/);
});

test('without a time that is one, or words, nothing is set', async () => {
  const chart = await figure(
    put(`<trade-chart ${CHART}><p data-period="someday">Never</p><p data-period="2022"> </p></trade-chart>`),
  );
  expect(part(chart, 'picture')!.getAttribute('aria-label')).not.toContain('Never');
});

test('the picture waits for the code that sets words, so that nothing jumps', async () => {
  const chart = put(`<trade-chart ${CHART}>${WORDS}</trade-chart>`);
  const heights = new Set<number>();
  await until('a figure stands', () => {
    const picture = part<SVGElement>(chart, 'picture');
    if (picture) heights.add(Number(picture.getAttribute('height')));
    return picture && drawn(chart).includes('From then on');
  });
  expect(heights.size).toBe(1);
});
