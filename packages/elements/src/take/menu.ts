import { html, nothing, render, type TemplateResult } from 'lit';
import { takeWords, type TakeWords } from '@keruen/figure';
import { adopt } from '../theme/adopt.ts';
import { copy } from './copy.ts';
import { fieldOf, type Field } from './field.ts';
import { fromOutside } from './from-outside.ts';
import { offersOf, type Offer, type Taken } from './offers.ts';
import { style } from './style.ts';
import type { OnShow, Showing } from './takeable.ts';

type Hosted = Showing & Pick<OnShow, 'host'>;

/** The entry a key leads to, from the one that has the focus. */
function next(key: string, at: number, labels: readonly string[]): number | undefined {
  const count = labels.length;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key.length !== 1 || key === ' ') return undefined;
  const letter = key.toLowerCase();
  const found = labels.findIndex((_, i) => labels[(at + 1 + i) % count]!.toLowerCase().startsWith(letter));
  return found < 0 ? undefined : (at + 1 + found) % count;
}

/** An element of which readers may choose another view. */
type Viewed = HTMLElement & { views?(on: OnShow): Promise<readonly Offer[]> };

const viewsOf = async (on: OnShow): Promise<readonly Offer[]> =>
  (await (on.host as Viewed).views?.(on)) ?? [];

/** What is said of what came of choosing; texts speak for themselves. */
function saidOf(taken: Taken, words: TakeWords): string {
  if ('file' in taken) return words.saved(`\u2068${taken.file}\u2069`);
  if ('refused' in taken) return taken.refused;
  return 'shown' in taken ? taken.shown : '';
}

/**
 * A menu button (WAI-ARIA Authoring Practices, pattern “Menu Button”) and what its entries give. While it is closed it listens to nothing but its
 * button.
 */
export class Menu {
  readonly #button: HTMLElement;
  readonly #showing: () => Hosted;
  readonly #place = document.createElement('div');
  #words: TakeWords | undefined;
  #offers: readonly Offer[] = [];
  #fields: readonly Field[] = [];
  /** Which entry gave them. */
  #giver = '';
  #said = '';
  /** How often something was asked for: texts of what was asked for last stay. */
  #asked = 0;

  constructor(button: HTMLElement, showing: () => Hosted) {
    this.#button = button;
    this.#showing = showing;
    this.#place.className = 'taking';
    this.#place.addEventListener('keydown', this.#onKey);
    adopt(button.getRootNode() as ShadowRoot, style);
    // Its name changes with the language.
    new MutationObserver(() => void this.#sayAnew()).observe(button, { characterData: true, subtree: true });
  }

  get #isOpen(): boolean {
    return this.#offers.length > 0;
  }

  /** Opens on its first entry, or on its last; closes where it is open. */
  async toggle(last: boolean): Promise<void> {
    if (this.#isOpen) return this.#close();
    const on = await this.#offer();
    if (!on) return;
    this.#fields = [];
    this.#said = this.#isOpen ? '' : on.locale.words.frame.noData;
    this.#show(on);
    if (!this.#isOpen) return;
    this.#button.setAttribute('aria-expanded', 'true');
    document.addEventListener('click', this.#onClickAnywhere);
    this.#items.at(last ? -1 : 0)?.focus();
  }

  /** What may be chosen, in the words of what is shown now. */
  async #offer(): Promise<OnShow | undefined> {
    this.#words = await takeWords(this.#showing().locale);
    const on = this.#now();
    if (on) this.#offers = this.#button.hasAttribute('data-views') ? await viewsOf(on) : offersOf(on);
    return on;
  }

  /** What is open or was given is said in another language: the reader stays where they are. What came of choosing is not told twice. */
  async #sayAnew(): Promise<void> {
    if (!this.#isOpen && !this.#fields.length && !this.#said) return;
    const asked = this.#asked;
    const on = await this.#offer();
    const giver = this.#offers.find(({ id }) => id === this.#giver);
    // Closed while words were on their way.
    if (!this.#button.hasAttribute('aria-expanded')) this.#offers = [];
    const taken = on && this.#fields.length ? await giver?.take(on) : undefined;
    if (!on || asked !== this.#asked) return;
    this.#said = '';
    const { activeElement } = this.#button.getRootNode() as ShadowRoot;
    const at = this.#fields.findIndex(({ area }) => area === activeElement);
    if (this.#fields.length && taken && 'texts' in taken) this.#fields = taken.texts.map(fieldOf);
    this.#show(on);
    this.#fields[at]?.area.focus();
  }

  #now(): OnShow | undefined {
    const { figure, dataset, ...rest } = this.#showing();
    return figure && dataset && this.#words && fromOutside({ ...rest, figure, dataset, words: this.#words });
  }

  get #items(): HTMLElement[] {
    return [...this.#place.querySelectorAll<HTMLElement>('[role^=menuitem]')];
  }

  #close(): void {
    this.#offers = [];
    this.#button.removeAttribute('aria-expanded');
    document.removeEventListener('click', this.#onClickAnywhere);
    const on = this.#now();
    if (on) this.#show(on);
  }

  /** A click is over when it is heard: nothing moves under the pointer that made it. */
  readonly #onClickAnywhere = (event: Event): void => {
    const path = event.composedPath();
    if (!path.includes(this.#place) && !path.includes(this.#button)) this.#close();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    if (key === 'Escape') this.#leave();
    else if (!this.#isOpen) return;
    else if (key === 'Tab') {
      // The next stop is that after the button, or before it.
      this.#button.focus();
      return this.#close();
    } else {
      const items = this.#items;
      const to = next(
        key,
        items.indexOf(target as HTMLElement),
        items.map((item) => item.textContent!.trim()),
      );
      if (to === undefined) return;
      items[to]!.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };

  /** Everything goes; the reader is where they came from. */
  #leave(): void {
    this.#fields = [];
    this.#said = '';
    this.#close();
    this.#button.focus();
  }

  async #choose(offer: Offer): Promise<void> {
    const on = this.#now();
    if (!on) return;
    const { words } = on;
    const asked = ++this.#asked;
    this.#close();
    this.#button.focus();
    const taken: Taken | undefined = await Promise.resolve(on)
      .then((now) => offer.take(now))
      .catch(() => undefined);
    if (asked === this.#asked) {
      this.#fields = taken && 'texts' in taken ? taken.texts.map(fieldOf) : [];
      this.#giver = offer.id;
    }
    this.#said = taken ? saidOf(taken, words) : words.failed;
    this.#show(on);
    // Who has gone on meanwhile is not brought back.
    if ((this.#button.getRootNode() as ShadowRoot).activeElement === this.#button)
      this.#fields[0]?.area.focus();
  }

  async #copy({ area }: Field, on: OnShow): Promise<void> {
    this.#said = (await copy(area)) ? on.words.copied : on.words.selected;
    this.#show(on);
  }

  #show(on: OnShow): void {
    // To be put in its place anew would take the focus away.
    if (this.#button.nextSibling !== this.#place) this.#button.after(this.#place);
    render(
      html`${this.#isOpen ? this.#list() : nothing}${this.#fields.length ? this.#given(on) : nothing}
        <p role="status">${this.#said}</p>`,
      this.#place,
    );
  }

  #list(): TemplateResult {
    return html`<ul role="menu" aria-label=${this.#button.textContent!.trim()}>
      ${this.#offers.map(
        (offer) =>
          html`<li role="none" ?data-view=${offer.checked !== undefined}>
            <button
              type="button"
              role=${offer.checked === undefined ? 'menuitem' : 'menuitemradio'}
              aria-checked=${offer.checked ?? nothing}
              tabindex="-1"
              data-offer=${offer.id}
              @click=${() => this.#choose(offer)}
            >
              ${offer.label}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #given(on: OnShow): TemplateResult {
    const { words } = on;
    return html`<div class="given">
      ${this.#fields.map(
        (field) =>
          html`<p class="name">${field.name}</p>
            ${field.area}
            <button
              type="button"
              aria-label="${words.copy}: ${field.name}"
              @click=${() => this.#copy(field, on)}
            >
              ${words.copy}
            </button>`,
      )}
      <button type="button" @click=${() => this.#leave()}>${words.close}</button>
    </div>`;
  }
}

const menus = new WeakMap<HTMLElement, Menu>();

/** Opens or closes the menu of a button; a key may have asked for its last entry. */
export function toggleMenu(button: HTMLElement, showing: () => Hosted, key?: string): Promise<void> {
  const menu = menus.get(button) ?? new Menu(button, showing);
  menus.set(button, menu);
  return menu.toggle(key === 'ArrowUp');
}
