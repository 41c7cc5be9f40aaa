import { ActorCard } from '../actor-card/actor-card.ts';
import { publish } from './publish.ts';

publish({ 'actor-card': ActorCard });
