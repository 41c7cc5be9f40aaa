import type { Flow } from '@keruen/data';
import type { Tone } from './mark.ts';

const TONES: Readonly<Record<Flow, Tone>> = {
  export: 'lapis',
  import: 'saffron',
  turnover: 'turquoise',
  balance: 'walnut',
};

/** The colour of a flow, the same in every chart and card; what has no flow is walnut. */
export const flowTone = (flow: Flow | undefined): Tone => (flow === undefined ? 'walnut' : TONES[flow]);
