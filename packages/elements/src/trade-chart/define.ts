import { TradeChart } from './trade-chart.ts';

TradeChart.define('trade-chart');

// Whoever imports this file alone knows the tag, its properties and its events by their types.
export type * from '../control/events.ts';
export type { TradeChart };
