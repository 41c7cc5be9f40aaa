import type { Directionality } from '@keruen/figure';
import { ITEM, stopAt, type Item } from './items.ts';
import { walk } from './walk.ts';

/** What can be opened, but for the one that holds the whole of a figure in a small height. */
const FOLD = 'details:not(.folded)';

/** Within which a link belongs to what is told before it. */
const placeOf = (node: Element): Element | null => node.closest('section, td');

/** To what a link belongs: a Subject it stands in or follows in the same section or cell, else the fold it is in. */
type Holder = HTMLElement | null;

function holdersIn(root: ParentNode): ReadonlyMap<HTMLElement, Holder> {
  const holders = new Map<HTMLElement, Holder>();
  let last: Item | undefined;
  for (const node of root.querySelectorAll<Item>(`${ITEM}, .card a[href], ${FOLD} a[href]`)) {
    if (node.matches(ITEM)) last = node;
    else holders.set(node, last && placeOf(last) === placeOf(node) ? last : node.closest<HTMLElement>(FOLD));
  }
  return holders;
}

const isSubject = (holder: Holder | undefined): holder is Item => holder?.matches(ITEM) ?? false;

/** The links of one fold, in reading order. */
const linksOf = (fold: Holder, holders: ReadonlyMap<HTMLElement, Holder>): readonly HTMLElement[] =>
  [...holders].flatMap(([link, holder]) => (holder === fold ? link : []));

/**
 * Tab leads from a Subject to its own links and then on: those of all others are passed over until arrow keys, or a click, lead there. The links of a fold
 * are one stop, `at` or the last one that was. All stay links for everybody else: to a pointer, in a list of links, on paper.
 */
export function passLinks(root: ParentNode, at?: Element): void {
  const holders = holdersIn(root);
  const stops = new Set<HTMLElement | undefined>();
  for (const fold of new Set([...holders.values()].filter((holder) => !isSubject(holder)))) {
    const links = linksOf(fold, holders);
    stops.add(links.find((link) => link === at) ?? links.find(({ tabIndex }) => tabIndex === 0) ?? links[0]);
  }
  for (const [link, holder] of holders) {
    const isStop = !holder || (isSubject(holder) ? holder.tabIndex === 0 : stops.has(link));
    link.toggleAttribute('data-walked', Boolean(holder));
    if (isStop) link.removeAttribute('tabindex');
    else link.setAttribute('tabindex', '-1');
  }
}

/** Whoever comes to a Subject or to a link otherwise than by arrow keys goes on from there. */
export function goOnFrom(root: ParentNode, target: Element): void {
  const holder = target.closest<Item>(ITEM) ?? holdersIn(root).get(target as HTMLElement);
  if (isSubject(holder)) stopAt(root, holder);
  passLinks(root, target);
}

/** Arrow keys lead from the links of a Subject to the next one, and from link to link in a fold. Enter is the link's own. */
export function walkFrom(root: ParentNode, event: KeyboardEvent, dir: Directionality): void {
  const { key, target: link } = event;
  const holders = holdersIn(root);
  const holder = holders.get(link as HTMLElement);
  if (!holder || event.ctrlKey || event.metaKey || event.altKey) return;
  const links = isSubject(holder) ? [] : linksOf(holder, holders);
  const at = walk(
    links.map(() => ({ group: holder })),
    links.indexOf(link as HTMLElement),
    key,
    dir,
  );
  if (at === undefined) return;
  if (isSubject(holder)) holder.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  else links[at]?.focus();
  event.preventDefault();
}
