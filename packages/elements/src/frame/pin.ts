import { isServer, type LitElement, type ReactiveController } from 'lit';
import { hasContent } from '../control/has-content.ts';

/** Content lower than this is no content to speak of. */
const LEAST_CONTENT = 40;

/** Below this height a picture cannot be read: half of it is axis and labels. Px. */
export const LEAST_PICTURE = 180;

/** Rather than make a picture lower than this, all that can be folded is. Px. */
const CALM_PICTURE = 270;

/** Where the author's content stands, and where what follows it begins, in the window. */
interface Standing {
  readonly box: DOMRect;
  readonly next: number | undefined;
}

/**
 * Nothing the reader sees may jump. When a figure (or a sentence) takes the place of the author's content and the text
 * after it is in sight, the figure is pinned to the height that content had: what does not fit folds, its picture takes the room
 * that is left. The pin goes when the reader acts, the width changes, or something of the figure would have no room. Where nothing after it is in sight,
 * the figure takes the height it needs.
 */
export class Pin implements ReactiveController {
  /** Px; undefined while the figure has its natural height. */
  height: number | undefined;
  /** Room for the picture inside the pinned height; undefined while it has the height it likes. */
  pictureHeight: number | undefined;
  /** What that height does not hold of the figure: nothing; what reads on, from table to source; or subtitle and legend too. */
  folds = 0;

  readonly #host: LitElement;
  #width = 0;
  #next: number | undefined;
  #before: Standing | undefined;
  /** True once a figure or a sentence has stood; a figure has. */
  #seen = false;
  #stood = false;
  /** True while the figure is to take the place of a picture from a server, in which nothing is folded. */
  #held = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** To be called before the element has a shadow root, which hides its content until it is first rendered. */
  look(): void {
    if (this.#host.hasUpdated) return;
    this.#before = this.#standing();
  }

  /** To be called before markup from a server gives way to the same figure: its picture keeps its height, px, at this width. */
  hold(pictureHeight: number | undefined): void {
    this.#held = true;
    this.pictureHeight = pictureHeight;
    this.#width = this.#host.clientWidth;
  }

  /** To be called before the author's content gives way to a figure, or a figure to a sentence. */
  take(isFigure: boolean): void {
    if (isServer || !this.#host.isConnected) return;
    const [first, held, again] = [!this.#seen, this.#held, this.#stood && isFigure];
    this.#seen = true;
    this.#stood ||= isFigure;
    this.#held = false;
    // A figure that comes again is another, whose height that of the first says nothing about.
    if (again) return this.release();
    if (held) return;
    // A bare tag has a height only where its grid or flex row lends it one; that is room, not content.
    if (first && !hasContent(this.#host)) return;
    const { box, next } = (this.#host.hasUpdated ? undefined : this.#before) ?? this.#standing();
    if (box.height < LEAST_CONTENT || box.bottom <= 0 || box.bottom >= innerHeight) return;
    this.height = box.height;
    this.folds = 0;
    this.#width = box.width;
    this.#next = next;
  }

  #standing(): Standing {
    return { box: this.#host.getBoundingClientRect(), next: this.#below() };
  }

  readonly release = (): void => {
    if (this.height === undefined && this.pictureHeight === undefined) return;
    this.height = this.pictureHeight = this.#next = undefined;
    this.#host.requestUpdate();
  };

  hostUpdated(): void {
    const frame = this.#host.renderRoot.querySelector<HTMLElement>('.frame');
    // On paper nothing is pinned: its width and what has room there say nothing about the window.
    if (!frame || (this.height !== undefined && !frame.matches('[data-pinned]'))) return;
    if (Math.abs(this.#host.clientWidth - this.#width) > 1) this.release();
    frame.style.blockSize = this.height === undefined ? '' : `${this.height}px`;
    if (this.height === undefined) return;
    this.#keepBelow(frame);
    this.#fitPicture(frame);
  }

  /** Margins of the author's content may have reached out of the element: what follows is held where it was. */
  #keepBelow(frame: HTMLElement): void {
    const now = this.#below();
    if (this.#next === undefined || now === undefined || Math.abs(now - this.#next) < 0.5) return;
    this.height = Math.max(0, this.height! + this.#next - now);
    frame.style.blockSize = `${this.height}px`;
  }

  /** First all is tried, beside a picture that is made lower; then what reads on is folded, and at last what explains. Each time what was drawn is measured. */
  #fitPicture(frame: HTMLElement): void {
    const root = frame.querySelector('.root')!;
    if (root.scrollHeight <= root.clientHeight + 1) return;
    // A small picture within words has the height it has.
    const high = root.querySelector('.root:not(:has(.card)) .picture')?.getBoundingClientRect().height ?? 0;
    const room = Math.floor(this.height! - root.scrollHeight + high);
    const fits =
      room >= (this.folds ? LEAST_PICTURE : CALM_PICTURE) && room < (this.pictureHeight ?? Infinity);
    if (!fits && this.folds === 2) return this.release();
    if (!fits) this.folds += 1;
    this.pictureHeight = fits ? room : undefined;
    this.#host.requestUpdate();
  }

  #below(): number | undefined {
    return this.#host.nextElementSibling?.getBoundingClientRect().top;
  }
}
