export * from './control/events.ts';
export { useLocale } from './control/language.ts';
export { ActorCard } from './actor-card/actor-card.ts';
export { CorridorMap } from './corridor-map/corridor-map.ts';
export { TradeChart } from './trade-chart/trade-chart.ts';
