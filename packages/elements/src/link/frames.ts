import type { SubjectDetail } from '../control/events.ts';
import { readDetail } from './detail.ts';
import type { Linkable } from './linkable.ts';
import { take } from './taken.ts';
import { framesOfOwnOrigin, framesOfOrigins, ownOrigin } from './windows.ts';

/** Messages that are kept until the next frame of the screen, without those that are over; who sends more is not heard. */
const MOST = 16;

/** What stands in a message: that it is ours, in the first form of it. */
const VERSION = 1;

/** Origins an author names, separated by spaces, in `link-origins` of an element or `data-link-origins` around it. */
function originsOf(host: Linkable): string[] {
  const around = host.closest<HTMLElement>('[data-link-origins]')?.dataset.linkOrigins;
  const said = `${host.getAttribute('link-origins') ?? ''} ${around ?? ''}`;
  return said.split(/\s+/).filter((one) => /^https?:\/\/[^/*]+$/.test(one));
}

/** What holds only until the next of its kind. */
const isPassing = ({ action, subject }: SubjectDetail): boolean =>
  action === 'preview' || (action === 'clear' && !subject);

/** Whether a message that waits says nothing any more once a later one is heard. A frame out of sight waits long, and must not wake to what is over. */
const isOver = (one: SubjectDetail, later: SubjectDetail): boolean =>
  one.group === later.group && (later.action === 'select' || (isPassing(later) && isPassing(one)));

/**
 * Subjects between the frames of a page: to all of the same origin, wherever they stand, and to the page around or a frame within of
 * an origin that the author names. Only Subjects, actions and groups are sent, and nothing that came by message is passed on, so
 * that nothing can go round.
 */
export class Frames {
  readonly #hosts: ReadonlySet<Linkable>;
  readonly #hear: (detail: SubjectDetail) => void;
  #waiting: SubjectDetail[] = [];
  #frame = 0;

  constructor(hosts: ReadonlySet<Linkable>, hear: (detail: SubjectDetail) => void) {
    this.#hosts = hosts;
    this.#hear = hear;
  }

  send({ subject, action, group }: SubjectDetail): void {
    const message = { keruen: VERSION, subject, action, group };
    for (const one of framesOfOwnOrigin()) one.postMessage(message, ownOrigin());
    for (const [one, theirs] of framesOfOrigins(this.#origins)) one.postMessage(message, theirs);
  }

  receive(event: MessageEvent): void {
    const data = event.data as { readonly keruen?: unknown } | null;
    if (data?.keruen !== VERSION || !this.#mayTell(event)) return;
    const detail = readDetail(data);
    if (!detail || !take(event)) return;
    const waiting = this.#waiting.filter((one) => !isOver(one, detail));
    if (waiting.length >= MOST) return;
    this.#waiting = [...waiting, detail];
    this.#frame ||= requestAnimationFrame(this.#flush);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#waiting = [];
  }

  readonly #flush = (): void => {
    this.#frame = 0;
    const told = this.#waiting;
    this.#waiting = [];
    told.forEach(this.#hear);
  };

  get #origins(): ReadonlySet<string> {
    return new Set([...this.#hosts].flatMap(originsOf));
  }

  /** A sandboxed frame has the origin `null`, as has any other: it is nobody's. */
  #mayTell({ origin: theirs }: MessageEvent): boolean {
    return theirs !== 'null' && (theirs === ownOrigin() || this.#origins.has(theirs));
  }
}
