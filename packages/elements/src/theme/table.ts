import { css } from 'lit';

/** A table: the names of lines and columns stay in sight, numbers stand under each other. */
export const table = css`
  /* What is only heard of a cell scrolls with it. */
  table {
    position: relative;
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.8125em;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 8px;
    text-align: start;
    color: var(--k-muted);
  }
  caption span {
    position: sticky;
    inset-inline-start: 0;
    display: inline-block;
    max-inline-size: 100cqi;
  }
  td small {
    font-size: 0.925em;
    color: var(--k-muted);
  }
  th,
  td {
    padding-block: 4px;
    padding-inline: 0 12px;
    border-block-end: 1px solid var(--k-grid);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  thead th {
    color: var(--k-muted);
    font-weight: 600;
  }
  thead button {
    padding: 0;
    color: inherit;
    font-size: 1em;
    font-weight: inherit;
    text-align: inherit;
    text-decoration: none;
  }
  thead button:hover {
    text-decoration: underline;
  }
  .way {
    flex: none;
    margin-inline-start: 4px;
    vertical-align: -1px;
  }
  .numbers td,
  .numbers thead th:not(:first-child) {
    text-align: end;
  }
  .numbers td span {
    white-space: nowrap;
  }
  .numbers td .muted ~ span {
    white-space: normal;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--k-paper);
    vertical-align: bottom;
  }
  tr > th:first-child {
    position: sticky;
    inset-inline-start: 0;
    min-inline-size: 5em;
    max-inline-size: 18em;
    background: var(--k-paper);
  }
  thead > tr > th:first-child {
    z-index: 2;
  }
  td .key,
  td .unequal {
    margin-inline: 4px;
    vertical-align: -1px;
  }
  [dir='rtl'] td .key {
    scale: -1 1;
  }
  .unequal {
    color: var(--k-madder-text);
  }
  @media print {
    .listen,
    .way {
      display: none;
    }
  }
  .pages {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    padding-block-start: 8px;
    font-size: 0.8125em;
  }
  .pages button {
    font-size: 1em;
  }
  button[aria-disabled] {
    color: var(--k-muted);
    text-decoration: none;
    cursor: default;
  }
`;
