import type { Dataset } from '@keruen/data';
import type { ActorCard, CorridorMap, TradeChart } from '@keruen/elements';
import '@keruen/elements/define';
import { small } from './small-dataset.ts';

export type Any = TradeChart | ActorCard | CorridorMap;

/** Empties the page and undoes what a test did to its root. */
export function clear(): void {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  for (const name of ['lang', 'dir', 'style', 'class']) document.documentElement.removeAttribute(name);
  for (const sheet of document.querySelectorAll('style[data-test]')) sheet.remove();
}

export function styleSheet(css: string): void {
  const sheet = document.createElement('style');
  sheet.dataset.test = '';
  sheet.textContent = css;
  document.head.append(sheet);
}

/** Puts markup into the page and gives the first Keruen element in it, with data of its own unless told otherwise. */
export function put<T extends Any = TradeChart>(markup: string, data: Dataset | 'none' = small): T {
  const place = document.createElement('main');
  place.innerHTML = markup;
  const element = place.querySelector<T>('trade-chart, actor-card, corridor-map')!;
  if (data !== 'none') element.data = data;
  document.body.append(place);
  return element;
}

/** Waits until a condition holds; says which one did not. */
export async function until(what: string, holds: () => unknown): Promise<void> {
  for (let i = 0; i < 200; i += 1) {
    if (holds()) return;
    await new Promise((next) => setTimeout(next, 15));
  }
  throw new Error(`still waiting until ${what}`);
}

export const part = <E extends Element = HTMLElement>(element: Any, name: string): E | null =>
  element.shadowRoot!.querySelector<E>(`[part~="${name}"]`);

/** Waits for the figure: a picture of marks, or a card of words. */
export async function figure<T extends Any>(element: T): Promise<T> {
  await until('a figure stands', () => element.shadowRoot?.querySelector('.picture, .card, .table'));
  await element.updateComplete;
  return element;
}

/** Opens the line under a picture, and waits for the table or list behind it. */
export async function asTable(element: Any): Promise<HTMLElement> {
  element.shadowRoot!.querySelector<HTMLElement>('.lines summary')!.click();
  await until('the table stands', () => part(element, 'table'));
  return part(element, 'table')!;
}

export const text = (node: Element | null | undefined): string =>
  (node?.textContent ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export const CHART =
  'reporter="KAZ" partner="AFG" flow="export import turnover" period="2018/2025" heading="Trade rose"';
