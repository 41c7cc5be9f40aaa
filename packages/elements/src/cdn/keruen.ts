import { ActorCard } from '../actor-card/actor-card.ts';
import { CorridorMap } from '../corridor-map/corridor-map.ts';
import { TradeChart } from '../trade-chart/trade-chart.ts';
import { publish } from './publish.ts';

publish({ 'trade-chart': TradeChart, 'actor-card': ActorCard, 'corridor-map': CorridorMap });
