import type { Subject } from '@keruen/figure';
import type { SubjectDetail } from '../control/events.ts';
import { readOurs, withoutOurs, withOurs } from './hash-text.ts';
import { nameOf, setView } from './hash-view.ts';
import type { Linkable } from './linkable.ts';

/** An element says that its state goes into the hash: `hash="name"`, or `data-hash` on what is around it. */
const ASKED = '[hash], [data-hash]';

type Pins = ReadonlyMap<string, Subject>;

/**
 * Keeps what is pinned, and what readers chose to see, in the page's hash where an author asks for it. The entry of the history is
 * changed, none is added; what the page has in its hash stays.
 */
export class Hash {
  readonly #hosts: ReadonlySet<Linkable>;
  readonly #say: (detail: SubjectDetail) => void;
  /** Choices of elements that were taken from the hash, by name: what is shown of them since is the reader's. */
  readonly #restored = new WeakMap<Linkable, ReadonlySet<string>>();
  #written: string | undefined;

  constructor(hosts: ReadonlySet<Linkable>, say: (detail: SubjectDetail) => void) {
    this.#hosts = hosts;
    this.#say = say;
  }

  /** Takes up what the hash says. A hash without our part says nothing: a link within the page must not undo a pin. */
  restore(pins: Pins): void {
    if (!this.#asked.length) return;
    const { pins: said, views } = readOurs(this.#hash);
    const isNews = this.#hash !== this.#written;
    for (const host of this.#asked) {
      const view = views.get(nameOf(host));
      const known = Object.keys(host.linked.view);
      if (view) setView(host, view, isNews ? known : this.#newIn(host));
      this.#restored.set(host, new Set(known));
    }
    if (isNews)
      for (const [group, subject] of said)
        if (pins.get(group) !== subject) this.#say({ subject, action: 'select', group: group || undefined });
    if (!said.size) this.write(pins);
  }

  write(pins: Pins): void {
    const asked = this.#asked;
    if (!asked.length) return;
    if (asked.some((host) => this.#newIn(host).length)) return this.restore(pins);
    const { views } = readOurs(this.#hash);
    // A choice that no part of the element knows yet stays for the part that will.
    const own = asked.map(
      (host) => [nameOf(host), { ...views.get(nameOf(host)), ...host.linked.view }] as const,
    );
    const next = withOurs(this.#hash, { pins, views: new Map([...views, ...own.filter(([name]) => name)]) });
    this.#written = next;
    if (next === this.#hash) return;
    // A script of the page may call a list of its own `history`.
    const { history } = window;
    try {
      history.replaceState(history.state, '', next ? `#${next}` : location.pathname + location.search);
    } catch {
      // A browser allows only so many changes in a while: the next one brings this one along.
    }
  }

  /** Our part behind an anchor hides it from the browser, which goes there only for an anchor alone; who has scrolled already stays. */
  arrive(): void {
    const theirs = withoutOurs(this.#hash);
    if (theirs !== this.#hash && !scrollY) document.getElementById(theirs)?.scrollIntoView();
  }

  /** A hash that leads to one element as it is now; undefined where nobody asked for its state in the hash. */
  of(host: Linkable, name: string, group: string, pin: Subject | undefined): string | undefined {
    if (!host.closest(ASKED)) return undefined;
    const pins: Pins = new Map(pin ? [[group, pin]] : []);
    const own = nameOf(host);
    return withOurs(name, { pins, views: new Map(own ? [[own, host.linked.view]] : []) });
  }

  /** Choices for which the hash has not been asked: those of a part that is loaded later come with it. */
  #newIn(host: Linkable): readonly string[] {
    const asked = this.#restored.get(host);
    return Object.keys(host.linked.view).filter((name) => !asked?.has(name));
  }

  get #hash(): string {
    return location.hash.slice(1);
  }

  get #asked(): Linkable[] {
    return [...this.#hosts].filter((host) => host.closest(ASKED));
  }
}
