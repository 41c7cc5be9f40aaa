import { css } from 'lit';

/** A card is a small article: names large, figures side by side. One that a server has made a mention is words. */
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
  small {
    font-size: 0.875em;
    color: var(--k-muted);
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
  .unequal {
    color: var(--k-madder-text);
  }
  @media print {
    li {
      break-inside: avoid;
    }
  }
`;
