import { parsePeriod } from '@keruen/data';
import {
  annotate,
  annotationNote,
  type Account,
  type Annotation,
  type Locale,
  type Medium,
  type NoteLine,
  type Scene,
  type Subject,
} from '@keruen/figure';

type Draw = NonNullable<Account['draw']>;

const plain = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

function annotationOf(child: HTMLElement): Annotation[] {
  const { period: when = '', subject } = child.dataset;
  const [text, period] = [plain(child), parsePeriod(when)];
  if (!text || !(period || subject)) return [];
  const lang = child.getAttribute('lang') ?? undefined;
  return [{ text, lang, ...(period ? { period } : { subject: subject as Subject }) }];
}

/** The author's own words at a time (`data-period`) or about something on show (`data-subject`), read from the element's children. */
export class Annotations {
  readonly #host: HTMLElement;
  #list: readonly Annotation[] = [];

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** The same list as long as the children say the same. */
  get list(): readonly Annotation[] {
    const found = [...this.#host.children].flatMap((child) =>
      child instanceof HTMLElement ? annotationOf(child) : [],
    );
    if (JSON.stringify(found) !== JSON.stringify(this.#list)) this.#list = found;
    return this.#list;
  }

  draw(draw: Draw, box: Parameters<Draw>[0], medium: Medium): Scene {
    return annotate(draw, this.list, box, medium);
  }

  notes(locale: Locale): NoteLine[] {
    return this.list.map((one) => annotationNote(one, locale));
  }
}
