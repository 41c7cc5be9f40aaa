import { CorridorMap } from '../corridor-map/corridor-map.ts';
import { publish } from './publish.ts';

publish({ 'corridor-map': CorridorMap });
