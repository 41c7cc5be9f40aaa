import type { Subject } from '@keruen/figure';

/** What a card tells of a Subject. */
export type Item = HTMLElement & { readonly dataset: { readonly subject: Subject } };

export const ITEM = '.card [data-subject]';

/** What stands in something folded can be neither seen nor reached. */
const isShown = (item: Item): boolean => !item.closest('details:not([open])');

/** The Subjects among the words of a card that arrow keys lead to, in reading order. */
export const itemsShown = (root: ParentNode): Item[] =>
  [...root.querySelectorAll<Item>(ITEM)].filter(isShown);

/** Makes one of them the tab stop of all. */
export function stopAt<T extends Item | undefined>(root: ParentNode, stop: T): T {
  for (const item of root.querySelectorAll<Item>(ITEM)) item.tabIndex = item === stop ? 0 : -1;
  return stop;
}
