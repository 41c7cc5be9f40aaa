import { isServer } from 'lit';

/** Ids that an attribute of an element names. */
const named = (element: Element, attribute: string): readonly string[] =>
  (element.getAttribute(attribute) ?? '').split(/\s+/);

/** The address of a figure of the page whose attributes name all of these; undefined where there is none that can be linked to. */
export function figureOf(asked: Readonly<Record<string, string>>): string | undefined {
  if (isServer) return undefined;
  const wanted = Object.entries(asked);
  const selector = `[id]${wanted.map(([attribute]) => `[${attribute}]`).join('')}`;
  const found = [...document.querySelectorAll(selector)].find(
    (element) => element.id && wanted.every(([attribute, id]) => named(element, attribute).includes(id)),
  );
  return found && `#${encodeURIComponent(found.id)}`;
}
