import { CorridorMap } from './corridor-map.ts';

CorridorMap.define('corridor-map');

// Whoever imports this file alone knows the tag, its properties and its events by their types.
export type * from '../control/events.ts';
export type { CorridorMap };
