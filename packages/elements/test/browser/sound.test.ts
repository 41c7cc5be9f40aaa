import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TradeChart } from '@keruen/elements';
import { asTable, CHART, clear, figure, part, put, text, until } from './page.ts';

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});
beforeEach(() => page.viewport(800, 900));

const button = (chart: TradeChart): HTMLButtonElement => chart.shadowRoot!.querySelector('.listen')!;
const isOn = (chart: TradeChart): boolean => button(chart).ariaPressed === 'true';
const news = (chart: TradeChart): string => text(chart.shadowRoot!.querySelector('[role="status"]'));

/** Counts the oscillators that any figure starts. */
const counted = () => vi.spyOn(AudioContext.prototype, 'createOscillator');

async function opened(markup = `<trade-chart ${CHART}></trade-chart>`): Promise<TradeChart> {
  const chart = await figure(put(markup));
  await asTable(chart);
  return chart;
}

test('nothing sounds until a reader asks for it, by keyboard', async () => {
  const made = counted();
  const chart = await opened();
  part<SVGElement>(chart, 'picture')!.focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(made).not.toHaveBeenCalled();
  button(chart).focus();
  await userEvent.keyboard('{Enter}');
  await until('it sounds', () => made.mock.calls.length);
  expect(isOn(chart)).toBe(true);
  await until('it is said what is heard', () => /higher is more/i.test(news(chart)));
});

test('the same button stops it, and that is said', async () => {
  const closed = vi.spyOn(AudioContext.prototype, 'close');
  const chart = await opened();
  button(chart).click();
  await until('it is said what is heard', () => /higher is more/i.test(news(chart)));
  button(chart).click();
  await until('it is said that it is off', () => news(chart) === 'Sound off');
  expect(isOn(chart)).toBe(false);
  expect(closed).toHaveBeenCalledOnce();
});

test('Escape stops the whole', async () => {
  const closed = vi.spyOn(AudioContext.prototype, 'close');
  const chart = await opened();
  button(chart).focus();
  await userEvent.keyboard('{Enter}');
  await until('it is said what is heard', () => /higher is more/i.test(news(chart)));
  await userEvent.keyboard('{Escape}');
  await until('it is off', () => !isOn(chart));
  expect(closed).toHaveBeenCalledOnce();
});

test('of two charts the one that was asked last is heard alone, and values of both when the reader comes to them', async () => {
  const hushed = vi.spyOn(AudioNode.prototype, 'disconnect');
  const [made, closed] = [counted(), vi.spyOn(AudioContext.prototype, 'close')];
  const [one, two] = [await opened(), await opened()];
  for (const chart of [one, two]) {
    expect(hushed).not.toHaveBeenCalled();
    button(chart).click();
    await until('it is said what is heard', () => /higher is more/i.test(news(chart)));
  }
  expect(hushed).toHaveBeenCalledOnce();
  expect([isOn(one), isOn(two)]).toEqual([true, true]);
  expect(closed).not.toHaveBeenCalled();
  const before = made.mock.calls.length;
  part<SVGElement>(one, 'picture')!.focus();
  await userEvent.keyboard('{Enter}');
  await until('the value of the first is heard', () => made.mock.calls.length > before);
  expect(hushed).toHaveBeenCalledTimes(2);
});

test('a chart that leaves the page falls silent', async () => {
  const closed = vi.spyOn(AudioContext.prototype, 'close');
  const chart = await opened();
  button(chart).click();
  await until('it is said what is heard', () => /higher is more/i.test(news(chart)));
  const place = chart.parentElement!;
  chart.remove();
  expect(closed).toHaveBeenCalledOnce();
  place.append(chart);
  await chart.updateComplete;
  expect(isOn(chart)).toBe(false);
});

test.each([
  ['leaves the page', (chart: TradeChart) => chart.remove()],
  ['is silenced', (chart: TradeChart) => button(chart).click()],
])('a chart that %s before its sound has come stays silent', async (_, act) => {
  const made = counted();
  const closed = vi.spyOn(AudioContext.prototype, 'close');
  const chart = await opened();
  button(chart).click();
  await chart.updateComplete;
  act(chart);
  await until('what was asked for is let go', () => closed.mock.calls.length);
  await chart.updateComplete;
  expect(isOn(chart)).toBe(false);
  expect(made).not.toHaveBeenCalled();
});

test('a chart whose table is closed falls silent, for its button went with the table', async () => {
  const closed = vi.spyOn(AudioContext.prototype, 'close');
  const chart = await opened();
  button(chart).click();
  await until('it is said what is heard', () => /higher is more/i.test(news(chart)));
  chart.shadowRoot!.querySelector('summary')!.click();
  await until('the table is closed', () => !button(chart));
  await until('it is said that it is off', () => news(chart) === 'Sound off');
  expect(closed).toHaveBeenCalledOnce();
  await asTable(chart);
  expect(isOn(chart)).toBe(false);
});

test('while it is on, and the whole is over, each value that is reached sounds', async () => {
  const made = counted();
  vi.spyOn(AudioContext.prototype, 'currentTime', 'get').mockReturnValue(0);
  const chart = await opened();
  button(chart).click();
  await until('it sounds', () => made.mock.calls.length);
  vi.spyOn(AudioContext.prototype, 'currentTime', 'get').mockReturnValue(1000);
  const before = made.mock.calls.length;
  part<SVGElement>(chart, 'picture')!.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(made.mock.calls.length).toBe(before + 1);
  button(chart).click();
});

test('another answer ends the sound of the last', async () => {
  const chart = await opened();
  button(chart).click();
  await until('it is said what is heard', () => /higher is more/i.test(news(chart)));
  chart.period = '2022';
  await until('it is off', () => !isOn(chart));
});

test('a table of words has nothing to be heard', async () => {
  const chart = await opened('<trade-chart type="timeline" actor="KAZ"></trade-chart>');
  expect(button(chart)).toBeNull();
});
