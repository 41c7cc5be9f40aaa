import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CorridorMap } from '@keruen/elements';
import { land } from '@keruen/figure/land/region';
import { land as fine } from '@keruen/figure/land/region-fine';
import { clear, figure, part, put, text, until } from './page.ts';
import { textsOf } from './taking.ts';

const fineRegion = vi.hoisted(() => ({ load: undefined as undefined | (() => Promise<never>) }));
vi.mock(import('../../src/corridor-map/fine-region.ts'), async (original) => {
  const own = await original();
  return { fineRegion: () => fineRegion.load?.() ?? own.fineRegion() };
});

beforeEach(clear);
afterEach(() => {
  clear();
  fineRegion.load = undefined;
  document.documentElement.lang = 'en';
});

async function map(corridor: string, width = 700): Promise<CorridorMap> {
  const element = put<CorridorMap>(
    `<div id="room"><corridor-map dataset="kazakhstan-afghanistan" corridor="${corridor}"></corridor-map></div>`,
    'none',
  );
  document.querySelector<HTMLElement>('#room')!.style.inlineSize = `${width}px`;
  await figure(element);
  await until('the land is here', () => element.shadowRoot!.querySelector('.picture path.land'));
  await until('the tools are here', () => list(element));
  return element;
}

const list = (element: CorridorMap): HTMLSelectElement => element.shadowRoot!.querySelector('.tools select')!;
const picture = (element: CorridorMap): SVGSVGElement => part<SVGSVGElement>(element, 'picture')!;
const coast = (element: CorridorMap): string =>
  element.shadowRoot!.querySelector('.picture path.land')!.getAttribute('d')!;
const button = (element: CorridorMap, label: string): HTMLButtonElement | undefined =>
  [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.tools button')].find(
    (one) => text(one) === label,
  );
const drawn = (element: CorridorMap, subject: string): SVGElement | null =>
  element.shadowRoot!.querySelector<SVGElement>(`.picture [data-subject="${subject}"]`);
const isWhole = (element: CorridorMap): boolean => button(element, 'Whole map')!.ariaDisabled === 'true';
const news = (element: CorridorMap): string => text(element.shadowRoot!.querySelector('.news'));

/** Whether a Subject lies in the picture, and how long it is there. */
function seen(element: CorridorMap, subject: string): { readonly inside: boolean; readonly size: number } {
  const [box, frame] = [
    drawn(element, subject)!.getBoundingClientRect(),
    picture(element).getBoundingClientRect(),
  ];
  const inside =
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
  return { inside, size: Math.hypot(box.width, box.height) };
}

test('the list of close-ups shows its name uncut in Russian', async () => {
  document.documentElement.lang = 'ru';
  const select = list(await map('titr'));
  const room = select.getBoundingClientRect().width;
  select.replaceChildren(select.options[0]!.cloneNode(true));
  select.style.maxInlineSize = 'none';
  expect(select.getBoundingClientRect().width).toBeLessThanOrEqual(room + 1);
});

function choose(element: CorridorMap, value: string): void {
  list(element).value = value;
  list(element).dispatchEvent(new Event('change'));
}

test('a list of corridors, places and legs brings each into view, and says so once', async () => {
  const element = await map('titr cku');
  const groups = [...list(element).querySelectorAll('optgroup')].map(({ label, children }) => [
    label,
    children.length,
  ]);
  expect(groups.map(([label]) => label)).toEqual(['Corridors', 'Places', 'Legs']);
  expect(groups[0]![1]).toBe(2);
  const before = seen(element, 'leg:kashgar-torugart').size;
  const said: string[] = [];
  choose(element, 'leg:kashgar-torugart');
  await until('it is closer', () => !isWhole(element));
  new MutationObserver(() => void (news(element) && said.push(news(element)))).observe(
    element.shadowRoot!.querySelector('.news')!,
    { childList: true, characterData: true, subtree: true },
  );
  await until('it is said', () => news(element));
  expect(seen(element, 'leg:kashgar-torugart')).toMatchObject({ inside: true });
  expect(seen(element, 'leg:kashgar-torugart').size).toBeGreaterThan(before * 2);
  expect(news(element)).toMatch(/^In view: Kashgar to Torugart/);
  expect(said.length).toBeLessThanOrEqual(1);
  expect(list(element).selectedIndex).toBe(0);
  choose(element, 'corridor:cku');
  await until('it is said', () => news(element).includes('China'));
  expect(seen(element, 'leg:kashgar-torugart').inside).toBe(true);
});

test('arrow keys in the list go from line to line where each chooses at once, and the list begins anew when it is left', async () => {
  const element = await map('cku');
  const lines = [...list(element).options].map(({ value }) => value);
  list(element).focus();
  for (let at = 1; at <= 4; at += 1) {
    await userEvent.keyboard('{ArrowDown}');
    expect(list(element).value).toBe(lines[at]);
  }
  await until('the fourth is in view', () => !isWhole(element));
  button(element, 'Zoom in')!.focus();
  expect(list(element).selectedIndex).toBe(0);
});

test('the first line of the list, the key 0 and a button bring the whole map back', async () => {
  const element = await map('cku');
  const whole = [
    () => choose(element, '*'),
    () =>
      picture(element).dispatchEvent(
        new KeyboardEvent('keydown', { key: '0', bubbles: true, composed: true }),
      ),
    () => button(element, 'Whole map')!.click(),
  ];
  for (const act of whole) {
    choose(element, 'node:kashgar');
    await until('it is closer, and said', () => !isWhole(element) && news(element) === 'In view: Kashgar');
    act();
    await until('it is whole', () => isWhole(element));
    await until('it is said', () => news(element) === 'In view: Whole map');
  }
});

test('a double click brings into view what it is on; beside it, it comes closer', async () => {
  const element = await map('cku');
  drawn(element, 'node:kashgar')!.dispatchEvent(
    new MouseEvent('dblclick', { bubbles: true, composed: true }),
  );
  await until('it is said', () => news(element) === 'In view: Kashgar');
  expect(seen(element, 'node:kashgar').inside).toBe(true);
  button(element, 'Whole map')!.click();
  await until('it is whole', () => isWhole(element));
  const { left, top } = picture(element).getBoundingClientRect();
  picture(element).dispatchEvent(
    new MouseEvent('dblclick', { bubbles: true, composed: true, clientX: left + 4, clientY: top + 4 }),
  );
  await until('it is closer', () => !isWhole(element));
});

test('the key f brings into view where the reader is', async () => {
  const element = await map('cku');
  picture(element).dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Home', bubbles: true, composed: true }),
  );
  await until('a stop has the focus', () => element.shadowRoot!.activeElement?.hasAttribute('data-subject'));
  const stop = element.shadowRoot!.activeElement as SVGElement;
  const { subject } = stop.dataset;
  stop.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', bubbles: true, composed: true }));
  await until('it is closer', () => !isWhole(element));
  await element.updateComplete;
  expect((element.shadowRoot!.activeElement as SVGElement).dataset.subject).toBe(subject);
});

test('a button under what is told of a leg brings it into view', async () => {
  const element = await map('titr');
  expect(button(element, 'Zoom to it')).toBeUndefined();
  drawn(element, 'leg:aktau-alat')!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  // What is said of the leg itself comes with code of its own, and later than its button.
  await until('it is said that the leg stays lit', () => /highlighted until cleared/i.test(news(element)));
  await until('there is a button', () => button(element, 'Zoom to it'));
  button(element, 'Zoom to it')!.click();
  await until('it is said', () => news(element).includes('In view: Aktau port to Alat'));
  expect(seen(element, 'leg:aktau-alat').inside).toBe(true);
});

test('a wheel that is turned in earnest comes closer with Ctrl, and scrolls without', async () => {
  const element = await map('cku');
  document.body.style.blockSize = '4000px';
  await userEvent.wheel(picture(element), { delta: { y: 40 } });
  await until('the page is scrolled', () => scrollY > 0);
  expect(isWhole(element)).toBe(true);
  const at = scrollY;
  await userEvent.keyboard('{Control>}');
  await userEvent.wheel(picture(element), { delta: { y: -300 } });
  await userEvent.keyboard('{/Control}');
  await until('it is closer', () => !isWhole(element));
  expect(scrollY).toBe(at);
});

test('finer shores come where a map is magnified, and only there', async () => {
  const element = await map('titr');
  expect(coast(element)).toBe(land.coast);
  button(element, 'Zoom in')!.click();
  await until('it is closer', () => !isWhole(element));
  expect(coast(element)).toBe(land.coast);
  choose(element, 'node:aktau');
  await until('they are here', () => coast(element) === fine.coast);
  choose(element, '*');
  await until('it is whole', () => isWhole(element));
  expect(coast(element)).toBe(land.coast);
});

test('finer shores come by themselves where the whole picture is magnified as much, and the coarse ones stand until then', async () => {
  let give = (): void => undefined;
  const shores = new Promise<never>((resolve) => (give = () => resolve({ land: fine } as never)));
  fineRegion.load = () => shores;
  const element = await map('khaf-herat');
  await until('there is land', () => coast(element) === land.coast);
  const before = seen(element, 'node:herat');
  give();
  await until('they are here', () => coast(element) === fine.coast);
  expect(isWhole(element)).toBe(true);
  expect(seen(element, 'node:herat')).toEqual(before);
});

test('where they cannot be loaded the coarse ones stay, and nothing is said of it', async () => {
  let asked = 0;
  fineRegion.load = () => {
    asked += 1;
    return Promise.reject(new Error('offline'));
  };
  const heard = vi.fn();
  document.addEventListener('keruen-error', heard);
  const element = await map('titr');
  choose(element, 'node:aktau');
  await until('they are asked for', () => asked);
  await until('it is said', () => news(element) === 'In view: Aktau port');
  choose(element, 'node:baku');
  await until('it is said', () => news(element).startsWith('In view: Baku'));
  expect(coast(element)).toBe(land.coast);
  expect(asked).toBe(1);
  expect(heard).not.toHaveBeenCalled();
  document.removeEventListener('keruen-error', heard);
});

/** Turns the wheel over the picture, or beside it, as with Ctrl. */
function turn(element: CorridorMap, deltaY: number, on: Element = picture(element)): WheelEvent {
  const { left, top, width, height } = picture(element).getBoundingClientRect();
  const [clientX, clientY] = [left + width / 4, top + height / 4];
  const how = { bubbles: true, composed: true, cancelable: true, ctrlKey: true };
  const event = new WheelEvent('wheel', { ...how, deltaY, clientX, clientY });
  on.dispatchEvent(event);
  return event;
}
const isMoved = (element: CorridorMap): boolean => picture(element).style.transform !== '';
const transform = (element: CorridorMap): string => getComputedStyle(picture(element)).transform;

test('finer shores that come while a wheel is turned are drawn when it rests, and nothing before', async () => {
  let give = (): void => undefined;
  const shores = new Promise<never>((resolve) => (give = () => resolve({ land: fine } as never)));
  fineRegion.load = () => shores;
  const element = await map('titr');
  choose(element, 'node:aktau');
  await until('it is said', () => news(element) === 'In view: Aktau port');
  turn(element, 20);
  await element.updateComplete;
  const drawings = vi.spyOn(element, 'requestUpdate');
  give();
  // Whoever waits for the shores is told of them before anything else can happen.
  for (let turns = 0; turns < 9; turns += 1) await shores;
  expect(isMoved(element)).toBe(true);
  expect(drawings).not.toHaveBeenCalled();
  expect(coast(element)).toBe(land.coast);
  await until('they are here', () => coast(element) === fine.coast);
  expect(isMoved(element)).toBe(false);
});

/** Two fingers on a trackpad as Safari tells of them, over the picture or beside it: how far apart since they began. */
function spread(element: CorridorMap, type: string, scale: number, on: Element = picture(element)): Event {
  const { left, top, width, height } = picture(element).getBoundingClientRect();
  const where = { clientX: left + width / 4, clientY: top + height / 4, scale };
  const event = Object.assign(new Event(type, { bubbles: true, composed: true, cancelable: true }), where);
  on.dispatchEvent(event);
  return event;
}

test('fingers that spread on a trackpad in Safari come closer, and the page is not magnified', async () => {
  const element = await map('titr');
  const beside = element.shadowRoot!.querySelector('.tools')!;
  expect(spread(element, 'gesturestart', 1, beside).defaultPrevented).toBe(false);
  expect(spread(element, 'gesturestart', 1).defaultPrevented).toBe(true);
  expect(spread(element, 'gesturechange', 1.5).defaultPrevented).toBe(true);
  spread(element, 'gesturechange', 3);
  expect(isMoved(element)).toBe(true);
  expect(picture(element).getBoundingClientRect().width / element.getBoundingClientRect().width).toBeCloseTo(
    3,
    1,
  );
  spread(element, 'gestureend', 3, beside);
  await until('it is laid out', () => !isMoved(element) && !isWhole(element));
  await until('it is said', () => news(element) === 'Zoom 300%');
});

test('a wheel that turns beside a picture it has made smaller is heard, and takes no scroll', async () => {
  const element = await map('titr');
  choose(element, 'node:aktau');
  await until('it is said', () => news(element) === 'In view: Aktau port');
  const stage = picture(element).parentElement!;
  turn(element, 300);
  const smaller = picture(element).getBoundingClientRect().width;
  expect(smaller).toBeLessThan(stage.getBoundingClientRect().width);
  expect(turn(element, 60, stage).defaultPrevented).toBe(true);
  expect(picture(element).getBoundingClientRect().width).toBeLessThan(smaller);
  expect(turn(element, 60, element.shadowRoot!.querySelector('.tools')!).defaultPrevented).toBe(false);
});

test('a picture rests with the transform it had, in a map and in a schematic chosen while it was moved', async () => {
  const element = await map('titr');
  expect(transform(element)).toBe('matrix(1, 0, 0, 1, 0, 0)');
  turn(element, -60);
  expect(transform(element)).not.toBe('matrix(1, 0, 0, 1, 0, 0)');
  await until('it rests', () => !isMoved(element));
  expect(transform(element)).toBe('matrix(1, 0, 0, 1, 0, 0)');
  turn(element, -60);
  button(element, 'Show as a diagram')!.click();
  await until('it is a schematic', () => button(element, 'Show as a map'));
  await until('it rests', () => !isMoved(element));
});

test('a hand that drags a magnified map moves it, and lets it go without choosing anything', async () => {
  const element = await map('cku');
  choose(element, 'node:kashgar');
  await until('it is said', () => news(element) === 'In view: Kashgar');
  const { left, top, width, height } = picture(element).getBoundingClientRect();
  const told = vi.fn();
  element.addEventListener('keruen-subject', told);
  const hand = (name: string, dx: number): void => {
    const [clientX, clientY] = [left + width / 2 + dx, top + height / 2];
    const event = { bubbles: true, composed: true, clientX, clientY, pointerType: 'mouse', button: 0 };
    drawn(element, 'node:kashgar')!.dispatchEvent(new PointerEvent(name, event));
  };
  const before = drawn(element, 'node:kashgar')!.getBoundingClientRect().x;
  hand('pointerdown', 0);
  for (let dx = 2; dx <= 60; dx += 2) hand('pointermove', dx);
  expect(picture(element).style.transform).not.toBe('');
  hand('pointerup', 60);
  hand('click', 60);
  await element.updateComplete;
  expect(picture(element).style.transform).toBe('');
  // As far as the picture goes.
  expect(drawn(element, 'node:kashgar')!.getBoundingClientRect().x - before).toBeGreaterThan(15);
  expect(told).not.toHaveBeenCalled();
  hand('pointerdown', 60);
  hand('pointerup', 60);
  hand('click', 60);
  expect(told).toHaveBeenCalled();
});

test('a hand in earnest that drags a magnified map is heard wherever it goes, and marks no words', async () => {
  const element = await map('cku');
  choose(element, 'node:kashgar');
  await until('it is said', () => news(element) === 'In view: Kashgar');
  const [marked, held] = [vi.fn(), vi.fn()];
  element.shadowRoot!.addEventListener('selectstart', marked);
  picture(element).addEventListener('gotpointercapture', held);
  const { width, height } = picture(element).getBoundingClientRect();
  const before = picture(element).innerHTML;
  await userEvent.dragAndDrop(picture(element), picture(element), {
    sourcePosition: { x: width * 0.3, y: height * 0.3 },
    targetPosition: { x: width * 0.7, y: height * 0.7 },
  });
  await until('it is moved', () => picture(element).innerHTML !== before);
  expect(marked).not.toHaveBeenCalled();
  expect(held).toHaveBeenCalledOnce();
});

/** Everything a map says from now on, each once. */
function listen(element: CorridorMap): string[] {
  const heard: string[] = [];
  new MutationObserver(() => {
    const said = news(element);
    if (said) heard.push(said);
  }).observe(element.shadowRoot!, { childList: true, characterData: true, subtree: true });
  return heard;
}

const once = (heard: readonly string[]): string[] => heard.filter((said, i) => said !== heard[i - 1]);

/** Presses keys one right after the other: between two that a busy browser brings by themselves a reader may hear what the first came to. */
async function pressAtOnce(element: CorridorMap, keys: string): Promise<void> {
  for (const key of keys) {
    picture(element).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    await element.updateComplete;
  }
}

test('what several presses have come to is said once, the last state alone', async () => {
  const element = await map('titr');
  const heard = listen(element);
  picture(element).focus();
  await pressAtOnce(element, '+++');
  await until('it is said', () => news(element) === 'Zoom 410%');
  await userEvent.keyboard('-');
  await until('it is said again', () => news(element) === 'Zoom 256%');
  await pressAtOnce(element, '+0');
  await until('the whole is said', () => news(element) === 'In view: Whole map');
  expect(once(heard)).toEqual(['Zoom 410%', 'Zoom 256%', 'In view: Whole map']);
});

test('buttons say how close they led; who goes back to the whole hears that', async () => {
  const element = await map('titr');
  button(element, 'Zoom in')!.click();
  await until('it is said', () => news(element) === 'Zoom 160%');
  button(element, 'Zoom out')!.click();
  await until('it is said', () => news(element) === 'In view: Whole map');
});

test('a map that a hand has moved says so', async () => {
  const element = await map('titr');
  button(element, 'Zoom in')!.click();
  await until('it is said', () => news(element) === 'Zoom 160%');
  const { left, top } = picture(element).getBoundingClientRect();
  const at = (type: string, by: number): void =>
    void picture(element).dispatchEvent(
      new PointerEvent(type, {
        pointerType: 'mouse',
        button: 0,
        clientX: left + 300 + by,
        clientY: top + 150,
        bubbles: true,
        composed: true,
      }),
    );
  at('pointerdown', 0);
  at('pointermove', 40);
  at('pointerup', 40);
  await until('it is said', () => news(element) === 'The map has moved.');
});

test.each([
  ['fa-AF', 'بزرگ‌نمایی ۱۶۰٪'],
  ['ps', 'لویونه ۱۶۰٪'],
  ['kk', 'Масштаб 160%'],
  ['ru', 'Масштаб 160%'],
])('in %s too', async (lang, said) => {
  document.documentElement.lang = lang;
  const element = await map('titr');
  picture(element).focus();
  await userEvent.keyboard('+');
  await until('it is said', () => news(element));
  expect(
    news(element)
      .replace(/[\u00a0\u202f\u200e\u200f ]/g, ' ')
      .replace(/ (?=%)/, ''),
  ).toBe(said);
});

test('a snippet has the drawing and the date that a reader has chosen, as its words inside have', async () => {
  const element = await map('titr');
  const slider = element.shadowRoot!.querySelector<HTMLInputElement>('.tools input[type=range]')!;
  slider.value = '0';
  slider.dispatchEvent(new Event('input'));
  button(element, 'Show as a diagram')!.click();
  await element.updateComplete;
  const { layout, date } = (element as unknown as { linked: { view: Record<string, string> } }).linked.view;
  expect(date).toBeTruthy();
  const [code] = await textsOf(element, 'embed');
  expect(code).toContain(` as-of="${date}"`);
  expect(layout).toBe('schematic');
  expect(code).toContain(' layout="schematic"');
});

test('how close a reader has come is said in whole numbers, past a thousand too', async () => {
  const element = await map('titr');
  const zoomIn = button(element, 'Zoom in')!;
  for (let i = 0; i < 12; i += 1) {
    zoomIn.click();
    await element.updateComplete;
  }
  await until('it is said', () => /^Zoom 1,\d{3}%$/.test(news(element)));
});

test('the + key comes closer to what the reader is on, which keeps the focus', async () => {
  const element = await map('titr');
  picture(element).focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  const on = (): string | undefined =>
    (element.shadowRoot!.activeElement as SVGElement | null)?.dataset.subject;
  const before = on();
  expect(before).toMatch(/^(leg|node):/);
  for (const percent of ['160%', '256%', '410%']) {
    await userEvent.keyboard('+');
    await until('it is closer', () => news(element) === `Zoom ${percent}`);
    expect(on()).toBe(before);
  }
});
