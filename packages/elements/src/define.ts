import './trade-chart/define.ts';
import './actor-card/define.ts';
import './corridor-map/define.ts';

// Whoever imports this file alone knows the tags, their properties and their events by their types.
export type * from './index.ts';
