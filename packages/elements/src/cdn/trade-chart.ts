import { TradeChart } from '../trade-chart/trade-chart.ts';
import { publish } from './publish.ts';

publish({ 'trade-chart': TradeChart });
