import type { Subject } from '@keruen/figure';
import { KeruenSubjectEvent, type SubjectDetail } from '../control/events.ts';
import { groupAround } from '../control/tell.ts';
import { readDetail } from './detail.ts';
import { Follower } from './follower.ts';
import { Frames } from './frames.ts';
import { Hash } from './hash.ts';
import { all } from '../paint/all.ts';
import type { Linkable } from './linkable.ts';
import { after, NOTHING, type Pointing } from './pointing.ts';
import { ProseEvents } from './prose-events.ts';
import { ProseLight } from './prose-light.ts';
import { take } from './taken.ts';

/** Rings and outlines are lines, for which a chart of columns has no painter: they come with what draws them. */
export const paints = all;

/** Groups that are remembered at once: who invents names for them without end is not heard. */
const MOST_GROUPS = 32;

/** Events that matter only once something follows. */
const ALSO_HEARD = ['pointerout', 'focusout', 'hashchange', 'pagehide'];

/** What a group points at, and who said so. */
interface Told extends Pointing {
  readonly from?: EventTarget | undefined;
}

type Followed = readonly [Linkable, Follower];

/** A word for a group, or an element whose ids are its own. */
type Group = string | Linkable;

/** True where values are those of the element's own table: their ids are places in it, which another table has too. */
const hasOwnIds = (host: Linkable, subject: string | undefined): boolean =>
  !host.data && !host.src && !host.datasetId && Boolean(subject?.startsWith('observation:'));

/**
 * Everything of a page that follows: its elements, its prose, its other frames and its address. It knows Subjects and groups, and
 * nothing of what is drawn.
 */
export class Page {
  readonly #hosts: ReadonlySet<Linkable>;
  readonly #groups = new Map<Group, Told>();
  readonly #followers = new Map<Linkable, Follower>();
  readonly #frames: Frames;
  readonly #hash: Hash;
  readonly #prose: ProseEvents;
  #announcer: Follower | undefined;
  readonly #light = new ProseLight({
    kin: (shown) => this.#kin(shown),
    pointing: (group) => this.#told(group),
  });

  constructor(hosts: ReadonlySet<Linkable>) {
    this.#hosts = hosts;
    this.#frames = new Frames(hosts, (detail) => this.#say(detail, false));
    this.#prose = new ProseEvents(hosts, (group) => this.#told(group).pinned);
    this.#hash = new Hash(hosts, (detail) => this.#say(detail, true));
    for (const type of ALSO_HEARD) addEventListener(type, this.#hearAlso);
    for (const host of hosts) this.join(host);
    this.#hash.restore(this.#pins);
    this.#hash.arrive();
  }

  /** An event that reached the window, and its way there: what is told of it later no longer knows. */
  hear(event: Event, path: readonly EventTarget[]): void {
    if (event.type === 'keruen-subject') this.#hearSubject(event, path[0]);
    else if (event.type === 'message') this.#frames.receive(event as MessageEvent);
    else if (event.type === 'hashchange') this.#hash.restore(this.#pins);
    else if (event.type === 'pagehide') this.#forget((from) => from !== document);
    else this.#prose.hear(event, path);
  }

  join(host: Linkable): void {
    if (this.#followers.has(host)) return;
    const follower = new Follower(host, {
      release: (subject) =>
        host.dispatchEvent(new KeruenSubjectEvent({ subject, action: 'clear', group: this.#groupOf(host) })),
      changed: () => {
        // It may have come into another group.
        this.#tellFollower(host, follower);
        this.#hash.write(this.#pins);
      },
    });
    this.#followers.set(host, follower);
    host.linked.hash = (name) => {
      const group = this.#groupOf(host) ?? '';
      return this.#hash.of(host, name, group, this.#told(group).pinned) ?? name;
    };
    this.#light.roots.add(host.getRootNode());
    this.#tellFollower(host, follower);
  }

  leave(host: Linkable): void {
    this.#followers.get(host)?.stop();
    host.linked.hash = undefined;
    this.#followers.delete(host);
    this.#forget((from) => from === host);
  }

  /** What was pointed at in a figure, or a frame, that goes no longer is. */
  #forget(isGone: (from: EventTarget | undefined) => boolean): void {
    for (const [group, { from, preview }] of this.#groups)
      if (preview && isGone(from) && typeof group === 'string')
        this.#say({ action: 'clear', subject: undefined, group: group || undefined }, true);
  }

  close(): void {
    for (const type of ALSO_HEARD) removeEventListener(type, this.#hearAlso);
    for (const host of [...this.#followers.keys()]) this.leave(host);
    this.#groups.clear();
    this.#prose.stop();
    this.#light.stop();
    this.#frames.stop();
  }

  readonly #hearAlso = (event: Event): void => this.hear(event, event.composedPath());

  #groupOf(host: Linkable): string | undefined {
    return host.group || groupAround(host);
  }

  #told(group: Group | undefined): Told {
    return this.#groups.get(group ?? '') ?? NOTHING;
  }

  /** What any figure of the page knows of a Subject. */
  #kin(subject: Subject): ReadonlySet<Subject> {
    return new Set([...this.#followers.values()].flatMap((follower) => [...follower.kin(subject)]));
  }

  get #pins(): ReadonlyMap<string, Subject> {
    const pins = new Map<string, Subject>();
    for (const [group, { pinned }] of this.#groups)
      if (pinned && typeof group === 'string') pins.set(group, pinned);
    return pins;
  }

  /** Says on the page's behalf what came from elsewhere; what came from another frame is not told to frames again. */
  #say(detail: SubjectDetail, toFrames: boolean): void {
    const event = new KeruenSubjectEvent(detail);
    if (!toFrames) take(event);
    document.dispatchEvent(event);
  }

  #hearSubject(event: Event, from: EventTarget | undefined): void {
    const detail = readDetail((event as KeruenSubjectEvent).detail);
    if (!detail) return;
    const host = [...this.#hosts].find((one) => one === from);
    const own = host && hasOwnIds(host, detail.subject ?? this.#told(host).preview);
    if (take(event) && !own) this.#frames.send(detail);
    this.#turn(own ? host : (detail.group ?? ''), detail, from);
  }

  #turn(group: Group, detail: SubjectDetail, from: EventTarget | undefined): void {
    const before = this.#told(group);
    if (!this.#groups.has(group) && this.#groups.size >= MOST_GROUPS) return;
    const now: Told = { ...after(before, detail), from };
    if (now.preview || now.pinned) this.#groups.set(group, now);
    else this.#groups.delete(group);
    const those = this.#followersOf(group);
    for (const one of those) this.#tellFollower(...one);
    this.#light.show();
    if (now.pinned === before.pinned) return;
    this.#hash.write(this.#pins);
    // What came from another frame, or from the address, was said there or is no news.
    if (from !== document) void this.#announce(from, those, now.pinned !== undefined);
  }

  #followersOf(group: Group): Followed[] {
    return [...this.#followers].filter(([host]) => host === group || (this.#groupOf(host) ?? '') === group);
  }

  /** Where a reader points a figure shows it by itself; it dims for what others point at, or for a pin. */
  #tellFollower(host: Linkable, follower: Follower): void {
    const { preview, pinned, from } = this.#told(this.#groupOf(host));
    follower.follow({
      pinned: this.#told(host).pinned ?? pinned,
      preview: from === host ? undefined : preview,
    });
  }

  /** Said once: by the figure in which the reader acted, else by the first that shows it; and by the same when it is let go. */
  async #announce(from: EventTarget | undefined, those: readonly Followed[], pinned: boolean): Promise<void> {
    await Promise.all(those.map(([host]) => host.updateComplete));
    const sorted = those.toSorted(([a], [b]) =>
      a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
    const found =
      sorted.find(([host]) => host === from) ??
      sorted.find(([, one]) => (pinned ? one.isLit : one === this.#announcer)) ??
      sorted[0];
    this.#announcer = found?.[1];
    await this.#announcer?.announce(pinned);
  }
}

export const openPage = (hosts: ReadonlySet<Linkable>): Page => new Page(hosts);
