import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { TradeChart } from '@keruen/elements';
import { centre, mouse, scaled, tap } from './hand.ts';
import { CHART, clear, figure, part, put, styleSheet, text, until } from './page.ts';
import { listenedDuring, PAGE } from './listened.ts';

afterEach(clear);
beforeEach(() => page.viewport(800, 900));

const C031 = '[data-subject="observation:c031"]';

const chartHere = (more = ''): Promise<TradeChart> =>
  figure(
    put(
      `<div style="block-size: 200px"></div><trade-chart ${CHART}>${more}</trade-chart><button id="after">after</button>`,
    ),
  );

const markOf = (chart: TradeChart): Element => chart.shadowRoot!.querySelector(C031)!;
const stands = (chart: TradeChart): Promise<void> => until('words stand', () => part(chart, 'tooltip'));
const gone = (chart: TradeChart): Promise<void> => until('the words are gone', () => !part(chart, 'tooltip'));

async function hovered(): Promise<TradeChart> {
  const chart = await chartHere();
  await mouse(centre(markOf(chart)));
  await stands(chart);
  return chart;
}

test('hovering shows what a mark says aloud, above the page', async () => {
  const chart = await hovered();
  expect(chart.shadowRoot!.elementFromPoint(...centre(markOf(chart)))).toBe(markOf(chart));
  const tip = part(chart, 'tooltip')!;
  expect(text(tip)).toBe(
    text({ textContent: markOf(chart).getAttribute('aria-label')!.replace(': ', '') } as Element),
  );
  expect(tip.parentElement!.matches(':popover-open')).toBe(true);
  expect(tip.closest('[aria-hidden="true"]')).not.toBeNull();
});

test.each([0.7, 1.5])(
  'on a page that is shown %d times as large words stand by their mark, in the window',
  async (zoom) => {
    document.body.style.zoom = String(zoom);
    const chart = await hovered();
    const [tip, mark] = [part(chart, 'tooltip')!, markOf(chart)].map((one) =>
      one.getBoundingClientRect(),
    ) as [DOMRect, DOMRect];
    expect(tip.left).toBeGreaterThanOrEqual(0);
    expect(tip.right).toBeLessThanOrEqual(800);
    const away = Math.max(mark.top - tip.bottom, tip.top - mark.bottom);
    expect(away).toBeGreaterThan(-2);
    expect(away).toBeLessThan(24);
  },
);

test('a pointer may move on to the words, which stay until it leaves them', async () => {
  const chart = await hovered();
  const [from, to] = [centre(markOf(chart)), centre(part(chart, 'tooltip')!)];
  for (let step = 1; step <= 20; step += 1)
    await mouse([from[0] + ((to[0] - from[0]) * step) / 20, from[1] + ((to[1] - from[1]) * step) / 20]);
  expect(text(part(chart, 'tooltip'))).toContain('claim');
  await mouse([4, 4]);
  await gone(chart);
});

test('Escape sends the words away while the focus is elsewhere and the pointer stays', async () => {
  const chart = await hovered();
  document.querySelector<HTMLElement>('#after')!.focus();
  await userEvent.keyboard('{Escape}');
  await gone(chart);
  expect(document.activeElement?.id).toBe('after');
});

test('words of what has the focus go by Escape, and neither focus nor ring with them', async () => {
  const chart = await chartHere();
  part<SVGElement>(chart, 'picture')!.focus();
  await userEvent.keyboard('{End}');
  await stands(chart);
  const focused = chart.shadowRoot!.activeElement;
  await userEvent.keyboard('{Escape}');
  await gone(chart);
  expect(chart.shadowRoot!.activeElement).toBe(focused);
  expect(chart.shadowRoot!.querySelector('.ring')).not.toBeNull();
  await userEvent.keyboard('{Home}');
  await stands(chart);
});

test('a tap shows the words, a second one sends them away, a third brings them back', async () => {
  const chart = await chartHere();
  for (const settled of [stands, gone, stands]) {
    await tap(centre(markOf(chart)));
    await settled(chart);
  }
  expect(chart.shadowRoot!.activeElement?.getAttribute('data-subject')).toBe('observation:c031');
});

test('a tap elsewhere sends the words away, a tap on them does not', async () => {
  const chart = await chartHere();
  await tap(centre(markOf(chart)));
  await stands(chart);
  await tap(centre(part(chart, 'tooltip')!));
  await chart.updateComplete;
  expect(part(chart, 'tooltip')).not.toBeNull();
  await tap([4, 4]);
  await gone(chart);
});

test.each(['en', 'fa-AF'])('neither the window nor what a page cuts off cuts the words: %s', async (lang) => {
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === 'en' ? 'ltr' : 'rtl';
  styleSheet('.cut { overflow: hidden; block-size: 340px }');
  await page.viewport(320, 400);
  const chart = put<TradeChart>(`<div class="cut"><trade-chart ${CHART}></trade-chart></div>`);
  await figure(chart);
  part<SVGElement>(chart, 'picture')!.focus();
  for (const key of ['Home', 'ArrowRight', 'PageDown', 'End']) {
    await userEvent.keyboard(`{${key}}`);
    await stands(chart);
    await chart.updateComplete;
    const tip = part(chart, 'tooltip')!;
    const { left, right, top, bottom } = tip.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(innerWidth);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
    const shown = chart.shadowRoot!.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    expect(tip.contains(shown)).toBe(true);
  }
});

test('words go along when the page scrolls', async () => {
  styleSheet('main { block-size: 3000px }');
  const chart = await chartHere();
  part<SVGElement>(chart, 'picture')!.focus();
  await userEvent.keyboard('{End}');
  await stands(chart);
  const apart = (): number =>
    Math.round(
      part(chart, 'tooltip')!.getBoundingClientRect().top -
        part(chart, 'picture')!.getBoundingClientRect().top,
    );
  const before = apart();
  scrollTo(0, 60);
  await until('the page has moved', () => scrollY === 60);
  await new Promise(requestAnimationFrame);
  expect(apart()).toBe(before);
  scrollTo(0, 0);
});

test('a finger that scrolls the page shows nothing', async () => {
  const chart = await chartHere();
  const [x, y] = scaled(centre(markOf(chart)));
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - 4 }] });
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - 60 }] });
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await new Promise(requestAnimationFrame);
  await chart.updateComplete;
  expect(part(chart, 'tooltip')).toBeNull();
  expect(getComputedStyle(part(chart, 'picture')!).touchAction).toBe('manipulation');
});

test('nothing listens to the keys of the page', async () => {
  const kinds = await listenedDuring(PAGE, async () => {
    const chart = await hovered();
    await tap(centre(markOf(chart)));
    await stands(chart);
  });
  expect(kinds).toContain('pointerdown');
  expect(kinds.filter((kind) => kind.startsWith('key'))).toEqual([]);
});

test('a figure that leaves its page takes its words with it, and may come back', async () => {
  const chart = await hovered();
  const { parentElement: parent } = chart;
  chart.requestUpdate();
  chart.remove();
  await chart.updateComplete;
  expect(part(chart, 'tooltip')).toBeNull();
  parent!.append(chart);
  await mouse([4, 4]);
  await mouse(centre(markOf(chart)));
  await stands(chart);
});
