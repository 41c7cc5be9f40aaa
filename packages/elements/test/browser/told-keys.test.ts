import type {} from '@vitest/browser-playwright';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import type { ActorCard } from '@keruen/elements';
import { tellKeys } from '../../src/control/told-keys.ts';
import { clear, figure, part, put, text, until } from './page.ts';

afterEach(clear);
beforeEach(() => page.viewport(800, 600));

const card = (attributes: string): Promise<ActorCard> =>
  figure(put<ActorCard>(`<actor-card ${attributes}></actor-card><a id="end" href="#end">On</a>`, dataset));

const TOLD = '.card[role="group"][aria-describedby]';

const groups = ({ shadowRoot }: ActorCard): HTMLElement[] => [
  ...shadowRoot!.querySelectorAll<HTMLElement>(TOLD),
];

const items = ({ shadowRoot }: ActorCard): HTMLElement[] => [
  ...shadowRoot!.querySelectorAll<HTMLElement>('.card [data-subject]:not(details:not([open]) *)'),
];

const told = async (attributes: string): Promise<ActorCard> => {
  const element = await card(attributes);
  await until('its keys are told', () => groups(element).length > 0);
  return element;
};

const hint = ({ shadowRoot }: ActorCard): HTMLElement => shadowRoot!.querySelector<HTMLElement>('.hint')!;

/** What the browser hands to a screen reader of an element: role, name, description. */
async function handedOver(element: Element): Promise<Record<string, string>> {
  element.setAttribute('data-asked', '');
  const id = (await cdp().send('Page.getFrameTree')).frameTree.childFrames?.at(-1)?.frame.id;
  const { nodes } = await cdp().send('Accessibility.getFullAXTree', id ? { frameId: id } : {});
  const found = (
    nodes as { role?: { value: string }; name?: { value: string }; description?: { value: string } }[]
  )
    .filter(({ role, description }) => role?.value === 'group' && description?.value)
    .at(0);
  return { name: found?.name?.value ?? '', description: found?.description?.value ?? '' };
}

const VARIANTS = {
  full: 'actor="KAZ" toward="AFG" as-of="2024-01"',
  person: 'actor="tokayev" as-of="2024-01"',
  compact: 'variant="compact" actor="KAZ" toward="AFG"',
  comparison: 'variant="comparison" actor="KAZ UZB" toward="taliban-authorities"',
};

describe.each(Object.entries(VARIANTS))('the keys of a card (%s)', (_name, attributes) => {
  test('are the description of a group that holds what they lead to', async () => {
    const element = await told(attributes);
    expect(items(element).length).toBeGreaterThan(1);
    for (const item of items(element)) expect(item.closest(TOLD)).not.toBeNull();
    for (const group of groups(element)) {
      const described = element.shadowRoot!.getElementById(group.getAttribute('aria-describedby')!);
      expect(text(described)).toMatch(/^Arrow keys .*Page Down.*Enter.*Escape/);
    }
  });

  test('are seen inside the window while one of these has the focus, and cover none of it', async () => {
    const element = await told(attributes);
    expect(hint(element).checkVisibility()).toBe(false);
    while (!(element.shadowRoot!.activeElement as HTMLElement | null)?.dataset.subject)
      await userEvent.keyboard('{Tab}');
    for (const key of ['{Home}', '{ArrowDown}', '{End}']) {
      await userEvent.keyboard(key);
      const seen = hint(element).getBoundingClientRect();
      const focused = element.shadowRoot!.activeElement!.getBoundingClientRect();
      expect(hint(element).checkVisibility()).toBe(true);
      expect([seen.left >= 0, seen.right <= innerWidth, Math.round(seen.bottom)]).toEqual([
        true,
        true,
        innerHeight,
      ]);
      expect(focused.bottom <= seen.top || focused.top < seen.top - 24, key).toBe(true);
    }
    document.querySelector<HTMLElement>('#end')!.focus();
    expect(hint(element).checkVisibility()).toBe(false);
  });

  test('leave its words to be read one by one, and axe nothing to find', async () => {
    const element = await told(attributes);
    for (const item of items(element)) {
      expect(item.closest('[aria-hidden], [role=img], [role=application], [role=button]')).toBeNull();
      expect(item.hasAttribute('aria-label')).toBe(false);
    }
    const { violations } = await axe.run(element);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

test('a screen reader is given the name of the actor and the sentence on keys', async () => {
  const element = await told(VARIANTS.full);
  expect(await handedOver(element)).toEqual({
    name: 'Kazakhstan',
    description: text(hint(element)),
  });
});

test('in Dari the sentence is in Dari', async () => {
  document.documentElement.lang = 'fa-AF';
  const element = await told(VARIANTS.full);
  expect(text(hint(element))).toMatch(/^کلیدهای جهت‌دار/);
});

test('where nothing is to be walked none are promised, until something comes, and when it goes', async () => {
  const actors = dataset.actors.map((actor) => ({ ...actor, roles: [] }));
  const bare = {
    ...dataset,
    actors,
    observations: [],
    relations: [],
    events: [],
    statements: [],
    corridors: [],
  };
  const element = await figure(put<ActorCard>('<actor-card actor="KAZ"></actor-card>', bare));
  expect(items(element).length).toBeLessThan(2);
  expect(groups(element)).toEqual([]);
  element.data = dataset;
  await until('its keys are told', () => groups(element).length > 0);
  element.data = bare;
  await until('they are not', () => items(element).length < 2 && groups(element).length === 0);
});

test('what is unfolded counts, from the moment it is', async () => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<div class="card"><details><summary>More</summary>
    <p data-subject="actor:KAZ">one</p><p data-subject="actor:AFG">two</p></details></div>`;
  document.body.append(host);
  tellKeys(root);
  expect(root.querySelector(TOLD)).toBeNull();
  root.querySelector('summary')!.click();
  await until('they are told', () => root.querySelector(TOLD));
  root.querySelector('summary')!.click();
  await until('they are not', () => !root.querySelector(TOLD));
});

test('a click with a mouse shows no sentence on keys', async () => {
  const element = await told(VARIANTS.full);
  await userEvent.click(items(element)[0]!);
  expect(element.shadowRoot!.activeElement).not.toBeNull();
  expect(hint(element).checkVisibility()).toBe(false);
  expect(part(element, 'heading')).not.toBeNull();
});
