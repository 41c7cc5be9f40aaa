import { afterEach, expect, test } from 'vitest';
import type { ActorCard, KeruenErrorEvent } from '@keruen/elements';
import { clear, figure, put, text, until } from './page.ts';

afterEach(clear);

const card = (attributes: string): ActorCard =>
  put<ActorCard>(`<actor-card actor="KAZ" toward="AFG" ${attributes}><p>Kazakhstan</p></actor-card>`);

test('a card that says it is full is what a card is that says nothing', async () => {
  const plain = text((await figure(card(''))).shadowRoot!.querySelector('.root'));
  clear();
  expect(text((await figure(card('variant="full"'))).shadowRoot!.querySelector('.root'))).toBe(plain);
  expect(plain).toContain('$615M');
});

test('a word for no shape is told to the page, and the author’s words stay', async () => {
  let issues: KeruenErrorEvent['detail']['issues'] = [];
  const element = card('variant="business"');
  element.addEventListener('keruen-error', ({ detail }) => (issues = detail.issues));
  await until('a sentence stands', () => element.shadowRoot?.querySelector('.calm'));
  await element.updateComplete;
  expect(issues[0]).toMatchObject({ code: 'unknown-variant', path: 'variant', received: 'business' });
  expect(issues[0]!.expected).toMatch(/^full, mention/);
  expect(element.shadowRoot!.querySelector<HTMLElement>('.fallback')!.hidden).toBe(false);
});

test('a card whose variant is taken away is a full one again', async () => {
  const element = card('variant="business"');
  await until('a sentence stands', () => element.shadowRoot?.querySelector('.calm'));
  element.removeAttribute('variant');
  await until('the card stands', () => element.shadowRoot!.querySelector('.card'));
  expect(text(element.shadowRoot!.querySelector('.card'))).toContain('$615M');
});
