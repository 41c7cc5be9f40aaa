import type { Dataset } from '@keruen/data';
import type { Composed, Occasion } from '../frame/composed.ts';
import { unknownWord } from '../frame/refusal.ts';
import type { ActorCard } from './actor-card.ts';

/**
 * Composes a card in place of a full one, which `full` gives, or says why there is none; nothing while its words are on their way. It is asked
 * with every drawing, so it remembers what is dear to make.
 */
export type Shape = (dataset: Dataset, occasion: Occasion, full: () => Composed) => Composed | undefined;

/** Makes the shape of one card; what the file of a shape exports as `shape`. */
export type ShapeMaker = (card: ActorCard) => Shape;

/** Shapes by the word in `variant`; each is a file that is loaded beside the facts. */
const SHAPES = {
  compact: () => import('./compact.ts'),
  comparison: () => import('./comparison-shape.ts'),
  relations: () => import('./relations-shape.ts'),
} satisfies Readonly<Record<string, () => Promise<{ readonly shape: ShapeMaker }>>>;

/** A word of the attribute `variant`. */
export type CardVariant = 'full' | 'mention' | keyof typeof SHAPES;

export const CARD_VARIANTS: readonly string[] = ['full', 'mention', ...Object.keys(SHAPES)];

/** True for a full card, and for the words of a mention, behind which there is one. */
export const isFull = (variant: string | null | undefined): boolean =>
  !variant || variant === 'full' || variant === 'mention';

/** The shape a card asks for; one that says why there is none where the word names none, or its file does not come. */
export const shapeOf = async (card: ActorCard): Promise<Shape> => {
  const variant = card.variant!;
  try {
    return (await SHAPES[variant as keyof typeof SHAPES]()).shape(card);
  } catch {
    return () => ({ refusal: unknownWord('variant', variant, CARD_VARIANTS) });
  }
};
