import { strandsOf } from '@keruen/figure';

/** Several corridors side by side, loaded where a map shows several. */
export const strands = strandsOf();
