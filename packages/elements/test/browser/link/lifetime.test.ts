import { afterEach, expect, test, vi } from 'vitest';
import type { CorridorMap, TradeChart } from '@keruen/elements';
import type { openPage as OpenPage } from '../../../src/link/page.ts';
import { CHART, clear, figure, put, until } from '../page.ts';
import { small } from '../small-dataset.ts';
import { allLitProse, heard, hover, isLit, litProse, prose, say } from './linked.ts';

afterEach(() => {
  vi.restoreAllMocks();
  clear();
});

/** Listeners set on a target and not removed since, by type. */
function listeners(target: EventTarget): string[] {
  const open: (readonly [string, unknown])[] = [];
  const [add, remove] = [target.addEventListener.bind(target), target.removeEventListener.bind(target)];
  vi.spyOn(target, 'addEventListener').mockImplementation((type: string, listener, options) => {
    open.push([type, listener]);
    add(type, listener, options);
  });
  vi.spyOn(target, 'removeEventListener').mockImplementation((type: string, listener, options) => {
    const at = open.findIndex(([one, what]) => one === type && what === listener);
    if (at >= 0) open.splice(at, 1);
    remove(type, listener, options);
  });
  return new Proxy([], { get: (_, name) => Reflect.get(open.map(([type]) => type).sort(), name) as unknown });
}

const HUNDRED = [...Array(100).keys()]
  .map((i) => prose(i % 2 ? 'period:2022' : 'period:2021', `word ${i}`))
  .join(' ');

async function page(): Promise<readonly [TradeChart, TradeChart, CorridorMap]> {
  put(
    `<p>${HUNDRED}</p><trade-chart ${CHART}></trade-chart><trade-chart ${CHART}></trade-chart><corridor-map corridor="short"></corridor-map>`,
  );
  const found = [...document.querySelectorAll('trade-chart, corridor-map')] as unknown as [
    TradeChart,
    TradeChart,
    CorridorMap,
  ];
  for (const one of found) one.data = small;
  await Promise.all(found.map((one) => figure(one)));
  return found;
}

test('a page with a hundred Subjects and three figures has one set of listeners, and none after the last figure', async () => {
  const open = listeners(window);
  const sheets = document.adoptedStyleSheets.length;
  const ownOf = vi.spyOn(EventTarget.prototype, 'addEventListener');
  const [one, two, map] = await page();
  const words = [...document.querySelectorAll('p a')];
  expect([...open]).toEqual([
    'afterprint',
    'beforeprint',
    'click',
    'focusin',
    'keruen-subject',
    'message',
    'pointerover',
  ]);
  for (const word of words.slice(0, 20)) hover(word);
  await until('the charts follow', () => isLit(one) && isLit(two));
  say('select', 'period:2022');
  await until('fifty words are lit', () => litProse('keruen-pinned').length === 50);
  expect(new Set(open).size).toBe(open.length);
  expect(ownOf.mock.contexts.filter((target) => words.includes(target as HTMLAnchorElement))).toEqual([]);
  one.remove();
  two.remove();
  expect(allLitProse().length).toBeGreaterThan(0);
  map.remove();
  expect([...open]).toEqual([]);
  expect(allLitProse()).toEqual([]);
  expect([CSS.highlights.has('keruen'), CSS.highlights.has('keruen-pinned')]).toEqual([false, false]);
  expect(document.adoptedStyleSheets).toHaveLength(sheets);
});

test('nothing is loaded and nothing is heard before something is to be followed', async () => {
  const [one] = await page();
  hover(document.body);
  document.body.click();
  window.dispatchEvent(new MessageEvent('message', { data: { of: 'others' }, origin: location.origin }));
  await one.updateComplete;
  expect(one.linked.updated).toBeUndefined();
  expect(one.shadowRoot!.querySelector('.unpin, .linked')).toBeNull();
});

test('keys of the page are heard while words that stand for a Subject have the focus, and no longer', async () => {
  const open = listeners(window);
  const [one, two, map] = await page();
  const keys = (): boolean => open.includes('keydown');
  const word = document.querySelector<HTMLElement>('p a')!;
  word.focus();
  await until('keys are heard', keys);
  word.blur();
  expect(keys()).toBe(false);
  word.focus();
  expect(keys()).toBe(true);
  for (const figure of [one, two, map]) figure.remove();
  expect(keys()).toBe(false);
});

test('a figure that is taken out leaves no trace in itself, and follows again when it is put back', async () => {
  const [one, two] = await page();
  say('select', 'period:2022');
  await until('both follow', () => isLit(one) && isLit(two));
  one.remove();
  await one.updateComplete;
  expect(isLit(one)).toBe(false);
  expect(one.linked).toMatchObject({ pinned: undefined, focused: undefined, updated: undefined });
  document.body.append(one);
  await until('it follows again', () => isLit(one));
});

test('a figure that is put in later follows what is pinned', async () => {
  await page();
  say('select', 'period:2022');
  await until('prose follows', () => litProse('keruen-pinned').length);
  const later = document.createElement('trade-chart');
  later.data = small;
  document.body.append(later);
  await until('it follows', () => isLit(later));
});

test('prose that is put in later sends, and follows what is pinned', async () => {
  const [one] = await page();
  say('select', 'period:2022');
  await until('prose follows', () => litProse('keruen-pinned').length === 50);
  document.querySelector('p')!.insertAdjacentHTML('beforeend', prose('period:2022', 'one more', 'id="more"'));
  await until('so do new words', () => litProse('keruen-pinned').includes('one more'));
  document.querySelector<HTMLElement>('#more')!.click();
  await until('it is let go', () => !isLit(one));
  expect(allLitProse()).toEqual([]);
});

test('prose in a shadow root sends through it, and follows where a figure stands with it', async () => {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<b data-subject="period:2022">in the shade</b><trade-chart></trade-chart>`;
  const one = root.querySelector('trade-chart')!;
  one.data = small;
  await figure(one);
  hover(root.querySelector('b')!);
  await until('the chart follows', () => isLit(one));
  expect(litProse()).toEqual(['in the shade']);
});

test('several copies of the library answer a click, a hover and a message once', async () => {
  const [one] = await page();
  const address = new URL('../../../src/link/page.ts', import.meta.url).href;
  const { openPage } = (await import(/* @vite-ignore */ `${address}?copy`)) as {
    readonly openPage: typeof OpenPage;
  };
  const other = openPage(new Set());
  const types = ['keruen-subject', 'pointerover', 'focusin', 'click', 'message'];
  const hear = (event: Event): void => other.hear(event, event.composedPath());
  for (const type of types) addEventListener(type, hear);
  say('clear');
  await until('both are there', () => one.linked.updated);
  const events = heard();
  const word = document.querySelector<HTMLElement>('p a')!;
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const messages: unknown[] = [];
  frame.contentWindow!.addEventListener('message', ({ data }) => messages.push(data));
  hover(word);
  word.click();
  dispatchEvent(
    new MessageEvent('message', {
      data: { keruen: 1, action: 'preview', subject: 'leg:aktau-alat' },
      origin: location.origin,
    }),
  );
  await until('all was heard', () => events.list.length >= 3 && messages.length >= 2);
  events.stop();
  for (const type of types) removeEventListener(type, hear);
  other.close();
  expect(events.list).toEqual(['preview period:2021', 'select period:2021', 'preview leg:aktau-alat']);
  expect(messages).toHaveLength(2);
});

test('what no event should hold throws nothing', async () => {
  const [one] = await page();
  say('clear');
  await until('it follows', () => one.linked.updated);
  const errors: unknown[] = [];
  const listen = ({ error }: ErrorEvent): number => errors.push(error);
  addEventListener('error', listen);
  for (const detail of [
    undefined,
    null,
    'x',
    7,
    {},
    { action: 'select' },
    { action: 'preview', subject: {} },
  ])
    document.body.dispatchEvent(new CustomEvent('keruen-subject', { bubbles: true, detail }));
  document.body.dispatchEvent(new Event('keruen-subject', { bubbles: true }));
  removeEventListener('error', listen);
  expect(errors).toEqual([]);
  expect(isLit(one)).toBe(false);
});
