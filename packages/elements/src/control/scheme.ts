import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement & { readonly theme?: string | undefined };

/** What a figure looks for anew when it changes: the device's own scheme, and whether it is to be printed. */
const MEDIA = ['(prefers-color-scheme: dark)', 'print'];

/** What is heard before and after a page is printed; some browsers print a copy, to which no media ever change. */
const PRINTED = ['beforeprint', 'afterprint'];

/** What looks anew then, of all figures of the page: it has one set of listeners. */
const printed = new Set<(news: Event) => void>();
const hear = (news: Event): void => printed.forEach((look) => look(news));

/** How wide what is printed is on a common sheet, CSS px. */
const SHEET = 700;

/**
 * Rec. 709 luma of a computed colour, 0 to 255; undefined where there is none. `oklch()`, `lab()` and their like say the lightness first: of
 * the grey whose luma is 140 it is 0.64 and 58.
 */
function luma(colour: string): number | undefined {
  const [r, g = 0, b = 0] = (colour.match(/\b[\d.]+/g) ?? []).map(Number);
  if (r === undefined || colour[0] === 'o') return r && r * 219;
  if (colour[0] === 'l') return r * 2.4;
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) * (colour[0] === 'c' ? 255 : 1);
}

/**
 * Light or dark. `auto` reads the colour of the page's own text: a page with light letters is a dark page,
 * whatever the device prefers, and most pages have no dark theme at all.
 */
export class Scheme implements ReactiveController {
  /** Undefined until the element has stood in a page: style sheets then follow the device. */
  seen: 'light' | 'dark' | undefined;
  /**
   * The room from side to side while the page is printed, CSS px. Pages are counted before anybody is told how wide they are: what grew
   * after that would push the end of the page off the last sheet, so pictures are drawn for a common one until then.
   */
  paper: number | undefined;

  readonly #host: Host;
  readonly #draw: () => void;
  #media: readonly MediaQueryList[] | undefined;
  #page: MutationObserver | undefined;

  /** `draw` at once what the host has been asked for: a page that prints itself waits for nothing, and some browsers never do. */
  constructor(host: Host, draw: () => void) {
    this.#host = host;
    this.#draw = draw;
    host.addController(this);
  }

  get value(): 'light' | 'dark' | undefined {
    const { theme } = this.#host;
    return theme === 'light' || theme === 'dark' ? theme : this.seen;
  }

  hostConnected(): void {
    if (isServer) return;
    this.#media ??= MEDIA.map((query) => matchMedia(query));
    for (const one of this.#media) one.addEventListener('change', this.#look);
    if (!printed.size) for (const kind of PRINTED) addEventListener(kind, hear);
    printed.add(this.#look);
    this.#look();
    this.#page ??= new MutationObserver(this.#look);
    for (const element of [document.documentElement, document.body])
      if (element) this.#page.observe(element, { attributes: true });
  }

  hostDisconnected(): void {
    for (const one of this.#media ?? []) one.removeEventListener('change', this.#look);
    printed.delete(this.#look);
    if (!printed.size) for (const kind of PRINTED) removeEventListener(kind, hear);
    this.#page?.disconnect();
  }

  readonly #look = (news?: Event | readonly MutationRecord[]): void => {
    const light = luma(getComputedStyle(this.#host).color);
    const seen = light === undefined ? undefined : light > 140 ? 'dark' : 'light';
    const isNear = (news as Event | undefined)?.type === PRINTED[0];
    const paper = this.#paper(isNear);
    if (seen === this.seen && paper === this.paper) return;
    [this.seen, this.paper] = [seen, paper];
    this.#host.requestUpdate();
    if (isNear) this.#draw();
  };

  /** A window as narrow as a phone's grows to the sheet, and a figure with it. */
  #paper(isNear: boolean): number | undefined {
    const { clientWidth } = this.#host;
    if (this.#media![1]!.matches) return clientWidth;
    return isNear ? Math.min(SHEET, clientWidth * Math.max(1, SHEET / innerWidth)) : undefined;
  }
}
