import { isServer, type ReactiveController } from 'lit';
import type { Directionality, Subject } from '@keruen/figure';
import { ITEM, itemsShown, stopAt, type Item } from './items.ts';
import { tell, type Teller } from './tell.ts';
import { walk } from './walk.ts';

/**
 * One tab stop for the Subjects among words: arrow keys move the focus over them, a section at a time with PageUp and PageDown. That
 * they do is told by a part that is loaded once they stand.
 * What is pointed at, focused or chosen is told as it is in a picture. It acts on events that reach a Subject and on no others.
 */
export class Roving implements ReactiveController {
  /** Reading direction. */
  dir: Directionality = 'ltr';

  readonly #host: Teller;
  #shown: Subject | undefined;

  constructor(host: Teller) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    for (const type of ['keydown', 'click', 'focusin', 'focusout', 'pointerover', 'pointerout'])
      this.#root.addEventListener(type, this);
  }

  hostUpdated(): void {
    const items = itemsShown(this.#root);
    stopAt(this.#root, items.find((item) => item.tabIndex === 0) ?? items[0]);
    import('./told-keys.ts').then(
      ({ tellKeys }) => tellKeys(this.#root),
      () => {},
    );
  }

  handleEvent(event: Event): void {
    const item = this.#under(event.target);
    if (!item) return;
    const { subject } = item.dataset;
    if (event.type === 'keydown') this.#onKey(event as KeyboardEvent, item);
    else if (event.type === 'click') tell(this.#host, 'select', subject);
    else if (event.type === 'focusin' || event.type === 'pointerover') this.#show(subject);
    else this.#show(this.#under(this.#root.activeElement)?.dataset.subject);
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  #under(target: EventTarget | null): Item | undefined {
    const found = target instanceof Element && target.closest<Item>(ITEM);
    return found && this.#root.contains(found) ? found : undefined;
  }

  #onKey(event: KeyboardEvent, item: Item): void {
    if (event.target !== item || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') tell(this.#host, 'select', item.dataset.subject);
    else if (event.key === 'Escape') this.#show();
    else if (!this.#walk(event.key, item)) return;
    event.preventDefault();
  }

  #walk(key: string, from: Item): Item | undefined {
    const shown = itemsShown(this.#root);
    const stops = shown.map((item) => ({ group: item.closest('section') }));
    const item = shown[walk(stops, shown.indexOf(from), key, this.dir) ?? -1];
    if (item) stopAt(this.#root, item).focus();
    return item;
  }

  #show(subject?: Subject): void {
    if (subject === this.#shown) return;
    this.#shown = subject;
    tell(this.#host, subject ? 'preview' : 'clear', subject);
  }
}
