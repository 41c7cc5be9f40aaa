import type {} from '@vitest/browser-playwright';
import { afterEach, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import type { ActorCard } from '@keruen/elements';
import { inTurn } from './in-turn.ts';
import { clear, figure, put, until } from './page.ts';

afterEach(clear);

const within = <E extends HTMLElement = HTMLElement>({ shadowRoot }: ActorCard, selector: string): E[] => [
  ...shadowRoot!.querySelectorAll<E>(selector),
];

const items = (element: ActorCard): HTMLElement[] =>
  within(element, '.card [data-subject]:not(details:not([open]) *)');

const card = async (attributes: string): Promise<ActorCard> => {
  const element = await figure(
    put<ActorCard>(`<actor-card ${attributes}></actor-card><a id="end" href="#end">On</a>`, dataset),
  );
  await until('its keys are told', () => items(element).every((item) => item.matches('li, [role]')));
  return element;
};

/** What Tab stops at, as far as nothing folded is opened. */
const stopsOf = (element: ActorCard): HTMLElement[] =>
  within(element, 'a[href], button, summary, select, input, [tabindex="0"]').filter(
    (one) => one.tabIndex === 0 && one.checkVisibility(),
  );

/** The most stops there are, wherever in its words a reader is. */
function most(element: ActorCard): number {
  const counts = items(element).map((item) => {
    item.focus();
    return stopsOf(element).length;
  });
  return Math.max(stopsOf(element).length, ...counts);
}

const focused = (element: ActorCard): HTMLElement | null =>
  element.shadowRoot!.activeElement as HTMLElement | null;

/** How many nodes of a role the browser hands to a screen reader. */
async function countOf(role: string): Promise<number> {
  const id = (await cdp().send('Page.getFrameTree')).frameTree.childFrames?.at(-1)?.frame.id;
  const { nodes } = await cdp().send('Accessibility.getFullAXTree', id ? { frameId: id } : {});
  return nodes.filter((node) => !node.ignored && node.role?.value === role).length;
}

const press = (key: string): Promise<void> => userEvent.keyboard(key);

/** Opens everything that is folded. */
async function unfold(element: ActorCard): Promise<void> {
  for (const fold of within<HTMLDetailsElement>(element, 'details')) fold.open = true;
  await until('the table stands', () => element.shadowRoot!.querySelector('.table a[data-walked]'));
  await until('what came is told', () => items(element).every((item) => item.matches('li, [role]')));
}

/** What no card has more tab stops than: docs/accessibility.md says so. */
const MOST = 20;

/** Those of whom more is told than a name, and of the others, whose cards are alike, some. */
const told = dataset.actors.filter(({ description }, i) => description !== undefined || i % 20 === 0);

describe('the tab stops of a card', () => {
  test('are counted on the cards of many', () => {
    expect(told.length).toBeGreaterThan(70);
  });

  test('are one for all it tells, the links of where the reader is, and few others: on every card that tells something', async () => {
    for (const { id } of inTurn(told, 0, 4)) {
      const element = await card(`actor="${id}"`);
      const walked = stopsOf(element).filter((stop) => stop.matches('[data-subject]'));
      expect(walked.length, id).toBe(items(element).length ? 1 : 0);
      await page.viewport(1000, 600);
      expect(most(element), id).toBeLessThanOrEqual(MOST);
      await page.viewport(320, 600);
      expect(most(element), `${id} on a phone`).toBeLessThanOrEqual(MOST);
      clear();
    }
  }, 120_000);

  test.each([
    ['a card towards somebody', 'actor="KAZ" toward="AFG" as-of="2024-01"'],
    ['a row', 'variant="compact" actor="taliban-authorities" toward="KAZ"'],
    ['a comparison', 'variant="comparison" actor="KAZ taliban-authorities" toward="AFG"'],
  ])('are as few on %s', async (_, attributes) => {
    expect(most(await card(attributes))).toBeLessThanOrEqual(MOST);
  });

  test('are one more for each fold that is open, however many links are in it', async () => {
    const element = await card('actor="taliban-authorities"');
    await unfold(element);
    for (const [fold, least] of [
      ['.aliases', 8],
      ['.table', 200],
      ['.source details', 50],
    ] as const) {
      const links = within(element, `${fold} a[href]`);
      expect(links.length, fold).toBeGreaterThan(least);
      expect(links.filter((link) => link.tabIndex === 0).length, fold).toBe(1);
    }
  });

  test('are passed in as many presses', async () => {
    const element = await card('actor="taliban-authorities"');
    let presses = 0;
    for (; document.activeElement?.id !== 'end' && presses < 100; presses += 1) await press('{Tab}');
    expect(presses).toBeLessThanOrEqual(MOST);
    expect(focused(element)).toBeNull();
  });
});

describe('the links of a card', () => {
  test('are all reached from the words they belong to: arrow keys, then Tab', async () => {
    const element = await card('actor="former-afghan-government"');
    await unfold(element);
    const links = within(element, '.card a[href]:not(.aliases *)');
    const reached = new Set<Element | null>(links.filter((link) => link.tabIndex === 0));
    for (const item of items(element)) {
      item.focus();
      await press('{Tab}');
      for (; focused(element)?.matches('a'); await press('{Tab}')) reached.add(focused(element));
    }
    expect(links.filter((link) => !reached.has(link)).map(({ outerHTML }) => outerHTML)).toEqual([]);
    expect(links.length).toBeGreaterThan(12);
  });

  test('follow what they belong to: back from the first of them is the record itself', async () => {
    const element = await card('actor="KAZ"');
    const record = items(element).findLast((item) => item.querySelector('a'))!;
    const link = record.querySelector('a')!;
    expect(link.tabIndex).toBe(-1);
    // As a click does.
    link.focus();
    expect([record.tabIndex, link.tabIndex]).toEqual([0, 0]);
    await press('{Shift>}{Tab}{/Shift}');
    expect(focused(element)).toBe(record);
  });

  test('stay links to whoever lists the links of a page, and to a pointer', async () => {
    const element = await card('actor="KAZ"');
    const links = within(element, '.card a[href]').filter((link) => link.checkVisibility());
    expect(await countOf('link')).toBeGreaterThanOrEqual(links.length);
    const passed = links.find((link) => link.tabIndex === -1)!;
    let opened = '';
    element.addEventListener('click', (event) => {
      opened = (event.composedPath()[0] as Element).closest('a')?.href ?? '';
      event.preventDefault();
    });
    await userEvent.click(passed);
    expect(opened).toBe((passed as HTMLAnchorElement).href);
  });

  test('lead on by arrow keys to the words after those they belong to', async () => {
    const element = await card('actor="KAZ"');
    const all = items(element);
    const record = all.findIndex((item) => item.querySelector('a'));
    all[record]!.querySelector('a')!.focus();
    await press('{ArrowDown}');
    expect(focused(element)).toBe(all[record + 1]);
    all[record]!.querySelector('a')!.focus();
    await press('{Home}');
    expect(focused(element)).toBe(all[0]);
  });

  test('of a fold are one stop and walked by arrow keys; their keys are seen', async () => {
    const element = await card('actor="taliban-authorities"');
    await unfold(element);
    const links = within(element, '.source details a');
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((link) => link.tabIndex === 0)).toEqual([links[0]]);
    links[0]!.focus();
    await press('{ArrowDown}{ArrowDown}');
    expect(focused(element)).toBe(links[2]);
    expect(element.shadowRoot!.querySelector('.hint')!.checkVisibility()).toBe(true);
    await press('{End}');
    expect(focused(element)).toBe(links.at(-1));
    await press('{Tab}');
    expect(document.activeElement!.id).toBe('end');
    await press('{Shift>}{Tab}{/Shift}');
    expect(focused(element)).toBe(links.at(-1));
  });

  test('of a fold run with the text in Dari', async () => {
    document.documentElement.lang = 'fa-AF';
    const element = await card('actor="taliban-authorities"');
    await unfold(element);
    const links = within(element, '.source details a');
    links[0]!.focus();
    await press('{ArrowLeft}');
    expect(focused(element)).toBe(links[1]);
  });

  test('outside of what is walked, of names and registries, are stops as ever', async () => {
    const element = await card('actor="KAZ"');
    for (const link of within(element, '.head .cited a, .ids a, .source > p a'))
      expect(link.tabIndex).toBe(0);
  });
});
