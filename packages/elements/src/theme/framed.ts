import { css } from 'lit';

/** The room of a table or list: it scrolls by itself, and never the page. Paper has no end. */
export const framed = css`
  .table {
    overflow: auto;
    max-block-size: 32em;
  }
  @media print {
    .table {
      max-block-size: none;
      overflow: visible;
    }
  }
`;
