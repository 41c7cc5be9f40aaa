import { ActorCard } from './actor-card.ts';

ActorCard.define('actor-card');
