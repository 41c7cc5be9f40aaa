import { parseSubject, type Subject } from '@keruen/figure';
import { KeruenSubjectEvent, type SubjectDetail } from '../control/events.ts';
import { groupAround } from '../control/tell.ts';
import type { Linkable } from './linkable.ts';
import { take } from './taken.ts';

/** Something that stands for a Subject outside pictures, and who speaks of it. */
interface Spot {
  readonly node: Element;
  readonly subject: Subject;
  readonly group: string | undefined;
}

/** Elements of any version of ours: what is in them they tell themselves, or their own copy of the library does. */
const isFigure = (node: object): node is Linkable => node instanceof HTMLElement && 'datasetId' in node;

/** What in a figure tells of itself. */
const TELLS_ITSELF = '.picture, .card';

/** What browsers press by themselves, or where these keys write. */
const PRESSED = 'a[href], area, button, input, select, textarea, summary, [contenteditable]';

/**
 * Words that stand for a Subject send what figures send: `preview` while they are hovered or focused, `select` on a click, a tap or
 * Enter. Nothing about them is changed: a link still leads on, and what cannot be focused does not become so. Keys are heard only while such
 * words have the focus.
 */
export class ProseEvents {
  readonly #hosts: ReadonlySet<Linkable>;
  readonly #pinned: (group: string | undefined) => Subject | undefined;
  #hovered: Spot | undefined;
  #focused: Spot | undefined;
  #shown: Spot | undefined;
  /** When words were last clicked, by the clock of events. */
  #clicked = -1;

  constructor(hosts: ReadonlySet<Linkable>, pinned: (group: string | undefined) => Subject | undefined) {
    this.#hosts = hosts;
    this.#pinned = pinned;
  }

  hear(event: Event, path: readonly EventTarget[]): void {
    const { type } = event;
    const leaves = type === 'pointerout' || type === 'focusout';
    if (leaves && (event as PointerEvent | FocusEvent).relatedTarget) return;
    const spot = leaves ? undefined : this.#spotOn(path);
    if (type === 'click') return this.#choose(event as MouseEvent, spot);
    if (type === 'focusin' || type === 'focusout') this.#focus(spot);
    // A finger that touches is on its way to scroll or to tap.
    else if ((event as PointerEvent).pointerType !== 'touch') this.#hovered = spot;
    this.#point(event);
  }

  stop(): void {
    this.#focus(undefined);
  }

  #focus(spot: Spot | undefined): void {
    this.#focused = spot;
    if (spot) addEventListener('keydown', this.#onKey);
    else removeEventListener('keydown', this.#onKey);
  }

  /** Words that an author has made focusable are pressed as buttons are; Escape on words that stand for what is pinned lets it go. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const { key } = event;
    const spot = this.#focused;
    // What the page answers itself is its own: it may well have turned the key into a click.
    if (!spot || event.defaultPrevented || event.repeat || this.#clicked >= event.timeStamp) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const isPinned = this.#pinned(spot.group) === spot.subject;
    const isPress = (key === 'Enter' || key === ' ') && event.composedPath()[0] === spot.node;
    const isAnswered = key === 'Escape' ? isPinned : isPress && !spot.node.matches(PRESSED);
    if (!isAnswered || !take(event)) return;
    event.preventDefault();
    this.#tell(spot, isPinned ? 'clear' : 'select', spot.subject);
  };

  #point(event: Event): void {
    const next = this.#hovered ?? this.#focused;
    const last = this.#shown;
    if (next?.node === last?.node && next?.subject === last?.subject) return;
    this.#shown = next;
    if (!take(event)) return;
    if (last && last.group !== next?.group) this.#tell(last, 'clear');
    if (next) this.#tell(next, 'preview', next.subject);
    else if (last) this.#tell(last, 'clear');
  }

  #choose(event: MouseEvent, spot: Spot | undefined): void {
    if (!spot || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    // Who marks words with the mouse has not clicked on them.
    if (event.detail > 0 && getSelection()?.isCollapsed === false) return;
    this.#clicked = event.timeStamp;
    if (!take(event)) return;
    this.#tell(spot, this.#pinned(spot.group) === spot.subject ? 'clear' : 'select', spot.subject);
  }

  /** A node that has left the page can tell nobody: the page does it. */
  #tell({ node, group }: Spot, action: SubjectDetail['action'], subject?: Subject): void {
    const event = new KeruenSubjectEvent({ action, subject, group });
    (node.isConnected ? node : document.body).dispatchEvent(event);
  }

  /**
   * The innermost Subject on the way: in prose, or among the words around a picture, for which the figure speaks. Only the way is
   * asked, for a figure that has answered is drawn anew, and what was clicked may be no part of it any more.
   */
  #spotOn(path: readonly EventTarget[]): Spot | undefined {
    let found: Spot | undefined;
    let told = false;
    for (const node of path) {
      // The author's own words inside a figure are prose.
      if (found && node instanceof HTMLSlotElement) return found;
      if (node instanceof ShadowRoot && isFigure(node.host))
        return told ? undefined : this.#inFigure(found, node.host);
      if (!(node instanceof Element)) continue;
      told ||= node.matches(TELLS_ITSELF);
      const subject = found ? undefined : parseSubject((node as HTMLElement).dataset?.subject);
      if (subject) found = { node, subject, group: groupAround(node) };
    }
    return found;
  }

  #inFigure(found: Spot | undefined, host: Linkable): Spot | undefined {
    if (!found || !this.#hosts.has(host)) return undefined;
    return { node: host, subject: found.subject, group: host.group || groupAround(host) };
  }
}
