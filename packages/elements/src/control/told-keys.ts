import { css } from 'lit';
import { adopt } from '../theme/adopt.ts';
import { ITEM, itemsShown, type Item } from './items.ts';
import { goOnFrom, passLinks, walkFrom } from './own-links.ts';
import { giveRoles, nameStop } from './stop-name.ts';

/** How keys move stands along the lower edge of the window, where browsers say where a link leads; what has the focus is never beneath it. */
const looks = css`
  .root:has(.card[aria-describedby] [data-subject]:focus-visible, [data-walked]:focus-visible) .hint {
    display: block;
    position: fixed;
    inset-inline: 0;
    z-index: 1;
    padding: 4px 16px;
    border-block-start: 1px solid var(--k-axis);
  }
  .card [data-subject],
  [data-walked] {
    scroll-margin-block: 5em;
  }
`;

/** The ids of the heading and of the sentence on keys in a figure. */
const NAMED = 'heading';
const TOLD = 'keyboard';

const recount = ({ currentTarget }: Event): void => tellKeys(currentTarget as ShadowRoot);

function follow({ currentTarget, target }: Event): void {
  goOnFrom(currentTarget as ShadowRoot, target as Element);
  if ((target as Element).matches(ITEM)) nameStop(target as Item);
}

function onKey(event: KeyboardEvent): void {
  const root = event.currentTarget as ShadowRoot;
  const { dir } = root.querySelector<HTMLElement>('.root')!;
  walkFrom(root, event, dir === 'rtl' ? 'rtl' : 'ltr');
}

/**
 * Tells of the keys of a card: what it tells is a group, named by its heading and described by the sentence on keys, which is seen while
 * one of them has the focus. Its words stay words; what has the focus is named by its own. Where no key leads on, none is promised.
 */
export function tellKeys(root: ShadowRoot): void {
  adopt(root, looks);
  root.addEventListener('toggle', recount, true);
  root.addEventListener('focusin', follow);
  root.addEventListener('keydown', onKey as EventListener);
  giveRoles(root);
  passLinks(root);
  const items = itemsShown(root);
  const heading = root.querySelector('.heading');
  if (heading) heading.id = NAMED;
  for (const card of root.querySelectorAll('.card')) {
    const isWalked = items.length > 1 && items.some((item) => card.contains(item));
    const said = { role: 'group', 'aria-labelledby': heading ? NAMED : '', 'aria-describedby': TOLD };
    for (const [name, value] of Object.entries(said)) {
      if (isWalked && value) card.setAttribute(name, value);
      else card.removeAttribute(name);
    }
  }
}
