import { css } from 'lit';

/** A card is a small article: names large, facts in columns, dated acts as a ladder. One that a server has made a mention is words. */
export const card = css`
  :host([variant='mention']) {
    display: inline;
    text-transform: inherit !important;
  }
  .heading {
    font-size: 1.625em;
    line-height: 1.2;
  }
  .card {
    font-size: 0.9375em;
    line-height: 1.5;
  }
  .local {
    font-size: 1.0625em;
    color: var(--k-muted);
  }
  section {
    margin-block-start: 16px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--k-grid);
  }
  .label {
    margin: 0 0 8px;
    font-size: 0.8125em;
    font-weight: 600;
    color: var(--k-muted);
    break-after: avoid;
  }
  dl,
  dd {
    margin: 0;
  }
  small {
    font-size: 0.875em;
    color: var(--k-muted);
  }
  .office {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 0 16px;
    margin-block-end: 8px;
  }
  .office dt {
    grid-row: span 3;
    color: var(--k-muted);
  }
  .office dd {
    grid-column: 2;
  }
  .none {
    font-style: italic;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    list-style: none;
  }
  /* No narrower than its amount, which has no place to break. */
  .figures li {
    flex: 1 9em;
  }
  .flow {
    display: flex;
    align-items: center;
    gap: 6px;
    font-size: 0.875em;
    color: var(--k-muted);
  }
  /* A sign opens to where its row runs on. Those of legends are turned with their picture. */
  [dir='rtl'] p > .key {
    scale: -1 1;
  }
  .amount {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
  .plain {
    list-style: none;
  }
  .plain li {
    margin-block-end: 4px;
  }
  .ladder {
    list-style: none;
  }
  .ladder li {
    margin-block-end: 12px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--k-grid);
  }
  .act {
    max-inline-size: 44em;
  }
  time {
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
    color: var(--k-muted);
  }
  .who {
    font-size: 0.8125em;
    color: var(--k-muted);
  }
  .unequal {
    color: var(--k-madder-text);
  }
  .accounts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 8px 24px;
  }
  .accounts p {
    line-height: 1.45;
  }
  @container (inline-size < 480px) {
    .office {
      display: block;
    }
  }
  @media print {
    li,
    .office {
      break-inside: avoid;
    }
  }
`;
