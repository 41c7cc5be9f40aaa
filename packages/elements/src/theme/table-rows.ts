import { css } from 'lit';

/** A table of several columns where it is narrow: a row is a block, a value a line of its own with the name of its column before it. */
export const tableRows = css`
  @container (inline-size < 35em) {
    .several,
    .several :is(caption, thead, tbody, tr, th, td) {
      display: block;
    }
    .several tr > :first-child,
    .several th {
      max-inline-size: none;
      border: 0;
      background: none;
    }
    .several thead tr {
      display: flex;
      flex-wrap: wrap;
    }
    .several tbody th {
      padding-block-start: 12px;
      font-weight: 600;
    }
    .several td {
      padding-inline-end: 0;
    }
    .several td::before {
      content: attr(data-head);
      content: attr(data-head) / '';
      float: inline-start;
      color: var(--k-muted);
    }
    .several td:empty {
      display: none;
    }
  }
`;
