import { nothing } from './template.ts';

/** Puts values where they belong, from the given place of the list on. */
export type Put = (values: readonly unknown[], from: number) => void;

const textOf = (value: unknown): string => String(value ?? '');

/** `@click=${…}`: a listener. */
function listen(element: Element, type: string): (value: unknown) => void {
  let last: EventListener | undefined;
  return (value) => {
    if (last) element.removeEventListener(type, last, last as EventListenerOptions);
    last = value && value !== nothing ? (value as EventListener) : undefined;
    // An object may say how it listens.
    if (last) element.addEventListener(type, last, last as AddEventListenerOptions);
  };
}

/** How the one value of an attribute is set, by the sign before its name: a listener, a property, its being there. */
const SIGNED: Readonly<Record<string, (element: Element, name: string) => (value: unknown) => void>> = {
  '@': listen,
  '.': (element, name) => (value) => Reflect.set(element, name, value),
  '?': (element, name) => (value) => element.toggleAttribute(name, Boolean(value) && value !== nothing),
};

/** An attribute of one or more values and the texts between; where one of them is `nothing`, it is not there. */
function plain(
  element: Element,
  name: string,
  texts: readonly string[],
): (values: readonly unknown[]) => void {
  return (values) => {
    if (values.includes(nothing)) element.removeAttribute(name);
    else
      element.setAttribute(
        name,
        texts.reduce((text, next, i) => text + textOf(values[i - 1]) + next),
      );
  };
}

/** Puts the values of an attribute, `texts` between and around them, where its name says. Nothing is set that has not changed. */
export function attributePart(element: Element, name: string, texts: readonly string[]): Put {
  const own = SIGNED[name[0]!]?.(element, name.slice(1));
  const set = own ? ([one]: readonly unknown[]): void => own(one) : plain(element, name, texts);
  let last: readonly unknown[] | undefined;
  return (values, from) => {
    const now = values.slice(from, from + texts.length - 1);
    if (last && now.every((one, i) => one === last![i])) return;
    last = now;
    set(now);
  };
}
