import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ActorCard } from '@keruen/elements';
import { centre, click, mouse, tap } from '../hand.ts';
import { listenedDuring, PAGE } from '../listened.ts';
import { clear, until } from '../page.ts';
import {
  AWAY,
  cardOf,
  closed,
  hovered,
  isOpen,
  mention,
  one,
  opened,
  sentence,
  wordsOf,
} from './mentioned.ts';

beforeEach(async () => {
  await page.viewport(800, 900);
  await mouse(AWAY);
});
afterEach(() => {
  vi.useRealTimers();
  clear();
});

const TWO = `<p id="first">What ${mention()} said of ${mention('Afghanistan', 'actor="AFG"')}.</p><a id="after" href="#after">after</a>`;

const focused = (card: ActorCard): Element | null => card.shadowRoot!.activeElement;

test('hovering opens a card, and leaving closes it', async () => {
  const card = await one();
  await hovered(card);
  await mouse(AWAY);
  await closed(card);
  expect(wordsOf(card).getAttribute('aria-expanded')).toBe('false');
});

test('who only passes by opens nothing', async () => {
  const card = await one();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const pointer = (type: string): boolean =>
    card.dispatchEvent(new PointerEvent(type, { pointerType: 'mouse', clientX: 20, clientY: 20 }));
  pointer('pointerenter');
  vi.advanceTimersByTime(100);
  pointer('pointerleave');
  vi.advanceTimersByTime(1000);
  vi.useRealTimers();
  expect(card.hasUpdated).toBe(false);
  pointer('pointerenter');
  await opened(card);
});

test('a pointer may move on to the card, and it stays', async () => {
  const card = await one();
  const frame = await hovered(card);
  const { left, top, height } = frame.getBoundingClientRect();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await mouse([left + 40, top + 3]);
  await mouse([left + 40, top + height / 2]);
  vi.advanceTimersByTime(5000);
  expect(frame.matches(':hover')).toBe(true);
  expect(isOpen(card)).toBe(true);
  await mouse(AWAY);
  vi.advanceTimersByTime(5000);
  expect(isOpen(card)).toBe(false);
});

test('Escape sends a hovered card away, though the focus is elsewhere and the pointer rests', async () => {
  const card = await one(`${TWO}<button id="b">b</button>`);
  document.querySelector<HTMLElement>('#b')!.focus();
  await hovered(card);
  await userEvent.keyboard('{Escape}');
  await closed(card);
  await until('the words say so', () => wordsOf(card).getAttribute('aria-expanded') === 'false');
  expect(document.activeElement!.id).toBe('b');
  expect(card.matches(':hover')).toBe(true);
});

test('focus opens a card, which stays until focus leaves', async () => {
  const card = await one(TWO);
  await userEvent.keyboard('{Tab}');
  expect(focused(card)).toBe(wordsOf(card));
  await opened(card);
  await userEvent.keyboard('{Escape}');
  await closed(card);
  expect(focused(card)).toBe(wordsOf(card));
});

test('a mention is one tab stop, with its card open or not', async () => {
  const [first, second] = await sentence(TWO);
  await userEvent.keyboard('{Tab}');
  await opened(first!);
  await userEvent.keyboard('{Tab}');
  expect(isOpen(first!)).toBe(false);
  expect(focused(second!)).toBe(wordsOf(second!));
  await opened(second!);
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement!.id).toBe('after');
  expect(isOpen(second!)).toBe(false);
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  expect(focused(second!)).toBe(wordsOf(second!));
});

for (const key of ['{Enter}', ' ']) {
  test(`${key === ' ' ? 'Space' : 'Enter'} leads into the card, Tab through it, and Escape back`, async () => {
    const card = await one(TWO);
    await userEvent.keyboard('{Tab}');
    await userEvent.keyboard(key);
    await until('the focus is in the card', () => focused(card) === cardOf(card));
    await opened(card);
    expect(scrollY).toBe(0);
    await userEvent.keyboard('{Tab}');
    expect(focused(card)!.matches('.frame *')).toBe(true);
    await userEvent.keyboard('{Escape}');
    await closed(card);
    expect(focused(card)).toBe(wordsOf(card));
    expect(wordsOf(card).getAttribute('aria-expanded')).toBe('false');
  });
}

test('every link of a card can be reached by arrow keys and Tab, and the page goes on behind it', async () => {
  const [card, second] = await sentence(TWO);
  await userEvent.keyboard('{Tab}{Enter}');
  await until('the focus is in the card', () => focused(card!) === cardOf(card!));
  await opened(card!);
  const links = [...cardOf(card!)!.querySelectorAll('a')];
  const passed = new Set<Element | null>();
  const press = async (key: string): Promise<void> => {
    await userEvent.keyboard(key);
    passed.add(focused(card!));
  };
  while (!focused(card!)?.matches('[data-subject]')) await press('{Tab}');
  // From each record through its links and back to the last of them, from where arrow keys lead to the next.
  for (let record; record !== focused(card!);) {
    record = focused(card!);
    do await press('{Tab}');
    while (focused(card!)?.matches('section a[data-walked]'));
    await press('{Shift>}{Tab}{/Shift}');
    await press('{ArrowDown}');
  }
  for (let i = 0; i < 40 && document.activeElement === card; i += 1) await press('{Tab}');
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => !passed.has(link))).toEqual([]);
  expect(focused(second!)).toBe(wordsOf(second!));
  expect(isOpen(card!)).toBe(false);
});

test('a click keeps a card open without the pointer, a second one closes it', async () => {
  const card = await one();
  await click(centre(wordsOf(card)));
  await opened(card);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await mouse(AWAY);
  vi.advanceTimersByTime(5000);
  vi.useRealTimers();
  expect(isOpen(card)).toBe(true);
  await click(centre(wordsOf(card)));
  expect(isOpen(card)).toBe(false);
});

test('a click elsewhere closes, one in the card does not', async () => {
  const card = await one();
  await click(centre(wordsOf(card)));
  await opened(card);
  const { left, top } = cardOf(card)!.getBoundingClientRect();
  await click([left + 40, top + 40]);
  expect(isOpen(card)).toBe(true);
  await click([790, 890]);
  expect(isOpen(card)).toBe(false);
});

test('a tap opens, a tap elsewhere closes', async () => {
  const card = await one();
  await tap(centre(wordsOf(card)));
  await opened(card);
  await tap([790, 890]);
  await closed(card);
});

test('who marks words with the mouse has not clicked', async () => {
  const card = await one();
  getSelection()!.selectAllChildren(card);
  wordsOf(card).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
  expect(wordsOf(card).getAttribute('aria-expanded')).toBe('false');
  getSelection()!.removeAllRanges();
});

test('one card is open at a time', async () => {
  const [first, second] = await sentence(TWO);
  await click(centre(wordsOf(first!)));
  await opened(first!);
  wordsOf(second!).click();
  await opened(second!);
  expect(isOpen(first!)).toBe(false);
});

test('a card that is kept stays where the pointer comes upon another mention', async () => {
  const [first, second] = await sentence(TWO);
  await click(centre(wordsOf(first!)));
  await opened(first!);
  await mouse(centre(wordsOf(second!)));
  await new Promise((done) => setTimeout(done, 400));
  expect([isOpen(first!), isOpen(second!)]).toEqual([true, false]);
});

test('the keys of the page stay the page’s', async () => {
  const kinds = await listenedDuring(PAGE, async () => {
    const card = await one();
    await click(centre(wordsOf(card)));
    await opened(card);
  });
  expect(kinds).toContain('pointerdown');
  expect(kinds.filter((kind) => kind.startsWith('key'))).toEqual([]);
});
