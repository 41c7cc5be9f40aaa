import type { ReactiveController } from 'lit';
import { stands, type Directionality, type Scene, type Stop, type Subject } from '@keruen/figure';
import { hit } from './hit.ts';
import { tell, type Teller } from './tell.ts';
import { walk } from './walk.ts';

/** What of a picture can be walked. Directionality is that of reading: of time in a chart, of text on a map. */
export interface Walkable {
  readonly stops: readonly Stop[];
  readonly dir: Directionality;
  readonly width: number;
}

/** How far a mouse may move in a click, across and down, px. */
const TREMBLE = 8;

/** What is heard of in a picture, each by the method of its name. */
type Kind = 'keydown' | 'pointermove' | 'pointerleave' | 'click' | 'focusout';

type Host = Teller & { readonly linked?: { readonly focused?: ((scene: Scene) => Scene) | undefined } };

/**
 * One tab stop for a picture. Until it is entered (a key, a click) it is one named object; inside, focus roves over the
 * stops. It acts on keys that reach the picture and on no others.
 */
export class Focus implements ReactiveController {
  /** True while focus is inside the picture. */
  entered = false;
  /** Index of the stop that has or had the focus. */
  current = 0;
  /** The stop that is hovered or focused, for ring and tooltip. */
  shown: Stop | undefined;

  readonly #host: Host;
  #picture: Walkable = { stops: [], dir: 'ltr', width: 0 };
  #move: 'stop' | 'picture' | undefined;
  #inside = false;
  /** How far a pressed mouse has moved, px. */
  #dragged = 0;
  /** What the page was told last. */
  #told: Subject | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Lets what others point at stand out. */
  get focused(): ((scene: Scene) => Scene) | undefined {
    return this.#host.linked?.focused;
  }

  /** Takes the picture about to be painted; what was shown stays shown where it is still there. */
  follow(picture: Walkable): void {
    const { stops } = picture;
    const again = (stop: Stop | undefined): number => stops.findIndex((one) => stop && stands(one, stop));
    this.current = Math.max(0, again(this.#picture.stops[this.current]));
    this.shown = stops[again(this.shown)];
    this.#picture = picture;
    if (!stops.length) this.#leave();
  }

  /** A new picture may replace the element that has the focus; the reader must not be thrown out. */
  hostUpdate(): void {
    this.#inside = this.entered && this.#focused() !== null;
  }

  hostUpdated(): void {
    const find = (selector: string): SVGElement | null => this.#host.renderRoot.querySelector(selector);
    const [picture, stop, focused] = [find('.picture'), find('.picture [tabindex="0"]'), this.#focused()];
    // Where marks are laid under others, the element that has the focus is now that of another stop.
    if (this.#inside && this.entered && focused !== stop && focused !== picture) this.#move = 'stop';
    this.#inside = false;
    if (this.#move) (this.#move === 'stop' ? stop : picture)?.focus();
    this.#move = undefined;
    // A picture that comes again may find its reader elsewhere.
    if (this.entered && picture && !picture.contains(this.#focused())) {
      this.entered = false;
      this.#host.requestUpdate();
    }
    // What was shown may have gone, alone or with its picture: a reader inside is on another stop now.
    const shown = picture ? (this.shown ?? this.#at) : undefined;
    if (shown?.subject !== this.#told) this.#show(shown);
  }

  handleEvent(event: Event): void {
    (this as Record<Kind, (event: never) => void>)[event.type as Kind](event as never);
  }

  keydown(event: KeyboardEvent): void {
    const { stops, dir } = this.#picture;
    if (!stops.length || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return this.#escape(event);
    const chosen = event.key === 'Enter' || event.key === ' ';
    const next = chosen ? this.current : walk(stops, this.current, event.key, dir);
    if (next === undefined) return;
    event.preventDefault();
    if (chosen && this.entered) tell(this.#host, 'select', this.#at?.subject);
    else this.#go(this.entered || event.key === 'End' || event.key === 'Home' ? next : this.current);
  }

  /** A finger that moves scrolls the page: only its tap means a stop. */
  pointermove(event: PointerEvent): void {
    this.#dragged = event.buttons && this.#dragged + Math.abs(event.movementX) + Math.abs(event.movementY);
    const stop = event.pointerType === 'touch' ? this.shown : this.#under(event);
    if (stop === this.shown || (this.entered && !stop)) return;
    this.#show(stop);
  }

  pointerleave(): void {
    this.#show(this.#at);
  }

  /** A click may tremble; the end of a drag, which may have selected words, chooses nothing. */
  click(event: MouseEvent): void {
    const stop = this.#dragged > TREMBLE ? undefined : this.#under(event);
    this.#dragged = 0;
    if (!stop) return;
    this.#go(this.#picture.stops.indexOf(stop));
    tell(this.#host, 'select', stop.subject);
  }

  focusout(event: FocusEvent): void {
    // Painting anew may take the mark away that has the focus: the reader has not left.
    if (this.#inside) return;
    const to = event.relatedTarget;
    if (to instanceof Element && (event.currentTarget as Element).contains(to)) return;
    this.entered = false;
    this.#show(this.#at);
  }

  /** Where a reader inside is. */
  get #at(): Stop | undefined {
    return this.entered ? this.#picture.stops[this.current] : undefined;
  }

  #focused(): Element | null {
    return (this.#host.renderRoot as ShadowRoot).activeElement;
  }

  #escape(event: KeyboardEvent): void {
    if (!this.shown) return;
    event.preventDefault();
    this.#leave();
    this.#show(this.#at);
  }

  /** From a stop the focus goes back to the picture as a whole. */
  #leave(): void {
    if (this.entered) this.#move = 'picture';
    this.entered = false;
  }

  #go(index: number): void {
    this.entered = true;
    this.current = index;
    this.#move = 'stop';
    this.#show(this.#at);
  }

  #show(stop: Stop | undefined): void {
    const subject = stop?.subject;
    this.shown = stop;
    this.#host.requestUpdate();
    if (subject !== this.#told) tell(this.#host, subject ? 'preview' : 'clear', (this.#told = subject));
  }

  /** What is drawn under the pointer, else the smallest box around it. */
  #under(event: MouseEvent): Stop | undefined {
    const { stops, width } = this.#picture;
    const drawn = event.target instanceof SVGElement ? event.target.dataset.subject : undefined;
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const scale = box.width ? width / box.width : 1;
    // What is in several of small multiples has a stop in each.
    const own = stops.filter(({ subject }) => subject === drawn);
    const among = own[0] ? own : stops;
    return hit(among, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale) ?? own[0];
  }
}
