/** Several corridors side by side, and lines whose widths mean something: loaded where a map shows either. */
export { strands } from '@keruen/figure';
