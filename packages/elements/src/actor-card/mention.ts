import type { ReactiveController } from 'lit';
import type { Subject } from '@keruen/figure';
import { KeruenSubjectEvent, type SubjectDetail } from '../control/events.ts';
import { groupAround } from '../control/tell.ts';
import { adopt, type Wearer } from '../theme/adopt.ts';
import { mention as styles } from '../theme/mention.ts';
import type { ActorCard } from './actor-card.ts';
import { MentionCard } from './mention-card.ts';
import { dress, isPress, pressedAround, whenRenamed, wordsOf } from './mention-words.ts';

/** How long a pointer or the focus rests on words before their card opens, ms: who passes by wants none. */
const INTENT = 120;

/** How long a card waits for a pointer that has left, ms: a hand does not go straight. */
const GRACE = 300;

type Heard = 'pointerenter' | 'pointerleave' | 'focusin' | 'focusout' | 'click' | 'keydown';

const HEARD: readonly Heard[] = ['pointerenter', 'pointerleave', 'focusin', 'focusout', 'click', 'keydown'];

const known = new WeakMap<ActorCard, Mention>();

/** The mention whose card is open: one at a time. */
const page: { open?: Mention | undefined } = {};

/**
 * Words in a sentence with a card behind them (WCAG 1.4.13): hover and focus show it, a click, a tap, Enter or Space keep it; a pointer may
 * move on to it; Escape, leaving and a click elsewhere send it away. Until it is first asked for, the words are all there is: no
 * data, no figure, no listener on the page.
 */
class Mention implements ReactiveController {
  readonly #host: ActorCard;
  readonly #start: () => void;
  readonly #words: HTMLElement;
  readonly #card: MentionCard;
  /** What can be pressed around the words, or among them. */
  #pressed: HTMLElement | null = null;
  #begun: Promise<void> | undefined;
  #state: 'closed' | 'shown' | 'kept' = 'closed';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hovered = false;
  #focused = false;
  /** True while the focus comes back from the card. */
  #returning = false;
  /** What is pinned on the page while the card is kept. */
  #pinned: Subject | undefined;
  /** Where a pointer came upon the words, px from the upper edge of the window. */
  #y: number | undefined;

  constructor(host: ActorCard, start: () => void) {
    this.#host = host;
    this.#start = start;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    this.#words = wordsOf(root);
    this.#card = new MentionCard(host, this.#words, () => this.close());
    for (const type of HEARD) host.addEventListener(type, this);
    host.addController(this);
    whenRenamed(host, () => this.#name());
  }

  get isKept(): boolean {
    return this.#state === 'kept';
  }

  hostConnected(): void {
    void this.#dressWords();
    this.#pressed = pressedAround(this.#host);
    for (const type of ['focusin', 'focusout']) this.#pressed?.addEventListener(type, this);
    this.#dress();
    if (this.#subject) this.#name();
  }

  /** What lights the words; without an author's own they are the actor's id. */
  #name(): void {
    if (this.#subject) this.#host.setAttribute('data-subject', this.#subject);
    else this.#host.removeAttribute('data-subject');
    this.#words.firstElementChild!.textContent = this.#host.actor ?? '';
  }

  /** In the document in which they stand: sheets of the page hold in the page only. */
  async #dressWords(): Promise<void> {
    const { ownerDocument, shadowRoot: root } = this.#host;
    if (ownerDocument === document && !(root as Wearer).tailor) return adopt(root!, styles);
    (await import('../theme/dress.ts')).dress(root!, [styles]);
  }

  hostDisconnected(): void {
    for (const type of ['focusin', 'focusout']) this.#pressed?.removeEventListener(type, this);
    this.#hovered = this.#focused = false;
    this.close();
  }

  hostUpdated(): void {
    this.#card.place();
  }

  handleEvent(event: Event): void {
    (this as Record<Heard, (event: never) => void>)[event.type as Heard](event as never);
  }

  pointerenter({ pointerType, clientY }: PointerEvent): void {
    if (pointerType === 'touch') return;
    this.#hovered = true;
    this.#y = clientY;
    this.#tell('preview');
    this.#plan(INTENT, () => this.#hovered && !page.open?.isKept && this.#show());
  }

  pointerleave({ pointerType }: PointerEvent): void {
    if (pointerType === 'touch') return;
    this.#hovered = false;
    this.#tell('clear');
    this.#plan(GRACE, () => this.#leave());
  }

  focusin(event: FocusEvent): void {
    const [target] = event.composedPath();
    if (this.#card.holds(target) || !(target as Element).matches(':focus-visible') || this.#returning) return;
    this.#focused = true;
    this.#y = undefined;
    this.#tell('preview');
    this.#plan(INTENT, () => this.#focused && this.#show());
  }

  focusout({ relatedTarget }: FocusEvent): void {
    const stays = relatedTarget instanceof Node && this.#host.contains(relatedTarget);
    // Whoever looks at another window comes back to what they left.
    if (stays || !document.hasFocus()) return;
    if (this.#focused) this.#tell('clear');
    this.#focused = false;
    if (this.#state === 'kept') this.close();
    else this.#leave();
  }

  click(event: MouseEvent): void {
    if (event.composedPath().some((node) => this.#card.is(node))) return this.#clickInside(event);
    if (this.#pressed || (event.detail > 0 && getSelection()?.isCollapsed === false)) return;
    if (this.#state === 'kept') this.close();
    else void this.#keep();
  }

  keydown(event: KeyboardEvent): void {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const inside = this.#card.holds(event.composedPath()[0]);
    if (key === 'Escape' && this.#state !== 'closed') this.#escape(inside);
    else if (inside || this.#pressed) return;
    else if (key === 'Enter' || key === ' ') void this.#keep().then(() => this.#card.focus());
    // The card that focus has shown is no stop on the way through the page.
    else if (key === 'Tab' && this.#state === 'shown') return this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #dress(): void {
    dress(this.#words, !this.#pressed, this.#state !== 'closed');
  }

  get #subject(): Subject | undefined {
    const actor = this.#host.actor?.trim();
    return actor ? `actor:${actor}` : undefined;
  }

  /** Within a link the card is not the link. */
  #clickInside(event: Event): void {
    if (!this.#pressed) return;
    if (!isPress(event, this.#host)) event.preventDefault();
    event.stopPropagation();
  }

  #escape(inside: boolean): void {
    this.close();
    if (!inside) return;
    this.#returning = true;
    (this.#pressed ?? this.#words).focus({ preventScroll: true });
    this.#returning = false;
  }

  #plan(wait: number, act: () => unknown): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, wait);
  }

  #leave(): void {
    if (this.#state === 'shown' && !this.#hovered && !this.#focused) this.close();
  }

  async #show(): Promise<void> {
    if (this.#state === 'closed' && (await this.#open('shown'))) this.#card.show('hint', this.#y);
  }

  async #keep(): Promise<void> {
    this.#pinned = this.#subject;
    this.#tell('select');
    if (await this.#open('kept')) this.#card.show('manual');
  }

  /** False where the reader has gone on before the card stood. */
  async #open(state: 'shown' | 'kept'): Promise<boolean> {
    clearTimeout(this.#timer);
    if (page.open !== this) page.open?.close();
    page.open = this;
    this.#state = state;
    this.#dress();
    document.addEventListener('pointerdown', this.#elsewhere);
    await (this.#begun ??= this.#card.begin(this.#start));
    return this.#state === state;
  }

  close(): void {
    clearTimeout(this.#timer);
    if (this.#state === 'closed') return;
    const kept = this.#state === 'kept';
    this.#state = 'closed';
    if (page.open === this) page.open = undefined;
    this.#dress();
    document.removeEventListener('pointerdown', this.#elsewhere);
    this.#card.hide();
    if (kept) this.#tell('clear', this.#pinned);
  }

  readonly #elsewhere = (event: Event): void => {
    if (!event.composedPath().includes(this.#host)) this.close();
  };

  /** While a card is kept open its actor is pinned on the page; a mention that has left it tells by the page. */
  #tell(action: SubjectDetail['action'], subject = action === 'clear' ? undefined : this.#subject): void {
    const host = this.#host;
    if (action !== 'clear' && !subject) return;
    const event = new KeruenSubjectEvent({ subject, action, group: host.group || groupAround(host) });
    (host.isConnected ? host : document.body).dispatchEvent(event);
  }
}

/** Makes a card the words of a sentence; `start` makes it a figure, when its first reader asks for it. */
export function mention(host: ActorCard, start: () => void): void {
  if (!host.isConnected) return;
  const one = known.get(host) ?? new Mention(host, start);
  known.set(host, one);
  one.hostConnected();
}
