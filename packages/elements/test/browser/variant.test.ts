import { afterEach, expect, test } from 'vitest';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
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

test.each(['comparison', 'relations'])(
  'while the words of a %s are on their way, what the page says stands and no sentence beside it',
  async (variant) => {
    document.documentElement.lang = variant === 'relations' ? 'kk' : 'ps';
    const element = put<ActorCard>(
      `<actor-card variant="${variant}" actor="KAZ UZB" toward="AFG"><p>Two</p></actor-card>`,
      dataset,
    );
    const sentences: string[] = [];
    const look = (): void => {
      const said = text(element.shadowRoot!.querySelector('.root:not(.hidden)'));
      const fallback = element.shadowRoot!.querySelector<HTMLElement>('.fallback');
      if (element.matches(':state(error)') || (said && fallback && !fallback.hidden)) sentences.push(said);
    };
    const seen = new MutationObserver(look);
    seen.observe(element.shadowRoot!, { childList: true, subtree: true, attributes: true });
    await until('it stands', () => {
      look();
      return element.shadowRoot!.querySelector('.picture, .comparison');
    });
    seen.disconnect();
    expect(sentences).toEqual([]);
  },
);
