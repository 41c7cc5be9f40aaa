import type { ActorCard } from './actor-card.ts';

/** Makes a card the words of a sentence; `begin` starts it as a figure, when its first reader asks for it. */
export function mention(_card: ActorCard, begin: () => void): void {
  begin();
}
