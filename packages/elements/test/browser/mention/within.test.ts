import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { ActorCard } from '@keruen/elements';
import { allLitProse, heard, isLit, litProse } from '../link/linked.ts';
import { centre, click, mouse } from '../hand.ts';
import { CHART, clear, figure, put, until } from '../page.ts';
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
afterEach(async () => {
  await cdp().send('Emulation.setEmulatedMedia', { media: '', features: [] });
  clear();
});

const LINK = `<p>See <a id="link" href="#there">what ${mention()} said</a>.</p><button id="next">next</button>`;

test('in a link the words are no button, and the link leads on', async () => {
  const card = await one(LINK);
  expect(wordsOf(card).hasAttribute('role')).toBe(false);
  expect(wordsOf(card).hasAttribute('tabindex')).toBe(false);
  expect(getComputedStyle(wordsOf(card)).textDecorationStyle).toBe('solid');
  await click(centre(wordsOf(card)));
  expect(location.hash).toBe('#there');
  history.replaceState(null, '', location.pathname + location.search);
});

test('in a link hover opens the card, and a click in it is not for the link', async () => {
  const card = await one(LINK);
  const frame = await hovered(card);
  const { left, top } = frame.getBoundingClientRect();
  await click([left + 40, top + 40]);
  expect(location.hash).toBe('');
  frame.querySelector<HTMLElement>('summary')?.click();
  expect(location.hash).toBe('');
});

test('in a link the keyboard comes to the card by the link', async () => {
  const card = await one(LINK);
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement!.id).toBe('link');
  await opened(card);
  await userEvent.keyboard('{Tab}');
  expect(card.shadowRoot!.activeElement!.matches('.frame *')).toBe(true);
  await userEvent.keyboard('{Escape}');
  await closed(card);
  expect(document.activeElement!.id).toBe('link');
});

test('words that are a link themselves lead on and have a card', async () => {
  const card = await one(`<p>See ${mention('<a href="#there">Kazakhstan</a>')}.</p>`);
  expect(wordsOf(card).hasAttribute('role')).toBe(false);
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement!.localName).toBe('a');
  await opened(card);
});

test('whoever points at words points at the actor, and figures follow', async () => {
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  const card = await one();
  const said = heard();
  await mouse(centre(wordsOf(card)));
  await until('the chart follows', () => said.list.includes('preview actor:KAZ') && isLit(chart));
  await mouse(AWAY);
  await until('it lets go', () => said.list.at(-1) === 'clear' && !isLit(chart));
  said.stop();
});

test('a card that is kept pins its actor, and lets it go when it closes', async () => {
  const card = await one();
  const said = heard();
  wordsOf(card).click();
  await opened(card);
  expect(said.list).toContain('select actor:KAZ');
  wordsOf(card).click();
  expect(said.list.at(-1)).toBe('clear actor:KAZ');
  said.stop();
});

test('words are lit when others point at their actor, and are not changed', async () => {
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  await sentence(`<p>${mention('our words')} and ${mention('others', 'actor="TKM"')}.</p>`);
  chart.dispatchEvent(
    new CustomEvent('keruen-subject', {
      bubbles: true,
      composed: true,
      detail: { subject: 'actor:KAZ', action: 'preview' },
    }),
  );
  await until('words are lit', () => litProse().length);
  expect(allLitProse()).toEqual(['our words']);
});

test('words of a group follow their group', async () => {
  const chart = await figure(put(`<trade-chart ${CHART} group="a"></trade-chart>`));
  const [ours] = await sentence(
    `<p>${mention('our words', 'actor="KAZ" group="a"')} and ${mention('others', 'actor="KAZ"')}.</p>`,
  );
  const said = heard();
  wordsOf(ours!).click();
  await until('words are lit', () => allLitProse().length);
  expect(said.list).toContain('select actor:KAZ a');
  expect(allLitProse()).toEqual(['our words']);
  await until('the chart follows', () => isLit(chart));
  said.stop();
});

test('on paper there are only words', async () => {
  const card = await one();
  wordsOf(card).click();
  await opened(card);
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  await until('it is paper', () => matchMedia('print').matches);
  expect(getComputedStyle(cardOf(card)!).display).toBe('none');
  expect(getComputedStyle(wordsOf(card)).textDecorationLine).toBe('none');
});

test('where colours are forced, words and card have the device’s', async () => {
  const features = [{ name: 'forced-colors', value: 'active' }];
  await cdp().send('Emulation.setEmulatedMedia', { features });
  const card = await one();
  const frame = await hovered(card);
  const { color, backgroundColor } = getComputedStyle(frame.querySelector('.root')!);
  const probe = document.createElement('i');
  document.body.append(probe);
  probe.style.cssText = 'forced-color-adjust: none; color: CanvasText; background-color: Canvas';
  expect([color, backgroundColor]).toEqual([
    getComputedStyle(probe).color,
    getComputedStyle(probe).backgroundColor,
  ]);
  expect(getComputedStyle(wordsOf(card)).textDecorationLine).toBe('underline');
});

const violations = async (): Promise<string[]> =>
  (await axe.run('main')).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);

const EVERYWHERE = {
  'a sentence': `<p>What ${mention()} said.</p>`,
  'a heading': `<h2>What ${mention()} said</h2>`,
  'a link': `<p><a href="#there">What ${mention()} said</a>.</p>`,
  'a list': `<ul><li>${mention()}</li></ul>`,
};

for (const [where, markup] of Object.entries(EVERYWHERE)) {
  test(`axe finds nothing in ${where}, with the card and without`, async () => {
    const card: ActorCard = await one(markup);
    expect(await violations()).toEqual([]);
    await hovered(card);
    expect(await violations()).toEqual([]);
    expect(isOpen(card)).toBe(true);
  });
}
