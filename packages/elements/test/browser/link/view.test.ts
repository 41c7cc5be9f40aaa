import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TradeChart } from '@keruen/elements';
import { CHART, clear, figure, put, until, type Any } from '../page.ts';
import { textsOf } from '../taking.ts';
import { isLit, prose } from './linked.ts';

const bare = (): void => history.replaceState(null, '', location.pathname + location.search);

beforeEach(bare);
afterEach(() => {
  clear();
  bare();
});

const WORDS = prose('period:2022', 'that year', 'id="year"').replace('href="#here"', 'tabindex="0"');

const chart = (attributes: string): Promise<TradeChart> =>
  figure(put(`${WORDS}<trade-chart id="trade" ${CHART} ${attributes}></trade-chart>`));

const linkOf = async (element: Any): Promise<string> => {
  const [address] = await textsOf(element, 'link');
  return decodeURIComponent(new URL(address!).hash);
};

async function pinned(element: Any): Promise<void> {
  document.querySelector<HTMLElement>('#year')!.click();
  await until('a year is pinned', () => isLit(element));
}

test('a link to the view carries what is pinned and chosen, where its author asks for it', async () => {
  const one = await chart('hash="first"');
  await until('it follows', () => one.linked.updated);
  await pinned(one);
  one.shadowRoot!.querySelector<HTMLElement>('.lines summary')!.click();
  await one.updateComplete;
  expect(await linkOf(one)).toBe('#trade&keruen=period:2022.first~table');
});

test('it leads to the same view on the page it was taken from', async () => {
  const one = await chart('hash');
  await until('it follows', () => one.linked.updated);
  await pinned(one);
  const hash = await linkOf(one);
  clear();
  history.replaceState(null, '', hash);
  const again = await chart('hash');
  await until('the year is pinned', () => again.linked.pinned === 'period:2022');
});

test('it leads to the figure, wherever on the page that is', async () => {
  document.body.style.paddingTop = '3000px';
  history.replaceState(null, '', '#trade&keruen=period:2022');
  const one = await chart('hash');
  await until('the page is there', () => Math.abs(one.getBoundingClientRect().top) < innerHeight);
  expect(scrollY).toBeGreaterThan(1000);
  scrollTo(0, 0);
});

test('a page that has no such place stays where it is', async () => {
  document.body.style.paddingTop = '3000px';
  history.replaceState(null, '', '#elsewhere&keruen=period:2022');
  const one = await chart('hash');
  await until('the year is pinned', () => one.linked.pinned === 'period:2022');
  expect(scrollY).toBe(0);
});

test('it names the pin of its own group and of no other', async () => {
  const one = await chart('hash group="a"');
  put(
    `${prose('period:2021', 'x', 'id="other" data-group="b"')}<trade-chart ${CHART} group="b"></trade-chart>`,
  );
  await until('it follows', () => one.linked.updated);
  document.querySelector<HTMLElement>('#other')!.click();
  await until('the other group is pinned', () => location.hash.includes('period'));
  expect(await linkOf(one)).toBe('#trade');
});

test('where nobody asks for the hash it is the plain address, whatever is pinned', async () => {
  const one = await chart('');
  await pinned(one);
  expect(await linkOf(one)).toBe('#trade');
});
