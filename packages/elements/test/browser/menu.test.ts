import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CorridorMap } from '@keruen/elements';
import { CHART, clear, figure, part, put, styleSheet, text, until, type Any } from './page.ts';
import { catchFiles, choose, textsOf } from './taking.ts';

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

const button = (element: Any): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>('[aria-haspopup=menu]')!;
const menu = (element: Any): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>('[role=menu]');
const items = (element: Any): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=menuitem]'),
];
const focused = (element: Any): string => text(element.shadowRoot!.activeElement);
const expanded = (element: Any): string | null => button(element).getAttribute('aria-expanded');

async function chart(attributes = ''): Promise<Any> {
  return figure(put(`<trade-chart ${CHART} ${attributes}></trade-chart>`));
}

async function opened(element: Any): Promise<Any> {
  button(element).click();
  await until('the menu is open', () => menu(element));
  return element;
}

const ENTRIES = [
  'Numbers (CSV)',
  'Dataset (JSON)',
  'Picture (SVG)',
  'Picture (PNG)',
  'Citation',
  'Code for another page',
  'Link to this figure',
];

const baseline = (element: Element): number => {
  const mark = document.createElement('span');
  mark.style.display = 'inline-block';
  element.append(mark);
  const { bottom } = mark.getBoundingClientRect();
  mark.remove();
  return bottom;
};

test('its word stands on one line with the words beside it', async () => {
  const element = await chart();
  const words = [...element.shadowRoot!.querySelectorAll('.ways summary, .ways button')];
  const bottoms = words.map(baseline);
  expect(words.length).toBeGreaterThan(1);
  expect(Math.max(...bottoms) - Math.min(...bottoms)).toBeLessThan(0.6);
});

test('an open menu follows the language of its place, and the reader stays on their entry', async () => {
  const element = await opened(await chart());
  await userEvent.keyboard('{ArrowDown}');
  expect(focused(element)).toBe('Dataset (JSON)');
  element.lang = 'ru';
  await until('its entries are in Russian', () => /[а-я]/.test(text(items(element)[1])));
  expect(items(element)).toHaveLength(ENTRIES.length);
  expect(
    items(element)
      .map(text)
      .filter((entry) => !/[а-я]/i.test(entry)),
  ).toEqual([]);
  expect(items(element).indexOf(element.shadowRoot!.activeElement as HTMLElement)).toBe(1);
  expect(menu(element)!.getAttribute('aria-label')).toBe(text(button(element)));
});

test('texts that were given follow the language of their place, and the reader stays on theirs', async () => {
  const element = await chart();
  await textsOf(element, 'cite');
  const names = (): string[] =>
    [...element.shadowRoot!.querySelectorAll('textarea')].map((area) => area.getAttribute('aria-label')!);
  const before = names();
  const areas = (): HTMLTextAreaElement[] => [...element.shadowRoot!.querySelectorAll('textarea')];
  await until('the first has the focus', () => element.shadowRoot!.activeElement === areas()[0]);
  areas()[1]!.focus();
  element.lang = 'ru';
  await until('their words are Russian', () =>
    /[а-я]/.test(text(part(element, 'menu')!.querySelector('.given > button'))),
  );
  expect(names()).toHaveLength(before.length);
  expect(areas()[0]!.value).toMatch(/[а-я]/);
  expect(element.shadowRoot!.activeElement).toBe(areas()[1]);
});

test('what came of choosing is not left in another language', async () => {
  const element = await chart();
  catchFiles();
  await choose(element, 'csv');
  const said = (): string => text(part(element, 'menu')!.querySelector('[role=status]'));
  await until('it is told', () => said().startsWith('Saved'));
  element.lang = 'ru';
  await until('its button is in Russian', () => /[а-я]/.test(text(button(element))));
  await until('nothing is told', () => said() === '');
});

test('a menu that is closed stays so when the language changes', async () => {
  const element = await opened(await chart());
  await userEvent.keyboard('{Escape}');
  element.lang = 'ru';
  await until('its button is in Russian', () => /[а-я]/.test(text(button(element))));
  await new Promise((next) => setTimeout(next, 100));
  expect([menu(element), expanded(element)]).toEqual([null, null]);
});

test('a button with a name, last in the line of buttons, says that it opens a menu', async () => {
  const element = await chart();
  expect([...part(element, 'menu')!.querySelectorAll('button')].map(text)).toEqual(['Save, cite, embed']);
  expect(button(element).getAttribute('aria-haspopup')).toBe('menu');
  expect(expanded(element)).toBeNull();
  expect(menu(element)).toBeNull();
});

test('who moves on hears heading, picture, menu, notes and sources in this order', async () => {
  const element = await chart();
  const order = ['heading', 'picture', 'menu', 'notes', 'source'].map((name) =>
    part<Element>(element, name)!,
  );
  for (const [i, one] of order.slice(1).entries())
    expect(order[i]!.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test('a click opens it on its first entry and says so; a second closes it', async () => {
  const element = await opened(await chart());
  expect(items(element).map(text)).toEqual(ENTRIES);
  expect(expanded(element)).toBe('true');
  expect(focused(element)).toBe('Numbers (CSV)');
  expect(menu(element)!.getAttribute('aria-label')).toBe('Save, cite, embed');
  button(element).click();
  await until('it is closed', () => !menu(element));
  expect(expanded(element)).toBeNull();
});

test('Enter, Space and arrow down open it on the first entry, arrow up on the last', async () => {
  for (const [key, entry] of [
    ['{Enter}', ENTRIES[0]],
    [' ', ENTRIES[0]],
    ['{ArrowDown}', ENTRIES[0]],
    ['{ArrowUp}', ENTRIES.at(-1)],
  ] as const) {
    const element = await chart();
    button(element).focus();
    await userEvent.keyboard(key);
    await until('the menu is open', () => menu(element));
    expect(focused(element), key).toBe(entry);
    clear();
  }
});

test('other keys on the button do what they do on any button', async () => {
  const element = await chart();
  button(element).focus();
  await userEvent.keyboard('{End}aV');
  expect(menu(element)).toBeNull();
});

test('arrows go round, Home and End lead to the ends, letters to what begins with them', async () => {
  const element = await opened(await chart());
  const walk: [string, string][] = [
    ['{ArrowUp}', ENTRIES.at(-1)!],
    ['{ArrowDown}', ENTRIES[0]!],
    ['{ArrowDown}', ENTRIES[1]!],
    ['{End}', ENTRIES.at(-1)!],
    ['{Home}', ENTRIES[0]!],
    ['p', 'Picture (SVG)'],
    ['p', 'Picture (PNG)'],
    ['P', 'Picture (SVG)'],
    ['c', 'Citation'],
    ['x', 'Citation'],
  ];
  for (const [key, entry] of walk) {
    await userEvent.keyboard(key);
    expect(focused(element), key).toBe(entry);
  }
});

test('Escape closes it and gives the focus back, and no key leaves the menu meanwhile', async () => {
  const element = await opened(await chart());
  const heard: string[] = [];
  const hear = (event: KeyboardEvent): void => void heard.push(event.key);
  document.addEventListener('keydown', hear);
  await userEvent.keyboard('{ArrowDown}{End}{Escape}');
  document.removeEventListener('keydown', hear);
  expect(heard).toEqual([]);
  expect(menu(element)).toBeNull();
  expect(element.shadowRoot!.activeElement).toBe(button(element));
});

test('Tab closes it and goes on, back goes back', async () => {
  const element = await opened(await chart());
  await userEvent.keyboard('{Tab}');
  expect(menu(element)).toBeNull();
  expect(element.shadowRoot!.activeElement).not.toBe(button(element));
  await opened(element);
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  expect(menu(element)).toBeNull();
  expect(focused(element)).toBe('Table');
});

test('a click anywhere else closes it, after it has done what it was made for', async () => {
  const element = await opened(await chart());
  const other = document.createElement('button');
  let clicks = 0;
  other.addEventListener('click', () => (clicks += 1));
  document.body.append(other);
  await userEvent.click(other);
  expect(clicks).toBe(1);
  expect(menu(element)).toBeNull();
});

test('while it is closed the page is not listened to, and never to its keys', async () => {
  const closed = await chart();
  const added = vi.spyOn(document, 'addEventListener');
  const removed = vi.spyOn(document, 'removeEventListener');
  const window_ = vi.spyOn(globalThis, 'addEventListener');
  const element = await opened(closed);
  const types = (spy: typeof added): string[] => spy.mock.calls.map(([type]) => type);
  expect(types(added)).toEqual(['click']);
  expect(window_.mock.calls).toEqual([]);
  await userEvent.keyboard('{Escape}');
  expect(removed.mock.calls.at(-1)).toEqual(added.mock.calls[0]);
  expect(menu(element)).toBeNull();
});

test('targets are 24 px at least, also at 320 px, and nothing sticks out', async () => {
  document.body.style.width = '300px';
  const element = await opened(await chart());
  for (const one of [button(element), ...items(element)]) {
    const { width, height } = one.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
  items(element)[4]!.click();
  await until('citations stand', () => element.shadowRoot!.querySelector('textarea'));
  for (const one of element.shadowRoot!.querySelectorAll('.taking button, .taking textarea')) {
    const box = one.getBoundingClientRect();
    expect(box.height).toBeGreaterThanOrEqual(24);
    expect(box.right).toBeLessThanOrEqual(element.getBoundingClientRect().right + 0.5);
  }
});

test('in Dari it speaks Dari and begins at the right', async () => {
  document.documentElement.lang = 'fa-AF';
  document.documentElement.dir = 'rtl';
  const element = await opened(await chart());
  expect(text(button(element))).toBe('ذخیره و ارجاع');
  expect(
    items(element)
      .map(text)
      .join(' ')
      .replace(/CSV|JSON|SVG|PNG/g, ''),
  ).not.toMatch(/[A-Za-z]/);
  const [first] = items(element);
  const right = (one: Element): number => one.getBoundingClientRect().right;
  expect(Math.abs(right(first!) - right(part(element, 'menu')!))).toBeLessThan(1);
  expect(getComputedStyle(first!).textAlign).toBe('start');
  expect(getComputedStyle(first!).direction).toBe('rtl');
});

test('pictures are offered of what is a picture, contact cards and linked data of cards', async () => {
  const ids = (element: Any): (string | undefined)[] => items(element).map((item) => item.dataset['offer']);
  const map = await opened(await figure(put<CorridorMap>('<corridor-map corridor="short"></corridor-map>')));
  expect(ids(map)).toEqual(['csv', 'json', 'svg', 'png', 'cite', 'embed', 'link']);
  expect(text(items(map)[0])).toBe('Claims (CSV)');
  clear();
  const card = await opened(await figure(put<Any>('<actor-card actor="KAZ" toward="AFG"></actor-card>')));
  expect(ids(card)).toEqual(['csv', 'json', 'jcard', 'json-ld', 'cite', 'embed', 'link']);
  clear();
  const table = await opened(await figure(put(`<trade-chart type="table" ${CHART}></trade-chart>`)));
  expect(ids(table)).toEqual(['csv', 'json', 'cite', 'embed', 'link']);
});

test('a text can be copied; what came of it is announced, and Escape leads back', async () => {
  const copied: string[] = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((what) =>
    Promise.resolve(void copied.push(what)),
  );
  const element = await opened(await chart('id="trade"'));
  items(element).at(-1)!.click();
  await until('the link stands', () => element.shadowRoot!.querySelector('textarea'));
  const field = element.shadowRoot!.querySelector('textarea')!;
  expect(field.value).toBe(`${document.URL.split('#')[0]}#trade`);
  expect(element.shadowRoot!.activeElement).toBe(field);
  const status = element.shadowRoot!.querySelector('.taking [role=status]')!;
  expect(text(status)).toBe('');
  const copy = element.shadowRoot!.querySelector<HTMLElement>('[aria-label="Copy: Link to this figure"]')!;
  copy.click();
  await until('it is said', () => text(status) === 'Copied.');
  expect(copied).toEqual([field.value]);
  copy.focus();
  await userEvent.keyboard('{Escape}');
  expect(element.shadowRoot!.querySelector('textarea')).toBeNull();
  expect(element.shadowRoot!.activeElement).toBe(button(element));
});

test('where the clipboard is refused the text is selected, and that is said', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  const element = await opened(await chart());
  items(element)[4]!.click();
  await until('citations stand', () => element.shadowRoot!.querySelectorAll('textarea').length === 3);
  const [, gost] = element.shadowRoot!.querySelectorAll('textarea');
  element.shadowRoot!.querySelector<HTMLElement>('[aria-label="Copy: ГОСТ Р 7.0.5-2008"]')!.click();
  await until('it is said', () =>
    /selected/.test(text(element.shadowRoot!.querySelector('.taking [role=status]'))),
  );
  expect(element.shadowRoot!.activeElement).toBe(gost);
  expect(gost!.value.slice(gost!.selectionStart, gost!.selectionEnd)).toBe(gost!.value);
  expect(gost!.value.length).toBeGreaterThan(100);
});

test('a text that comes late takes no focus from a reader who has gone on', async () => {
  const element = await opened(await chart());
  element.insertAdjacentHTML('afterend', '<input>');
  items(element)[4]!.click();
  document.querySelector('input')!.focus();
  await until('citations stand', () => element.shadowRoot!.querySelectorAll('textarea').length === 3);
  expect(document.activeElement).toBe(document.querySelector('input'));
});

test('a picture that comes late is said, and what was asked for later stays', async () => {
  const made: (() => void)[] = [];
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => {
    made.push(() => done(new Blob(['x'])));
  });
  const element = await opened(await chart());
  items(element)[3]!.click();
  await until('it is on its way', () => made.length);
  await opened(element);
  items(element).at(-1)!.click();
  const field = (): HTMLTextAreaElement | null => element.shadowRoot!.querySelector('textarea');
  await until('the link stands', field);
  const link = field();
  made[0]!();
  const status = element.shadowRoot!.querySelector('.taking [role=status]')!;
  await until('it is said', () => /png/.test(text(status)));
  expect(field()).toBe(link);
  expect(element.shadowRoot!.activeElement).toBe(link);
});

test('another hover, which draws the figure anew, leaves an open menu as it is', async () => {
  const element = await opened(await chart());
  await userEvent.keyboard('{End}');
  element.requestUpdate();
  await element.updateComplete;
  expect(focused(element)).toBe(ENTRIES.at(-1));
  expect(items(element)).toHaveLength(7);
});

test('a host without its own colours gives none to the menu that could not be read', async () => {
  styleSheet('main { color: #eee; background: #111 }');
  const element = await opened(await chart());
  const [first] = items(element);
  expect(getComputedStyle(first!).color).toBe('rgb(238, 238, 238)');
});
