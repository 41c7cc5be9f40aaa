import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { TradeChart } from '@keruen/elements';
import { CHART, clear, figure, part, put, until } from '../page.ts';
import { isLit, litMarks, litProse, prose } from './linked.ts';

const bare = (): void => history.replaceState(null, '', location.pathname + location.search);

beforeEach(bare);
afterEach(() => {
  clear();
  bare();
});

const WORDS = prose('period:2022', 'that year', 'id="year"').replace('href="#here"', 'tabindex="0"');

const year = (): HTMLElement => document.querySelector<HTMLElement>('#year')!;

const chart = (attributes: string): Promise<TradeChart> =>
  figure(put(`${WORDS}<trade-chart ${CHART} ${attributes}></trade-chart>`));

const hash = (): string => decodeURIComponent(location.hash);

test('nothing is put into the hash where nobody asked', async () => {
  const one = await chart('');
  year().click();
  await until('a year is pinned', () => isLit(one));
  expect(location.hash).toBe('');
});

test('a pin is put into the hash and taken out again, and the history stays as long as it was', async () => {
  const one = await chart('hash="trade"');
  history.replaceState({ of: 'the page' }, '');
  const { length } = history;
  year().click();
  await until('the hash says so', () => hash() === '#keruen=period:2022');
  year().click();
  await until('the hash is empty', () => hash() === '');
  expect(location.href).not.toContain('#');
  year().click();
  part<SVGElement>(one, 'picture')!.focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await until('the hash says so', () => hash() === '#keruen=period:2022');
  expect(history.length).toBe(length);
  expect(history.state).toEqual({ of: 'the page' });
});

test('what a reader chose to see goes there too, under the name of the figure', async () => {
  const one = await chart('hash="trade"');
  await until('it follows', () => one.linked.updated);
  one.shadowRoot!.querySelector<HTMLElement>('.lines summary')!.click();
  await until('the hash says so', () => hash() === '#keruen=trade~table');
  one.shadowRoot!.querySelector<HTMLElement>('.lines summary')!.click();
  await until('the hash is empty', () => hash() === '');
});

test('what the hash says is there when the page is loaded', async () => {
  history.replaceState(null, '', '#keruen=period:2022.trade~table');
  const one = await chart('hash="trade"');
  await until('the table is there', () => part(one, 'table'));
  await until('prose follows', () => litProse('keruen-pinned').length);
  expect(one.linked.pinned).toBe('period:2022');
  expect(hash()).toBe('#keruen=period:2022.trade~table');
});

test('an element that comes later finds its own in the hash', async () => {
  history.replaceState(null, '', '#keruen=later~table');
  const first = await chart('hash="first"');
  await until('it follows', () => first.linked.updated);
  const later = document.createElement('trade-chart');
  later.setAttribute('hash', 'later');
  later.data = first.data;
  document.body.append(later);
  await until('the table is there', () => part(later, 'table'));
  expect(part(first, 'table')).toBeNull();
  expect(hash()).toBe('#keruen=later~table');
});

test('anchors and routes of the page stay as they are', async () => {
  history.replaceState(null, '', '#/reports?sort=year');
  await chart('hash="trade"');
  year().click();
  await until('the hash says so', () => hash() === '#/reports?sort=year&keruen=period:2022');
  location.hash = '#chapter';
  await until('the pin is there again', () => hash() === '#chapter&keruen=period:2022');
  year().click();
  await until('only the page’s own is left', () => hash() === '#chapter');
});

test('another view is taken up when the reader goes there within the page', async () => {
  const one = await chart('hash="trade"');
  await until('it follows', () => one.linked.updated);
  location.hash = '#keruen=period:2021';
  await until('it is pinned', () => litMarks(one).length);
  expect(litMarks(one).every((mark) => mark.includes('2021'))).toBe(true);
});

test('where the tag cannot be written, what stands around asks for it', async () => {
  const one = await figure(
    put(`${WORDS}<div data-hash="x"><trade-chart id="trade" ${CHART}></trade-chart></div>`),
  );
  await until('it follows', () => one.linked.updated);
  one.shadowRoot!.querySelector<HTMLElement>('.lines summary')!.click();
  await until('the hash says so', () => hash() === '#keruen=trade~table');
});

test('nonsense and views nobody has change nothing', async () => {
  history.replaceState(null, '', '#keruen=thing:x.%ff.trade~constructor~__proto__*x~table*<b>');
  const one = await chart('hash="trade"');
  await until('it follows', () => one.linked.updated);
  expect(one.linked.view).toEqual({ table: false, relative: '' });
  expect(one.linked.pinned).toBeUndefined();
});
