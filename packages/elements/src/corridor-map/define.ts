import { CorridorMap } from './corridor-map.ts';

CorridorMap.define('corridor-map');
