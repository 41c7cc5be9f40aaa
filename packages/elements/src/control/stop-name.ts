import { itemsShown, type Item } from './items.ts';

/** What has a role of its own. */
const OWN_ROLE = 'li, td, th';

let named = 0;

/** What a Subject is read as: its words, after what they stand under, e.g. which office a name holds or what an account is of. */
const partsOf = (item: Item): readonly (Element | null | undefined)[] => {
  const held = item.closest('dd');
  if (held) return [held.parentElement!.querySelector('dt'), held];
  return [item.matches('.act') ? item.closest('li')?.querySelector(':scope > p') : undefined, item];
};

/** Says that each is one thing among others. */
export function giveRoles(root: ParentNode): void {
  for (const item of itemsShown(root)) if (!item.matches(OWN_ROLE)) item.setAttribute('role', 'group');
}

/**
 * Names what has the focus by its own words. It has its name no longer than that: who reads word by word hears the name of a group before
 * its words, and would hear everything twice.
 */
export function nameStop(item: Item): void {
  const ids = partsOf(item).flatMap((part) => {
    if (part && !part.id) part.id = `told-${(named += 1)}`;
    return part?.id ?? [];
  });
  item.setAttribute('aria-labelledby', ids.join(' '));
  item.addEventListener('focusout', () => item.removeAttribute('aria-labelledby'), { once: true });
}
