import { zoomOf } from '../control/zoom-of.ts';
import { adopt } from '../theme/adopt.ts';
import { mention as styles } from '../theme/mention.ts';
import type { ActorCard } from './actor-card.ts';
import { placeCard, roomFor, type Box } from './place-card.ts';

/** `hint` goes by the browser's own Escape and with a click elsewhere; `manual` stays until it is told to go. */
type Kind = 'hint' | 'manual';

/** What the window shows of the page: less than its width and height where a reader has zoomed in with two fingers. */
function seen(): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetLeft = 0, offsetTop = 0, width = clientWidth, height = clientHeight } = visualViewport ?? {};
  const [wide, high] = [offsetLeft === 0 ? Math.min(width, clientWidth) : width, height];
  return { left: offsetLeft, top: offsetTop, width: wide, height: high };
}

const isIn = ({ top, height, left, width }: Box, view: Box): boolean =>
  top + height > view.top &&
  top < view.top + view.height &&
  left + width > view.left &&
  left < view.left + view.width;

/**
 * The card behind the words of a mention: the figure itself, in the top layer, where neither the window nor what the page cuts off or
 * moves can hurt it. It is placed by its own few lines, for anchors of style sheets are not known everywhere.
 */
export class MentionCard {
  readonly #host: ActorCard;
  readonly #words: HTMLElement;
  readonly #gone: () => void;
  readonly #observer = new ResizeObserver(() => this.place());
  #frame: HTMLElement | undefined;
  #kind: Kind | undefined;
  /** Which of the lines; -1 for all together. */
  #line = -1;

  /** `gone` hears when the browser, or a page that moves, has closed the card. */
  constructor(host: ActorCard, words: HTMLElement, gone: () => void) {
    this.#host = host;
    this.#words = words;
    this.#gone = gone;
  }

  get kind(): Kind | undefined {
    return this.#kind;
  }

  /** Starts the figure, which loads its data; nothing of it is in sight yet. */
  async begin(start: () => void): Promise<void> {
    const { renderOptions, shadowRoot: root, ownerDocument } = this.#host;
    // The card follows its words in the order of tabs.
    renderOptions.renderBefore ??= root!.appendChild(document.createComment(''));
    start();
    // In another document its words bring their sheet, or have brought it.
    if (ownerDocument === document) adopt(root!, styles);
    await this.#host.updateComplete;
    this.#frame ??= this.#find();
  }

  /** Beside the line of the words that is under a pointer; else none of their lines is covered. */
  show(kind: Kind, y?: number): void {
    const frame = this.#frame;
    if (!frame) return;
    const lines = [...this.#words.getClientRects()];
    if (y !== undefined)
      this.#line = Math.max(
        0,
        lines.findIndex(({ top, bottom }) => y >= top && y < bottom),
      );
    else if (!this.#kind) this.#line = -1;
    frame.setAttribute('aria-label', this.#host.textContent.trim() || this.#words.textContent);
    this.#setLikeText(frame);
    if (!this.#kind) this.#follow(true);
    this.#kind = kind;
    frame.toggleAttribute('data-open', true);
    this.#popUp(frame, kind);
    this.place();
  }

  hide(): void {
    if (!this.#kind) return;
    this.#kind = undefined;
    this.#follow(false);
    this.#frame!.toggleAttribute('data-open', false);
    // Not by a call, which fails in a document that has lost its window.
    this.#frame!.removeAttribute('popover');
  }

  focus(): void {
    this.#frame?.focus({ preventScroll: true });
  }

  is(node: EventTarget): boolean {
    return node === this.#frame;
  }

  holds(node: EventTarget | null | undefined): boolean {
    return node instanceof Node && (this.#frame?.contains(node) ?? false);
  }

  /** Set by properties, not by a style attribute, which a strict Content Security Policy refuses. */
  readonly place = (): void => {
    const frame = this.#frame;
    if (!frame || !this.#kind) return;
    const lines = this.#words.getClientRects();
    const [words, view] = [lines[this.#line] ?? this.#words.getBoundingClientRect(), seen()];
    if (!words.width || (this.#kind === 'hint' && !isIn(words, view))) return this.#gone();
    const zoom = zoomOf(frame);
    const room = roomFor(words, view);
    const { style } = frame;
    style.setProperty('--k-room-width', `${room.width / zoom}px`);
    style.setProperty('--k-room-height', `${room.height / zoom}px`);
    const dir = getComputedStyle(this.#host).direction === 'rtl' ? 'rtl' : 'ltr';
    const { x, y } = placeCard(words, frame.getBoundingClientRect(), view, dir);
    style.translate = `${Math.round(x) / zoom}px ${Math.round(y) / zoom}px`;
  };

  /** A card behind a heading is set like the text of the page. */
  #setLikeText({ style }: HTMLElement): void {
    const { fontSize, letterSpacing, wordSpacing } = getComputedStyle(document.body);
    style.setProperty('--k-body', fontSize);
    Object.assign(style, { letterSpacing, wordSpacing });
  }

  get #isPopover(): boolean {
    return 'showPopover' in this.#words;
  }

  #find(): HTMLElement | undefined {
    const frame = this.#host.shadowRoot!.querySelector<HTMLElement>('.frame');
    if (!frame) return undefined;
    frame.setAttribute('role', 'dialog');
    frame.id = 'card';
    frame.tabIndex = -1;
    frame.addEventListener('toggle', () => this.#kind && !frame.matches(':popover-open') && this.#gone());
    return frame;
  }

  /** Where a browser knows no popovers the card stands above what is around it. */
  #popUp(frame: HTMLElement, kind: Kind): void {
    if (!this.#isPopover) return;
    if (frame.getAttribute('popover') !== kind) frame.setAttribute('popover', kind);
    // Older browsers take an unknown kind for `manual`, which no Escape of theirs would close.
    if (kind === 'hint' && frame.popover !== 'hint') frame.popover = 'auto';
    if (!frame.matches(':popover-open')) frame.showPopover();
  }

  /** Listens to the page only while the card is open. */
  #follow(isOpen: boolean): void {
    const act = isOpen ? 'addEventListener' : 'removeEventListener';
    document[act]('scroll', this.place, { capture: true, passive: true } as EventListenerOptions);
    window[act]('resize', this.place);
    for (const kind of ['scroll', 'resize']) visualViewport?.[act](kind, this.place);
    if (isOpen) this.#observer.observe(this.#frame!);
    else this.#observer.disconnect();
  }
}
