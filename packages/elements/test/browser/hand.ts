import { cdp } from 'vitest/browser';
import type {} from '@vitest/browser-playwright';

/** A place in the page of a test, px. */
export type Point = readonly [x: number, y: number];

export const centre = (element: Element): Point => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

/** Where the page of a test lies in the window of the browser. */
const offset = (): Point => {
  const { left, top } = window.frameElement!.getBoundingClientRect();
  return [left, top];
};

/** The same place in the window of the browser. */
export const scaled = ([x, y]: Point): Point => {
  const { width } = window.frameElement!.getBoundingClientRect();
  const scale = width / innerWidth;
  return [offset()[0] + x * scale, offset()[1] + y * scale];
};

/** Moves the mouse as a hand does: what lies on the way is passed over. */
export async function mouse(
  [x, y]: Point,
  type: 'mouseMoved' | 'mousePressed' | 'mouseReleased' = 'mouseMoved',
): Promise<void> {
  const [left, top] = scaled([x, y]);
  await cdp().send('Input.dispatchMouseEvent', {
    type,
    x: left,
    y: top,
    ...(type === 'mouseMoved' ? {} : { button: 'left', clickCount: 1 }),
  });
}

/** Takes the mouse out of the window: it would point at what the next test shows. */
export async function leave(): Promise<void> {
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 5000, y: 5000 });
}

export async function click(at: Point): Promise<void> {
  for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased'] as const) await mouse(at, type);
}

export async function tap(at: Point): Promise<void> {
  const [x, y] = scaled(at);
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
