import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { chartTypes } from '@keruen/figure';
import type { ActorCard, CorridorMap, TradeChart } from '@keruen/elements';
import { clear, figure, part, put, type Any } from './page.ts';
import { small } from './small-dataset.ts';

afterEach(clear);

/** A corridor of which no leg is known, and actors between whom nothing is. */
const bare = {
  ...small,
  relations: [],
  corridors: [{ ...small.corridors[0]!, main: [] }],
};

const picture = (element: Any): SVGElement => part<SVGElement>(element, 'picture')!;

/** What a reader of a picture is told of its keys, and what is seen of that while the picture has the focus. */
const toldOfKeys = (element: Any): boolean => picture(element).hasAttribute('aria-describedby');

const hintSeen = (element: Any): boolean => element.shadowRoot!.querySelector('.hint')!.checkVisibility();

const NONE = 'reporter="AFG" partner="KAZ" flow="export" period="1990"';
const ONE = 'reporter="KAZ" partner="AFG" flow="import" period="2021"';

describe('a picture in which there is nothing to walk', () => {
  test.each(chartTypes.filter((type) => type !== 'table'))(
    'as %s is no tab stop and promises no keys',
    async (type) => {
      const chart = await figure(put(`<trade-chart type="${type}" ${NONE}></trade-chart>`));
      expect(picture(chart).querySelectorAll('[data-subject]')).toHaveLength(0);
      expect(picture(chart).tabIndex).toBe(-1);
      expect(toldOfKeys(chart)).toBe(false);
    },
  );

  test.each([
    '<actor-card variant="relations" actor="KAZ"></actor-card>',
    '<corridor-map corridor="short"></corridor-map>',
  ])('is none either in %s', async (markup) => {
    const element = await figure(put<ActorCard | CorridorMap>(markup, bare));
    expect(picture(element).querySelectorAll('[data-subject]')).toHaveLength(0);
    expect(picture(element).tabIndex).toBe(-1);
    expect(toldOfKeys(element)).toBe(false);
  });

  test('lets the focus stay with the reader whose values go', async () => {
    const chart = await figure(put(`<trade-chart ${ONE}></trade-chart>`));
    picture(chart).focus();
    await userEvent.keyboard('{Enter}');
    expect(picture(chart).getAttribute('role')).toBe('application');
    chart.period = '1990';
    await chart.updateComplete;
    await expect.poll(() => picture(chart).getAttribute('role')).toBe('img');
    expect(chart.shadowRoot!.activeElement).toBe(picture(chart));
  });
});

describe('a picture of a single value', () => {
  test('is a tab stop, for the value can be pinned, and does not tell of arrows that lead nowhere', async () => {
    const chart = await figure(put(`<trade-chart ${ONE}></trade-chart>`));
    expect(picture(chart).querySelectorAll('[data-subject]').length).toBeGreaterThan(0);
    expect(picture(chart).tabIndex).toBe(0);
    await userEvent.keyboard('{Tab}');
    expect(chart.shadowRoot!.activeElement).toBe(picture(chart));
    expect(toldOfKeys(chart)).toBe(false);
    expect(hintSeen(chart)).toBe(false);
  });

  test('that gets a second one tells of them', async () => {
    const chart = await figure(put<TradeChart>(`<trade-chart ${ONE}></trade-chart>`));
    chart.period = '2021/2022';
    await expect.poll(() => toldOfKeys(chart)).toBe(true);
    picture(chart).focus();
    await userEvent.keyboard('{Shift>}{/Shift}');
    expect(hintSeen(chart)).toBe(true);
  });
});
