import type {} from '@vitest/browser-playwright';
import { afterEach, describe, expect, test } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import type { ActorCard } from '@keruen/elements';
import { inTurn } from './in-turn.ts';
import { clear, figure, put, until } from './page.ts';

afterEach(clear);

const itemsOf = ({ shadowRoot }: ActorCard): HTMLElement[] => [
  ...shadowRoot!.querySelectorAll<HTMLElement>('.card [data-subject]:not(details:not([open]) *)'),
];

async function card(attributes: string, lang = 'en'): Promise<ActorCard> {
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === 'en' ? 'ltr' : 'rtl';
  const element = await figure(put<ActorCard>(`<actor-card ${attributes}></actor-card>`, dataset));
  await until('its keys are told', () => itemsOf(element).every((item) => item.matches('li, [role]')));
  return element;
}

/** What the browser hands to a screen reader of what has the focus. */
async function spoken(): Promise<{ readonly role: string; readonly name: string }> {
  const inner = '[...document.querySelectorAll("iframe")].at(-1).contentDocument.activeElement';
  const { result } = await cdp().send('Runtime.evaluate', {
    expression: `${inner}.shadowRoot.activeElement`,
  });
  const { nodes } = await cdp().send('Accessibility.getPartialAXTree', {
    objectId: result.objectId!,
    fetchRelatives: false,
  });
  const [node] = nodes;
  return { role: String(node?.role?.value), name: String(node?.name?.value ?? '') };
}

/** What stands there, signs by their names; white space and marks of direction are not heard. */
function words(...nodes: readonly Element[]): string {
  const copies = nodes.map((node) => node.cloneNode(true) as Element);
  for (const copy of copies)
    for (const sign of copy.querySelectorAll('[aria-label]'))
      sign.replaceWith(sign.getAttribute('aria-label')!);
  return heard(copies.map(({ textContent }) => textContent).join(''));
}

const heard = (text: string): string => text.replace(/[\s\u2066-\u2069]/g, '');

const VARIANTS = {
  'a state towards another': 'actor="KAZ" toward="AFG" as-of="2024-01"',
  'a person': 'actor="tokayev"',
  'a row': 'variant="compact" actor="KAZ" toward="AFG"',
  'a comparison': 'variant="comparison" actor="KAZ UZB" toward="taliban-authorities"',
};

describe.each(Object.entries(VARIANTS).map(([name, attributes], place) => ({ name, attributes, place })))(
  'what has the focus on $name',
  ({ attributes, place }) => {
    test.each(inTurn(['en', 'fa-AF'], place, 2))(
      'is one of a kind, and read as its own words: in %s',
      async (lang) => {
        const element = await card(attributes, lang);
        itemsOf(element)[0]!.focus();
        for (const item of itemsOf(element)) {
          const { role, name } = await spoken();
          expect(element.shadowRoot!.activeElement).toBe(item);
          expect(role).toMatch(/^(group|listitem)$/);
          expect(heard(name)).toContain(words(item));
          await userEvent.keyboard('{ArrowDown}');
        }
      },
    );
  },
);

describe('what stands over it is read before', () => {
  test('a name: the office that is held, and since when', async () => {
    const element = await card('actor="KAZ"');
    element.shadowRoot!.querySelector<HTMLElement>('.office [data-subject="actor:tokayev"]')!.focus();
    expect((await spoken()).name).toMatch(/^President Kassym-Jomart Tokayev since 20 March 2019/);
  });

  test('one account of two: what it is an account of', async () => {
    // Those behind a number can have no focus.
    const element = await card('actor="KAZ" toward="AFG" as-of="2024-01"');
    const two = [...element.shadowRoot!.querySelectorAll('.accounts')].find(
      ({ children, previousElementSibling }) => children.length > 1 && previousElementSibling,
    )!;
    for (const account of two.children) {
      (account as HTMLElement).focus();
      expect(heard((await spoken()).name)).toBe(words(two.previousElementSibling!, account));
    }
  });
});

test('a name lasts as long as the focus, so that whoever reads on hears words once', async () => {
  const element = await card('actor="KAZ"');
  const named = (): number => itemsOf(element).filter((item) => item.hasAttribute('aria-labelledby')).length;
  expect(named()).toBe(0);
  itemsOf(element)[3]!.focus();
  expect(named()).toBe(1);
  itemsOf(element)[5]!.focus();
  expect(named()).toBe(1);
  itemsOf(element)[5]!.blur();
  expect(named()).toBe(0);
});
