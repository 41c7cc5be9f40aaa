import { TradeChart } from './trade-chart.ts';

TradeChart.define('trade-chart');
