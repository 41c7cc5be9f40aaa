import type { ActorCard } from '@keruen/elements';
import { centre, mouse } from '../hand.ts';
import { until } from '../page.ts';
import { small } from '../small-dataset.ts';

export const SAID = 'actor="KAZ" toward="AFG" as-of="2024-01"';

/** A mention as an author writes it. */
export const mention = (words = 'Kazakhstan', attributes = SAID): string =>
  `<actor-card variant="mention" ${attributes}>${words}</actor-card>`;

/** The words of a mention, once they hold a card. */
export const wordsOf = (card: ActorCard): HTMLElement =>
  card.shadowRoot!.querySelector<HTMLElement>('.words')!;

/** Puts markup with mentions into the page, with data of their own unless told otherwise, and waits until their words are dressed. */
export async function sentence(markup: string, data: typeof small | 'none' = small): Promise<ActorCard[]> {
  const main = document.createElement('main');
  main.innerHTML = markup;
  const cards = [...main.querySelectorAll<ActorCard>('actor-card')];
  if (data !== 'none') for (const card of cards) card.data = data;
  document.body.append(main);
  await until('the words are dressed', () => cards.every((card) => card.shadowRoot && wordsOf(card)));
  return cards;
}

export async function one(markup = `<p>What ${mention()} said.</p>`): Promise<ActorCard> {
  const [card] = await sentence(markup);
  return card!;
}

export const cardOf = (card: ActorCard): HTMLElement | null =>
  card.shadowRoot?.querySelector<HTMLElement>('.frame') ?? null;

export const isOpen = (card: ActorCard): boolean => cardOf(card)?.matches(':popover-open') ?? false;

export const opened = (card: ActorCard): Promise<void> =>
  until('the card stands', () => isOpen(card) && card.shadowRoot!.querySelector('.card, .calm'));

export const closed = (card: ActorCard): Promise<void> => until('the card is gone', () => !isOpen(card));

/** Hovers the words with the mouse, and waits for their card. */
export async function hovered(card: ActorCard): Promise<HTMLElement> {
  await mouse(centre(wordsOf(card)));
  await opened(card);
  return cardOf(card)!;
}

/** Where the mouse is out of the way of everything a test looks at. */
export const AWAY = [1, 1] as const;
