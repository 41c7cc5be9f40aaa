import { afterEach, expect, test } from 'vitest';
import type { ActorCard } from '@keruen/elements';
import { CHART, clear, figure, part, put, styleSheet, text, until } from './page.ts';

afterEach(clear);

test('hostile style sheets of a page do not bend a figure', async () => {
  styleSheet(`* { direction: rtl; writing-mode: vertical-rl; text-transform: uppercase; visibility: hidden; pointer-events: none;
    font-style: italic; text-align: right; white-space: pre; text-indent: 4em; display: flex }`);
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  const heading = getComputedStyle(part(chart, 'heading')!);
  expect([
    heading.direction,
    heading.writingMode,
    heading.textTransform,
    heading.visibility,
    heading.pointerEvents,
  ]).toEqual(['ltr', 'horizontal-tb', 'none', 'visible', 'auto']);
  expect([heading.fontStyle, heading.textAlign, heading.whiteSpace, heading.textIndent]).toEqual([
    'normal',
    'start',
    'normal',
    '0px',
  ]);
});

test('letters of no size, which close up blocks of a page, leave the words of a figure readable', async () => {
  styleSheet('main { font-size: 0 }');
  const card = await figure(put<ActorCard>('<actor-card actor="KAZ" toward="AFG"></actor-card>'));
  for (const words of card.shadowRoot!.querySelectorAll('h3, dt, dd, summary, [part=source]'))
    expect(parseFloat(getComputedStyle(words).fontSize), words.localName).toBeGreaterThanOrEqual(8);
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  expect(part(chart, 'heading')!.getBoundingClientRect().height).toBeGreaterThan(10);
  styleSheet('main { font-size: 14px }');
  expect(getComputedStyle(part(chart, 'source')!).fontSize).toBe(
    getComputedStyle(part(card, 'source')!).fontSize,
  );
});

test('a page whose Array.from forgets its second argument still gets a chart and a card', async () => {
  const original = Array.from;
  Array.from = ((items: ArrayLike<unknown> | Iterable<unknown>) => original(items)) as typeof Array.from;
  try {
    const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
    expect(
      chart.shadowRoot!.querySelectorAll('.picture [data-subject^="observation:"]').length,
    ).toBeGreaterThan(10);
    const card = await figure(put<ActorCard>('<actor-card actor="KAZ" toward="AFG"></actor-card>'));
    expect(text(card.shadowRoot!.querySelector('.card'))).toContain('$615M');
  } finally {
    Array.from = original;
  }
});

test('a page with the lists and elements of Prototype.js still gets figures, also of a table, and their words', async () => {
  const { entries } = Array.prototype;
  const { remove } = Element.prototype;
  const uncaught: string[] = [];
  const note = ({ message }: ErrorEvent): unknown => uncaught.push(message);
  const reject = ({ reason }: PromiseRejectionEvent): unknown => uncaught.push(String(reason));
  addEventListener('error', note);
  addEventListener('unhandledrejection', reject);
  Array.prototype.entries = function () {
    return [...this] as unknown as ReturnType<typeof entries>;
  };
  Element.prototype.remove = function () {
    this.parentNode!.removeChild(this);
  };
  try {
    const [chart, own] = [
      await figure(put(`<trade-chart ${CHART}></trade-chart>`)),
      await figure(
        put(
          '<trade-chart reporter="KAZ" partner="AFG"><table><tr><th>Year<th>Export<tr><td>2022<td>5<tr><td>2023<td>7</table></trade-chart>',
          'none',
        ),
      ),
    ];
    for (const one of [chart, own])
      expect(one.shadowRoot!.querySelectorAll('.picture [data-subject]').length).toBeGreaterThan(1);
    const mark = chart.shadowRoot!.querySelector('.picture [data-subject^="observation:"]')!;
    for (const kind of ['pointermove', 'click'])
      mark.dispatchEvent(new PointerEvent(kind, { bubbles: true, composed: true }));
    await until('it can be let go', () => chart.shadowRoot!.querySelector('.unpin'));
    chart.remove();
    expect(uncaught).toEqual([]);
  } finally {
    Array.prototype.entries = entries;
    Element.prototype.remove = remove;
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', reject);
  }
});

test('the platform’s dataset stays what it is, and a framework that writes it sets the attribute', () => {
  const chart = put('<trade-chart data-mark="7"></trade-chart>', 'none');
  expect(chart.dataset.mark).toBe('7');
  Object.assign(chart, { dataset: 'kazakhstan-afghanistan' });
  expect(chart.getAttribute('dataset')).toBe('kazakhstan-afghanistan');
  expect(chart.datasetId).toBe('kazakhstan-afghanistan');
  expect(chart.dataset.mark).toBe('7');
});

test('a name that is taken is left alone', async () => {
  const { TradeChart } = await import('@keruen/elements');
  expect(() => TradeChart.define('trade-chart')).not.toThrow();
});
