import { strands as sideBySide } from '@keruen/figure';

/** Several corridors side by side, and lines whose widths mean something: loaded where a map shows either. */
export const strands = sideBySide;
