import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ActorCard } from '@keruen/elements';
import { listenedDuring } from '../listened.ts';
import { clear, styleSheet, text, until } from '../page.ts';
import { small } from '../small-dataset.ts';
import { cardOf, hovered, mention, one, SAID, sentence, wordsOf } from './mentioned.ts';

afterEach(clear);

const LONG = 'one of the words that break over two lines';

/** Where every line of a paragraph lies, and every run of its text. */
function linesOf(paragraph: HTMLElement): string {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  const { width, height } = paragraph.getBoundingClientRect();
  return JSON.stringify([width, height, ...range.getClientRects()]);
}

const PAGES: Readonly<Record<string, string>> = {
  'plain text': 'p { font: 16px/1.4 serif; inline-size: 220px }',
  'a narrow phone': 'p { font: 18px/1.2 sans-serif; inline-size: 120px; hyphens: auto }',
  'a heading in capitals': 'p { font: 700 32px/1 serif; text-transform: uppercase; letter-spacing: 2px }',
  'a vertical page': 'p { writing-mode: vertical-rl; block-size: 200px }',
  'a page that makes all cards blocks': 'trade-chart, p { display: block } p { inline-size: 240px }',
  'spacing of WCAG 1.4.12':
    'p { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em; inline-size: 240px }',
};

let names = 0;

for (const [where, css] of Object.entries(PAGES)) {
  test(`no line moves when words become a mention, or when their card opens: ${where}`, async () => {
    await page.viewport(800, 900);
    styleSheet(css);
    names += 1;
    const tag = `late-mention-${names}`;
    const main = document.createElement('main');
    main.innerHTML = `<p>Before ${mention(LONG).replaceAll('actor-card', tag)}, and after, and on.</p>`;
    document.body.append(main);
    const paragraph = main.querySelector('p')!;
    const before = linesOf(paragraph);
    class Late extends ActorCard {}
    Late.define(tag);
    const card = main.querySelector<ActorCard>(tag)!;
    card.data = small;
    await until('the words are dressed', () => card.shadowRoot?.querySelector('.words'));
    expect(linesOf(paragraph)).toBe(before);
    wordsOf(card).click();
    await until('the card stands', () => card.shadowRoot!.querySelector('.card'));
    expect(linesOf(paragraph)).toBe(before);
    expect(paragraph.textContent).toBe(`Before ${LONG}, and after, and on.`);
  });
}

test('the words keep the page’s font and colour, under a dotted line', async () => {
  styleSheet('p { font: italic 19px/1.3 monospace; color: rgb(120, 40, 10) }');
  const card = await one();
  const { fontFamily, fontStyle, fontSize, color, textDecoration, display } = getComputedStyle(wordsOf(card));
  expect([fontFamily, fontStyle, fontSize, color, display]).toEqual([
    'monospace',
    'italic',
    '19px',
    'rgb(120, 40, 10)',
    'inline',
  ]);
  expect(textDecoration).toMatch(/underline.*dotted/);
  expect(textDecoration).not.toMatch(/rgb\((?!120, 40, 10)/);
});

test('nothing is loaded, laid out or listened to before a reader asks', async () => {
  const asked: unknown[] = [];
  const { fetch } = window;
  window.fetch = (address) => (asked.push(address), fetch(address));
  let cards: readonly ActorCard[] = [];
  const listened = await listenedDuring([window, document], async () => {
    cards = await sentence(
      `<p>${mention('a', 'src="/none.json" actor="KAZ"')} ${mention('b', 'dataset="kazakhstan-afghanistan" actor="KAZ"')}</p>`,
      'none',
    );
    await Promise.all(cards.map(() => new Promise(requestAnimationFrame)));
  });
  window.fetch = fetch;
  expect([asked, listened]).toEqual([[], []]);
  for (const card of cards) {
    expect(card.hasUpdated).toBe(false);
    expect([...card.shadowRoot!.querySelectorAll('*')].map(({ localName }) => localName)).toEqual([
      'span',
      'slot',
    ]);
  }
});

test('the words are a button with a card behind it, in the sentence that is read', async () => {
  const card = await one();
  const words = wordsOf(card);
  expect(words.getAttribute('role')).toBe('button');
  expect(words.tabIndex).toBe(0);
  expect(words.getAttribute('aria-haspopup')).toBe('dialog');
  expect(words.getAttribute('aria-expanded')).toBe('false');
  const frame = await hovered(card);
  expect(words.getAttribute('aria-expanded')).toBe('true');
  expect(frame.getAttribute('role')).toBe('dialog');
  expect(frame.getAttribute('aria-label')).toBe('Kazakhstan');
});

test('the card is the full one, set like the text of the page', async () => {
  styleSheet(
    'body { font-size: 16px } h1 { font-size: 48px; letter-spacing: 3px; text-transform: uppercase; color: rgb(200, 0, 0) }',
  );
  const card = await one(`<h1>What ${mention()} said</h1>`);
  const frame = await hovered(card);
  const said = text(frame);
  expect(said).toContain('$615M');
  expect(said).toContain('January 2024');
  const { fontSize, letterSpacing, textTransform } = getComputedStyle(frame);
  expect([fontSize, letterSpacing, textTransform]).toEqual(['18px', 'normal', 'none']);
  expect(getComputedStyle(frame.querySelector('.root')!).color).not.toBe('rgb(200, 0, 0)');
  expect(frame.querySelector('slot')!.assignedNodes()).toEqual([]);
});

test('a name for nobody leaves the words, and its card says the sentence', async () => {
  const [card] = await sentence(`<p>What ${mention('somebody', 'actor="nobody"')} said.</p>`);
  const codes: string[] = [];
  card!.addEventListener('keruen-error', ({ detail }) =>
    codes.push(...detail.issues.map(({ code }) => code)),
  );
  const frame = await hovered(card!);
  expect(text(frame)).toContain('No actor is known as “nobody”.');
  expect(codes).toEqual(['unknown-actor']);
  expect(text(document.querySelector('p'))).toBe('What somebody said.');
  expect(wordsOf(card!).getClientRects()).toHaveLength(1);
});

test('data that cannot be loaded are a sentence in the card, and the words stay', async () => {
  const { fetch } = window;
  window.fetch = () => Promise.reject(new TypeError('offline'));
  const [card] = await sentence(
    `<p>What ${mention('Kazakhstan', 'src="/nowhere.json" actor="KAZ"')} said.</p>`,
    'none',
  );
  const frame = await hovered(card!);
  window.fetch = fetch;
  expect(text(frame)).toMatch(/could not be drawn/);
  expect(text(document.querySelector('p'))).toBe('What Kazakhstan said.');
});

test('a mention by property is in its line as one by attribute is', async () => {
  styleSheet('h1 { text-transform: uppercase }');
  const card = document.createElement('actor-card');
  Object.assign(card, { variant: 'mention', actor: 'KAZ', data: small, textContent: 'Kazakhstan' });
  const heading = document.createElement('h1');
  heading.append('What ', card, ' said');
  document.body.append(heading);
  await until('the words are dressed', () => card.shadowRoot?.querySelector('.words'));
  const before = linesOf(heading);
  await hovered(card);
  expect(card.hasAttribute('variant')).toBe(false);
  expect(linesOf(heading)).toBe(before);
  expect(getComputedStyle(wordsOf(card)).textTransform).toBe('uppercase');
});

test('several mentions of one actor load once', async () => {
  const asked: string[] = [];
  const { fetch } = window;
  window.fetch = (address) => {
    asked.push(String(address));
    return Promise.resolve(new Response(JSON.stringify(small)));
  };
  const markup = mention('Kazakhstan', `src="/mentioned-once.json" ${SAID}`);
  const cards = await sentence(`<p>${markup} and ${markup} and ${markup}.</p>`, 'none');
  for (const card of cards) expect(text(await hovered(card))).toContain('$615M');
  window.fetch = fetch;
  expect(asked).toHaveLength(1);
});

test('a mention that is moved in the page still has its card, and one that leaves takes it along', async () => {
  const card = await one();
  await hovered(card);
  card.remove();
  expect(cardOf(card)!.matches(':popover-open')).toBe(false);
  expect(wordsOf(card).getAttribute('aria-expanded')).toBe('false');
  document.querySelector('main')!.append(card);
  expect(text(await hovered(card))).toContain('$615M');
});

test('a mention in which an author wrote nothing is the id of its actor, and a button of that name', async () => {
  const card = await one(`<p>What ${mention('')} said.</p>`);
  const words = wordsOf(card);
  expect(words.getBoundingClientRect().width).toBeGreaterThan(10);
  expect(text(words)).toBe('KAZ');
  const frame = await hovered(card);
  expect(frame.getAttribute('aria-label')).toBe('KAZ');
});

test('a mention without data opens no empty box', async () => {
  const [card] = await sentence(`<p>What ${mention()} said.</p>`, 'none');
  wordsOf(card!).focus();
  await until('it has begun', () => card!.matches(':state(empty)'));
  await until('its card is asked for', () => cardOf(card!)?.hasAttribute('data-open'));
  expect(cardOf(card!)!.querySelector('.root')!.getClientRects()).toHaveLength(0);
});

test('words stand for the actor they are given later, before any card is opened and after', async () => {
  const [card] = await sentence(`<p>What ${mention('', 'actor=" KAZ "')} said.</p>`);
  expect([card!.dataset.subject, text(wordsOf(card!).querySelector('slot')!)]).toEqual(['actor:KAZ', 'KAZ']);
  card!.actor = 'AFG';
  expect([card!.dataset.subject, text(wordsOf(card!).querySelector('slot')!)]).toEqual(['actor:AFG', 'AFG']);
  wordsOf(card!).click();
  await until('the card stands', () => card!.shadowRoot!.querySelector('.card'));
  const told: unknown[] = [];
  card!.addEventListener('keruen-subject', ({ detail: { action, subject } }) => told.push([action, subject]));
  card!.actor = 'KAZ';
  expect(card!.dataset.subject).toBe('actor:KAZ');
  wordsOf(card!).click();
  expect(told).toEqual([['clear', 'actor:AFG']]);
  card!.actor = undefined;
  expect(card!.dataset.subject).toBeUndefined();
});
