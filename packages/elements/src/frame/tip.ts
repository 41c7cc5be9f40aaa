import { html, nothing, render, type LitElement, type TemplateResult } from 'lit';
import type { Locale, Stop } from '@keruen/figure';
import type { Gestures } from '../paint/picture.ts';
import { zoomOf } from '../control/zoom-of.ts';
import { adopt } from '../theme/adopt.ts';
import { tooltip as styles } from '../theme/tooltip.ts';
import { placeTip, type Edges } from './place-tip.ts';
import { rich } from './rich.ts';

/** A box larger than this both ways is not full of what it stands for: words stand by the pointer instead, px. */
const LARGE = 64;

/** Half the height of a pointer, px. */
const POINTER = 10;

/** `Exports 2022: …`: what the words are about stands out. */
function told(text: string, lang: string): TemplateResult {
  const end = text.indexOf(': ');
  const head = end < 0 ? nothing : html`<b>${rich(text.slice(0, end), lang)}</b><br />`;
  return html`<div part="tooltip" class="words">
    ${head}${rich(text.slice(end < 0 ? 0 : end + 2), lang)}
  </div>`;
}

/**
 * The words beside what is hovered, tapped or focused, as WCAG 1.4.13 asks: a pointer may move on to them, they stay until the
 * reader leaves, and Escape, a tap elsewhere or a second tap send them away; focus and ring stay. They stand in the top layer, where
 * neither the window nor a folded figure cuts them. While a mouse hovers, Escape is the browser's own (a popover of kind `hint`): nobody
 * listens to the keys of the page. What they say is the name of the mark already, so they are not read aloud again.
 */
export class Tip {
  readonly #root: ShadowRoot;
  #element: HTMLElement | undefined;
  #pointed: Gestures | undefined;
  #stop: Stop | undefined;
  /** True once the reader has sent away the words of this stop. */
  #quiet = false;
  /** Where the pointer came upon the stop, from the corner of the picture, px; undefined where keys did. */
  #spot: { readonly x: number; readonly y: number } | undefined;

  constructor(host: LitElement) {
    this.#root = host.renderRoot as ShadowRoot;
    host.addController({ hostDisconnected: () => this.#end() });
    adopt(this.#root, styles);
    // Before the picture hears of it.
    for (const kind of ['keydown', 'pointerleave', 'click'])
      this.#root.addEventListener(kind, this.#before as (event: Event) => void, { capture: true });
    this.#root.addEventListener('pointermove', this.#notice as (event: Event) => void);
  }

  /** Shows the words of what is pointed at; where nothing is, they go. */
  follow(pointed: Gestures | undefined, locale: Locale): void {
    const stop = pointed?.shown;
    if (stop?.subject !== this.#stop?.subject) this.#quiet = false;
    [this.#pointed, this.#stop] = [pointed, stop];
    // A figure that has just left its page is drawn once more.
    if (!stop || this.#quiet || !this.#root.isConnected) return this.#end();
    this.#element ??= this.#begin();
    if (!this.#element.isConnected) this.#root.querySelector('.root')?.append(this.#element);
    render(told(stop.label, locale.tag), this.#element);
    this.#show(this.#element, pointed.entered ? 'manual' : 'hint');
    this.#place();
  }

  #begin(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'tooltip';
    element.ariaHidden = 'true';
    element.addEventListener('pointerleave', this.#leave);
    element.addEventListener('toggle', this.#closed);
    // A tap on the words must not take the focus from the mark they belong to.
    element.addEventListener('mousedown', (event) => event.preventDefault());
    document.addEventListener('pointerdown', this.#elsewhere);
    document.addEventListener('scroll', this.#place, { capture: true, passive: true });
    addEventListener('resize', this.#place);
    return element;
  }

  #end(): void {
    document.removeEventListener('pointerdown', this.#elsewhere);
    document.removeEventListener('scroll', this.#place, { capture: true });
    removeEventListener('resize', this.#place);
    this.#element?.removeEventListener('toggle', this.#closed);
    if (this.#element?.parentNode) this.#element.remove();
    this.#element = undefined;
  }

  /** Where a browser knows no popovers the words stand in the figure. */
  #show(element: HTMLElement, kind: 'manual' | 'hint'): void {
    if (!('showPopover' in element)) return;
    if (element.getAttribute('popover') !== kind) element.setAttribute('popover', kind);
    if (!element.matches(':popover-open')) element.showPopover();
  }

  #dismiss(): void {
    this.#quiet = true;
    this.#end();
  }

  get #picture(): SVGSVGElement | null {
    return this.#root.querySelector('.picture');
  }

  readonly #before = (event: KeyboardEvent | PointerEvent): void => {
    const { type, target } = event;
    if (type === 'pointerleave') this.#keep(event as PointerEvent);
    else if (type === 'click') this.#tap(event as PointerEvent);
    else {
      this.#spot = undefined;
      if (
        !this.#element ||
        (event as KeyboardEvent).key !== 'Escape' ||
        !this.#picture?.contains(target as Node)
      )
        return;
      event.preventDefault();
      event.stopPropagation();
      this.#dismiss();
    }
  };

  /** A pointer that moves on to the words has not left the picture. */
  #keep(event: PointerEvent): void {
    const isOver = this.#element?.contains(event.relatedTarget as Node | null);
    if (isOver && event.target === this.#picture) event.stopPropagation();
  }

  /** A second tap on the same mark sends its words away, a third brings them back; one beside all marks sends them away. */
  #tap(event: PointerEvent): void {
    if (event.pointerType !== 'touch' || !this.#picture?.contains(event.target as Node)) return;
    this.#mark(event.clientX, event.clientY);
    const before = this.#stop;
    const quiet = !this.#quiet || event.target === this.#picture;
    queueMicrotask(() => {
      if (!before || this.#pointed?.shown?.subject !== before.subject) return;
      this.#quiet = quiet;
      if (quiet) this.#end();
    });
  }

  readonly #notice = ({ clientX, clientY, target }: PointerEvent): void => {
    if (!this.#picture?.contains(target as Node)) return;
    if (this.#spot && this.#pointed?.shown === this.#stop) return;
    this.#mark(clientX, clientY);
    this.#place();
  };

  #mark(x: number, y: number): void {
    const { left = 0, top = 0 } = this.#picture?.getBoundingClientRect() ?? {};
    this.#spot = { x: x - left, y: y - top };
  }

  /** What the words stand beside, in the window. */
  #beside(picture: SVGSVGElement, { x, y, width, height }: Stop): Edges {
    const room = picture.getBoundingClientRect();
    const scale = room.width / picture.viewBox.baseVal.width;
    if (this.#spot && Math.min(width, height) > LARGE) {
      const [left, top] = [room.left + this.#spot.x, room.top + this.#spot.y];
      return { left, right: left, top: top - POINTER, bottom: top + POINTER };
    }
    const [left, top] = [room.left + x * scale, room.top + y * scale];
    return { left, right: left + width * scale, top, bottom: top + height * scale };
  }

  /** Set by property, not by a style attribute, which a strict Content Security Policy refuses. */
  readonly #place = (): void => {
    const [element, picture] = [this.#element, this.#picture];
    if (!element || !picture || !this.#stop) return;
    const beside = this.#beside(picture, this.#stop);
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const { x, y } = placeTip(beside, element.getBoundingClientRect(), view);
    const { style } = element;
    const zoom = zoomOf(element);
    style.translate = `${x / zoom}px ${y / zoom}px`;
    // What is scrolled out of sight takes its words with it.
    style.visibility = beside.bottom < 0 || beside.top > view.height ? 'hidden' : '';
  };

  readonly #leave = (event: PointerEvent): void => {
    if (!this.#picture?.contains(event.relatedTarget as Node | null)) this.#pointed?.handleEvent(event);
  };

  readonly #closed = (event: Event): void => {
    if ((event as ToggleEvent).newState === 'closed') this.#dismiss();
  };

  readonly #elsewhere = (event: Event): void => {
    const inside = [this.#element, this.#picture];
    if (!event.composedPath().some((one) => inside.includes(one as HTMLElement & SVGSVGElement)))
      this.#dismiss();
  };
}
