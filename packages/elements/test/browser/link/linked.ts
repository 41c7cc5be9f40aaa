import type { Subject } from '@keruen/figure';
import { until, type Any } from '../page.ts';

/** Texts of the page that are lit, by the name of their highlight. */
export const litProse = (name: 'keruen' | 'keruen-pinned' = 'keruen'): string[] =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString());

/** Every text of the page that is lit, pinned or not. */
export const allLitProse = (): string[] => [...litProse(), ...litProse('keruen-pinned')];

/** Subjects of the words in a figure that are lit. */
export const litWords = (element: Any): (string | undefined)[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('[data-lit][data-subject]')].map(
    ({ dataset }) => dataset.subject,
  );

/** Subjects of marks that kept their colour in a picture where others step back; empty where none does. */
export function litMarks(element: Any): string[] {
  const marks = [...element.shadowRoot!.querySelectorAll<SVGElement>('.picture [data-subject]')];
  const dims = element.shadowRoot!.querySelector('.picture .dimmed') !== null;
  return dims
    ? marks.filter((mark) => !mark.classList.contains('dimmed')).map((mark) => mark.dataset.subject!)
    : [];
}

/** Rings and outlines around what is lit. */
export const rings = (element: Any): number =>
  element.shadowRoot!.querySelectorAll('.picture .highlight').length;

export const isLit = (element: Any): boolean => litMarks(element).length + litWords(element).length > 0;

/** What was heard at the window, in short. */
export function heard(): { readonly list: string[]; stop(): void } {
  const list: string[] = [];
  const listen = ({ detail }: GlobalEventHandlersEventMap['keruen-subject']): void => {
    list.push([detail.action, detail.subject, detail.group].filter(Boolean).join(' '));
  };
  addEventListener('keruen-subject', listen);
  return { list, stop: () => removeEventListener('keruen-subject', listen) };
}

declare global {
  interface WindowEventMap {
    'keruen-subject': GlobalEventHandlersEventMap['keruen-subject'];
  }
}

export const prose = (subject: string, text: string, more = ''): string =>
  `<a data-subject="${subject}" href="#here" ${more}>${text}</a>`;

export const hover = (node: Element, pointerType = 'mouse'): boolean =>
  node.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType }));

/** Hovers until the page follows: what it takes to follow is loaded with the first event. */
export async function hoverOn(node: Element, what: () => unknown): Promise<void> {
  hover(node);
  await until('the page follows', what);
}

/** Says something in the page as a figure of another version would. */
export const say = (
  action: string,
  subject?: Subject,
  group?: string,
  from: EventTarget = document.body,
): boolean =>
  from.dispatchEvent(
    new CustomEvent('keruen-subject', { bubbles: true, composed: true, detail: { action, subject, group } }),
  );
