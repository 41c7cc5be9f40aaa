import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ActorCard } from '@keruen/elements';
import { clear, figure, put, text } from './page.ts';

afterEach(clear);

const kazakhstan = (): Promise<ActorCard> =>
  figure(
    put<ActorCard>(
      '<actor-card dataset="kazakhstan-afghanistan" actor="KAZ" toward="AFG" as-of="2024-01"></actor-card>',
      'none',
    ),
  );

const keyFigure = (card: ActorCard, id: string): string =>
  text(card.renderRoot.querySelector(`[data-subject="observation:${id}"]`)!);

test('a figure that became known after the date of the card says when', async () => {
  const said = keyFigure(await kazakhstan(), 'KAZ-AFG-export-2023-kaz-bns');
  expect(said).toContain('$615M');
  expect(said).toContain('2023');
  expect(said).toMatch(/published later \(25 July 2024\)/);
});

test('a flow has the colour it has in charts', async () => {
  const card = await kazakhstan();
  const subject = '[data-subject="observation:KAZ-AFG-turnover-2023-kaz-bns"]';
  expect(card.renderRoot.querySelector(`${subject} svg .turquoise`)).not.toBeNull();
  expect(card.renderRoot.querySelector(`${subject} svg .walnut`)).toBeNull();
});

const stops = (card: ActorCard): HTMLElement[] => [
  ...card.renderRoot.querySelectorAll<HTMLElement>('.card [data-subject][tabindex="0"]'),
];

const focused = (card: ActorCard): string | undefined =>
  (card.shadowRoot!.activeElement as HTMLElement | null)?.dataset.subject;

/** Subjects among the words of a card that are not folded away, in reading order. */
const unfolded = (card: ActorCard): (string | undefined)[] =>
  [...card.renderRoot.querySelectorAll<HTMLElement>('.card [data-subject]')]
    .filter((item) => !item.closest('details:not([open])'))
    .map((item) => item.dataset.subject);

test('a card is one tab stop, and arrow keys visit every Subject that is not folded away', async () => {
  const card = await kazakhstan();
  expect(stops(card)).toHaveLength(1);
  stops(card)[0]!.focus();
  const seen = [focused(card)];
  for (let i = 1; i < unfolded(card).length; i += 1) {
    await userEvent.keyboard('{ArrowDown}');
    seen.push(focused(card));
    expect(stops(card)).toHaveLength(1);
  }
  expect(seen.length).toBeGreaterThan(5);
  expect(seen).toEqual(unfolded(card));
  await userEvent.keyboard('{ArrowDown}');
  expect(focused(card)).toBe(seen.at(-1));
});

test('Home, End, PageDown and PageUp lead to the ends and from section to section', async () => {
  const card = await kazakhstan();
  const all = unfolded(card);
  stops(card)[0]!.focus();
  await userEvent.keyboard('{PageDown}');
  expect(focused(card)).toMatch(/^actor:/);
  await userEvent.keyboard('{PageUp}');
  expect(focused(card)).toBe(all[0]);
  await userEvent.keyboard('{End}');
  expect(focused(card)).toBe(all.at(-1));
  await userEvent.keyboard('{Home}');
  expect(focused(card)).toBe(all[0]);
});

test('what is unfolded joins the walk, and the focus outlives a new rendering', async () => {
  const card = await kazakhstan();
  const before = unfolded(card).length;
  const folded = [...card.renderRoot.querySelectorAll('.card details')].find((one) =>
    one.querySelector('[data-subject]'),
  )!;
  folded.setAttribute('open', '');
  expect(unfolded(card).length).toBeGreaterThan(before);
  stops(card)[0]!.focus();
  await userEvent.keyboard('{End}');
  const last = focused(card);
  expect(last).toBe(unfolded(card).at(-1));
  card.note = 'A word of the editor.';
  await card.updateComplete;
  expect(focused(card)).toBe(last);
  expect(stops(card).map((item) => item.dataset.subject)).toEqual([last]);
});

test('a card tells what is focused, chosen and left, with its group', async () => {
  const card = await kazakhstan();
  card.group = 'trade';
  const heard: unknown[] = [];
  card.addEventListener('keruen-subject', ({ detail }) => heard.push(detail));
  const [first] = stops(card);
  const { subject } = first!.dataset;
  first!.focus();
  await userEvent.keyboard('{Enter}');
  first!.blur();
  expect(heard).toEqual([
    { subject, action: 'preview', group: 'trade' },
    { subject, action: 'select', group: 'trade' },
    { subject: undefined, action: 'clear', group: 'trade' },
  ]);
});

test('pointing at a Subject previews it, and a click chooses it', async () => {
  const card = await kazakhstan();
  const heard: string[] = [];
  card.addEventListener('keruen-subject', ({ detail }) => heard.push(`${detail.action} ${detail.subject}`));
  const [first] = stops(card);
  first!.querySelector('.amount')!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  first!.click();
  first!.dispatchEvent(new PointerEvent('pointerout', { bubbles: true }));
  const { subject } = first!.dataset;
  expect(heard).toEqual([`preview ${subject}`, `select ${subject}`, 'clear undefined']);
});

test('keys on what is no Subject, and keys that lead nowhere, stay the page’s', async () => {
  const card = await kazakhstan();
  const taken: boolean[] = [];
  card.addEventListener('keydown', (event) => taken.push(event.defaultPrevented));
  stops(card)[0]!.focus();
  await userEvent.keyboard('j');
  card.renderRoot.querySelector<HTMLElement>('.card summary')!.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(taken).toEqual([false, false]);
});

for (const variant of ['full', 'compact'])
  test(`spaces around an id say nothing on a ${variant} card`, async () => {
    const card = await figure(
      put<ActorCard>(
        `<actor-card dataset="kazakhstan-afghanistan" variant="${variant}" actor=" KAZ " toward="AFG\n"></actor-card>`,
        'none',
      ),
    );
    expect(card.renderRoot.querySelector('[data-subject="actor:KAZ"]')).not.toBeNull();
  });
