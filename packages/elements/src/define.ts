import './trade-chart/define.ts';
import './actor-card/define.ts';
import './corridor-map/define.ts';
