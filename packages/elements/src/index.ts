export * from './control/events.ts';
export { useLocale } from './control/language.ts';
export { loadSeries } from './control/source.ts';
export { loadVocabulary } from './frame/wording.ts';
export { loadDossier } from './actor-card/dossier-later.ts';
export { loadMap } from './corridor-map/load-map.ts';
export { ActorCard } from './actor-card/actor-card.ts';
export { CorridorMap } from './corridor-map/corridor-map.ts';
export { TradeChart } from './trade-chart/trade-chart.ts';
