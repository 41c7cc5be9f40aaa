import { ActorCard } from './actor-card.ts';

ActorCard.define('actor-card');

// Whoever imports this file alone knows the tag, its properties and its events by their types.
export type * from '../control/events.ts';
export type { ActorCard };
