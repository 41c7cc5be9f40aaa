import { css } from 'lit';
import { adopt } from '../theme/adopt.ts';
import { framed } from '../theme/framed.ts';

/** A route read aloud is a list in small type: heads stand out, a leg is numbered, what else is known of a place or a leg stands beneath it, quieter. */
const list = css`
  .table section {
    font-size: 0.8125em;
    line-height: 1.5;
    padding-block-end: 12px;
  }
  .table summary {
    font-size: 1em;
  }
  .table .label,
  .table .part {
    font-weight: 600;
    margin-block: 12px 4px;
  }
  .table ol {
    padding-inline-start: 2.5em;
  }
  .table ol > li {
    margin-block-end: 8px;
    max-inline-size: 46em;
  }
  .table ul {
    padding-inline-start: 1.25em;
    color: var(--k-muted);
  }
  .table [data-subject^='node:'] {
    font-weight: 600;
  }
`;

export const wearList = (root: ShadowRoot): void => {
  adopt(root, framed);
  adopt(root, list);
};
