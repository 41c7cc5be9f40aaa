import { afterEach, beforeEach, expect, test } from 'vitest';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import type { Dataset } from '@keruen/data';
import type { CorridorMap, KeruenErrorEvent } from '@keruen/elements';
import { asTable, clear, figure, part, put, text, until } from './page.ts';

beforeEach(clear);
afterEach(clear);

const SHIPPED = 'dataset="kazakhstan-afghanistan"';

async function map(attributes: string, width = 700, data?: Dataset): Promise<CorridorMap> {
  const element = put<CorridorMap>(
    `<div id="room"><corridor-map ${attributes}></corridor-map></div>`,
    attributes.includes('dataset') ? 'none' : undefined,
  );
  if (data) element.data = data;
  document.querySelector<HTMLElement>('#room')!.style.inlineSize = `${width}px`;
  await figure(element);
  return element;
}

const root = (element: CorridorMap): ShadowRoot => element.shadowRoot!;
const isGeographic = (element: CorridorMap): boolean =>
  root(element).querySelector('.picture path.land') !== null;
const picture = (element: CorridorMap): SVGSVGElement => part<SVGSVGElement>(element, 'picture')!;
const sign = (element: CorridorMap, id: string): DOMRect =>
  root(element).querySelector(`[data-subject="node:${id}"]`)!.getBoundingClientRect();

async function tool(element: CorridorMap, label: string): Promise<HTMLButtonElement> {
  const find = (): HTMLButtonElement | undefined =>
    [...root(element).querySelectorAll<HTMLButtonElement>('.tools button')].find(
      (one) => text(one) === label,
    );
  await until(`there is a button “${label}”`, find);
  return find()!;
}

test('a map is schematic where it is narrow, and geographic where it is not', async () => {
  const narrow = await map(`${SHIPPED} corridor="cku"`, 400);
  expect(isGeographic(narrow)).toBe(false);
  expect(sign(narrow, 'kashgar').x).toBe(sign(narrow, 'tashkent').x);
  clear();
  const wide = await map(`${SHIPPED} corridor="cku"`, 700);
  await until('the land is there', () => isGeographic(wide));
  expect(sign(wide, 'kashgar').x).toBeGreaterThan(sign(wide, 'tashkent').x);
});

test('an author chooses the drawing whatever the width', async () => {
  const narrow = await map(`${SHIPPED} corridor="cku" layout="geographic"`, 400);
  await until('the land is there', () => isGeographic(narrow));
  clear();
  const wide = await map(`${SHIPPED} corridor="cku" layout="schematic"`, 700);
  expect(sign(wide, 'kashgar').x).toBe(sign(wide, 'tashkent').x);
});

test('a reader changes the drawing and changes it back', async () => {
  const element = await map(`${SHIPPED} corridor="cku"`);
  (await tool(element, 'Show as a diagram')).click();
  await until('it is a schematic', () => sign(element, 'kashgar').x === sign(element, 'tashkent').x);
  (await tool(element, 'Show as a map')).click();
  await until('it is a map', () => isGeographic(element));
});

test('a button that changes the drawing keeps the focus, and the change is said once', async () => {
  const element = await map(`${SHIPPED} corridor="cku"`);
  const change = await tool(element, 'Show as a diagram');
  const news = (): string => text(root(element).querySelector('.news'));
  change.focus();
  change.click();
  await until('it is said', () => news() === 'Shown as a diagram.');
  expect(root(element).activeElement).toBe(change);
  await until('the button offers the map', () => text(change) === 'Show as a map');
  change.click();
  await until('it is said', () => news() === 'Shown as a map.');
  expect(root(element).activeElement).toBe(change);
});

test('a button that has no more to do keeps the focus of who pressed it', async () => {
  const element = await map(`${SHIPPED} corridor="cku"`);
  (await tool(element, 'Zoom in')).click();
  const back = await tool(element, 'Whole map');
  await until('it is closer', () => !back.ariaDisabled);
  back.focus();
  back.click();
  await until('it is whole', () => back.ariaDisabled);
  expect(root(element).activeElement).toBe(back);
});

test('what is known of a chosen leg is announced once, as standing below', async () => {
  const element = await map(`${SHIPPED} corridor="cku"`);
  await tool(element, 'Zoom in');
  const live = (): string[] =>
    [...root(element).querySelectorAll('[role=status], [aria-live]:not([aria-live=off])')]
      .map(text)
      .filter(Boolean);
  // What highlights the leg may speak next, in the same region, before anybody looks.
  const said: string[][] = [];
  const watch = new MutationObserver(() => void said.push(live()));
  watch.observe(root(element), { subtree: true, childList: true, characterData: true });
  root(element)
    .querySelector('[data-subject="leg:kashgar-torugart"]')!
    .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  const told = (one: string): boolean => /What is known of it stands below/.test(one);
  await until('it is said', () => said.flat().some(told));
  watch.disconnect();
  for (const regions of said) expect(regions.length).toBeLessThanOrEqual(1);
  expect(text(root(element).querySelector('.details'))).toMatch(/Leg \d+ of \d+/);
});

test('all corridors of a dataset are asked for with an asterisk', async () => {
  const element = await map(`${SHIPPED} corridor="*"`);
  const numbered = text(part(element, 'legend')).match(/\b\d+ (?=\p{Lu})/gu) ?? [];
  expect(numbered.map(Number)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
});

test('several corridors lie side by side, numbered, once what draws them is here', async () => {
  const element = await map(`${SHIPPED} corridor="titr northern"`);
  for (const tone of ['lapis', 'saffron'])
    expect(root(element).querySelectorAll(`.picture path.s.${tone}`).length).toBeGreaterThan(10);
  expect(text(part(element, 'legend'))).toMatch(/^1 Trans-Caspian International Transport Route 2 Northern/);
});

test('a slider goes over the dates on which a status changed, and moves statuses', async () => {
  const element = await map(`${SHIPPED} corridor="cku" layout="schematic"`, 400);
  await until('there is a slider', () => root(element).querySelector('input[type=range]'));
  const slider = root(element).querySelector<HTMLInputElement>('input[type=range]')!;
  expect([slider.max, slider.value]).toEqual(['4', '4']);
  expect(slider.getAttribute('aria-valuetext')).toBe('latest known');
  const leg = (): string =>
    root(element).querySelector('[data-subject="leg:kashgar-torugart"]')!.getAttribute('stroke-dasharray') ??
    '';
  const present = leg();
  slider.value = '2';
  slider.dispatchEvent(new Event('input'));
  await until('the date is said', () => slider.getAttribute('aria-valuetext') === '6 June 2024');
  expect(text(part(element, 'subtitle'))).toContain('status as of 6 June 2024');
  expect(leg()).not.toBe(present);
  slider.value = '4';
  slider.dispatchEvent(new Event('input'));
  await until('it is as before', () => leg() === present);
  slider.value = '0';
  slider.dispatchEvent(new Event('input'));
  await until('it is a time before all changes', () => slider.getAttribute('aria-valuetext') === '2015');
  expect(text(part(element, 'subtitle'))).toContain('status as of 2015');
  expect(text(slider.closest('.dates')!)).toContain('dated changes: 3');
});

test('buttons and keys come closer, and the whole map comes back', async () => {
  const element = await map(`${SHIPPED} corridor="cku"`);
  const apart = (): number => sign(element, 'andijan').x - sign(element, 'makmal').x;
  const whole = Math.abs(apart());
  const back = await tool(element, 'Whole map');
  expect(back.ariaDisabled).toBe('true');
  (await tool(element, 'Zoom in')).click();
  await until('it is closer', () => Math.abs(apart()) > whole * 1.4);
  picture(element).dispatchEvent(
    new KeyboardEvent('keydown', { key: '-', bubbles: true, composed: true, cancelable: true }),
  );
  await until('it is as before', () => Math.abs(Math.abs(apart()) - whole) < 1);
  picture(element).dispatchEvent(
    new KeyboardEvent('keydown', { key: '+', bubbles: true, composed: true, cancelable: true }),
  );
  await until('it is closer', () => Math.abs(apart()) > whole * 1.4);
  back.click();
  await until('it is whole', () => Math.abs(Math.abs(apart()) - whole) < 1);
});

const wheel = (element: CorridorMap, more: WheelEventInit): WheelEvent => {
  const { left, top } = picture(element).getBoundingClientRect();
  const event = new WheelEvent('wheel', {
    deltaY: -240,
    clientX: left + 50,
    clientY: top + 50,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...more,
  });
  picture(element).dispatchEvent(event);
  return event;
};

test('a wheel scrolls the page; with Ctrl it comes closer, and names are set anew when it rests', async () => {
  const element = await map(`${SHIPPED} corridor="cku"`);
  await tool(element, 'Zoom in');
  const moved = (): string => picture(element).style.transform;
  expect(wheel(element, {}).defaultPrevented).toBe(false);
  expect(moved()).toBe('');
  const laidOut = picture(element).innerHTML;
  expect(wheel(element, { ctrlKey: true }).defaultPrevented).toBe(true);
  expect(moved()).not.toBe('');
  expect(picture(element).innerHTML).toBe(laidOut);
  const back = await tool(element, 'Whole map');
  await until('it rests', () => !back.ariaDisabled);
  expect(moved()).toBe('');
  expect(picture(element).innerHTML).not.toBe(laidOut);
});

const fingers = (
  element: CorridorMap,
  name: string,
  at: readonly (readonly [number, number])[],
): TouchEvent => {
  const target = picture(element);
  const box = target.getBoundingClientRect();
  const touches = at.map(
    ([x, y], identifier) => new Touch({ identifier, target, clientX: box.left + x, clientY: box.top + y }),
  );
  const event = new TouchEvent(name, {
    touches,
    targetTouches: touches,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  target.dispatchEvent(event);
  return event;
};

test('one finger scrolls the page; two come closer', async () => {
  const element = await map(`${SHIPPED} corridor="cku"`);
  await tool(element, 'Zoom in');
  fingers(element, 'touchstart', [[100, 100]]);
  expect(fingers(element, 'touchmove', [[100, 60]]).defaultPrevented).toBe(false);
  fingers(element, 'touchend', []);
  fingers(element, 'touchstart', [
    [100, 100],
    [200, 100],
  ]);
  const pinch = fingers(element, 'touchmove', [
    [50, 100],
    [250, 100],
  ]);
  expect(pinch.defaultPrevented).toBe(true);
  fingers(element, 'touchend', [[50, 100]]);
  const back = await tool(element, 'Whole map');
  await until('it is closer', () => !back.ariaDisabled);
});

test('what a reader chooses is told below with its dates, numbers and definitions', async () => {
  const element = await map(`${SHIPPED} corridor="titr"`);
  await tool(element, 'Zoom in');
  const details = (): string => text(root(element).querySelector('.details'));
  expect(details()).toBe('');
  root(element)
    .querySelector('[data-subject="leg:aktau-alat"]')!
    .dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await until('it is told', () => details().includes('Leg 12 of 18'));
  expect(details()).toContain('16 April 2019: weekly container feeder service');
  expect(details()).toContain('Aktau-Baku ferry, as reported 2017');
});

test('the list reads the main line, branches by where they leave, what is detached, and disagreeing numbers', async () => {
  const element = await map(`${SHIPPED} corridor="titr"`);
  await asTable(element);
  await until('the list stands', () => root(element).querySelector('[data-subject="corridor:titr"]'));
  const said = text(root(element).querySelector('[data-subject="corridor:titr"]'));
  expect(said).toContain('Branch at Alat (Port of Baku), 1 of 2: Alat (Port of Baku) to Turkmenbashi port');
  expect(said).toContain('2 different figures for');
  expect(said).toMatch(/Leg 12 of 18: sea, rail ferry, .*Aktau port to Alat \(Port of Baku\), operating/);
  const legs = [...root(element).querySelectorAll('li[data-subject^="leg:"]')];
  expect(legs).toHaveLength(35);
  const lists = [...root(element).querySelectorAll('ol')];
  expect(lists[0]!.querySelectorAll('li[data-subject^="leg:"]')).toHaveLength(18);
  expect(lists.map(({ start }) => start)).toEqual(lists.map(() => 1));
});

test('tools speak Dari, and the schematic runs from right to left', async () => {
  document.documentElement.lang = 'fa-AF';
  document.documentElement.dir = 'rtl';
  const element = await map(`${SHIPPED} corridor="cku"`, 400);
  await tool(element, 'نمایش روی نقشه');
  const box = picture(element).getBoundingClientRect();
  expect(sign(element, 'kashgar').x).toBeGreaterThan(box.x + box.width / 2);
});

test('lines are as wide as what is published, on request; the legend and the notes say of what', async () => {
  const element = await map(`${SHIPPED} corridor="titr kz-uz-af lapis-lazuli" width-by="freight"`);
  const widths = new Set(
    [...root(element).querySelectorAll('.picture path.s[data-subject^="leg:"]')].map((path) =>
      path.getAttribute('stroke-width'),
    ),
  );
  expect(widths.size).toBeGreaterThan(3);
  const legend = text(part(element, 'legend'));
  expect(legend).toMatch(
    /^Widths of lines: freight 30–100 million tonnes 3–10 million tonnes nothing published/,
  );
  const notes = text(part(element, 'notes'));
  expect(notes).toContain('total TITR cargo as published by the Kazakh Ministry of Transport');
  expect(notes).toContain('all KZ-UZ rail freight');
  expect(notes).not.toContain('TEU');
});

test('legs that cannot be drawn are told to the page once; the rest is drawn', async () => {
  const made = {
    ...dataset,
    legs: dataset.legs.map((leg) => (leg.id === 'aktau-alat' ? { ...leg, to: 'gone' } : leg)),
    nodes: dataset.nodes.map((node) => (node.id === 'poti' ? { ...node, lat: 900 } : node)),
  };
  const heard: string[] = [];
  const hear = ({ detail }: KeruenErrorEvent): void =>
    void heard.push(...detail.issues.map(({ code, path }) => `${code} ${path}`));
  document.addEventListener('keruen-error', hear);
  const element = await map('corridor="titr" layout="geographic"', 700, made);
  await tool(element, 'Zoom in');
  await until('the page is told', () => heard.length);
  const at = (list: readonly { readonly id: string }[], id: string): number =>
    list.findIndex((one) => one.id === id);
  expect(heard.sort()).toEqual([
    `off-earth nodes[${at(made.nodes, 'poti')}].lat`,
    `unknown-id legs[${at(made.legs, 'aktau-alat')}].to`,
  ]);
  (await tool(element, 'Zoom in')).click();
  await element.updateComplete;
  expect(heard).toHaveLength(2);
  expect(root(element).querySelector('.picture [data-subject="leg:kuryk-alat"]')).not.toBeNull();
  expect(root(element).querySelector('.picture [data-subject="leg:aktau-alat"]')).toBeNull();
  document.removeEventListener('keruen-error', hear);
});

test('lines between states are drawn, thinner where the page wants them muted, or left out; the sentence stays with the lines', async () => {
  const borders = async (boundaries: string): Promise<[number, string]> => {
    clear();
    const element = await map(`${SHIPPED} corridor="cku" boundaries="${boundaries}"`);
    await until('the land is there', () => isGeographic(element));
    const lines = [...root(element).querySelectorAll('.picture path.border')].filter((one) =>
      one.getAttribute('d'),
    );
    const widths = lines.map((one) => Number(one.getAttribute('stroke-width')));
    return [Math.max(0, ...widths), text(part(element, 'source'))];
  };
  const [usual, said] = await borders('neutral');
  const [muted, saidMuted] = await borders('muted');
  const [none, saidNone] = await borders('none');
  expect(muted).toBeGreaterThan(0);
  expect(muted).toBeLessThan(usual);
  expect(none).toBe(0);
  expect(saidMuted).toBe(said);
  expect(said.length).toBeGreaterThan(saidNone.length);
});

test.each(['en', 'ru', 'kk', 'fa-AF', 'ps'])(
  'what a reader may do comes into a room that is kept for it, so that nothing below moves: %s',
  async (lang) => {
    for (const width of [320, 400, 500, 640, 800, 1200]) {
      clear();
      document.documentElement.lang = lang;
      const element = await map(`${SHIPPED} corridor="titr"`, width);
      await until('there are tools', () => root(element).querySelector('.tools button'));
      const tools = root(element).querySelector<HTMLElement>('.tools')!;
      expect(root(element).querySelector('.dates')).not.toBeNull();
      expect([width, tools.offsetHeight]).toEqual([
        width,
        Math.round(parseFloat(getComputedStyle(tools).minBlockSize)),
      ]);
    }
  },
);
