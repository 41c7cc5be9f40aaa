import { css } from 'lit';

/** What a card tells in sections: offices in columns, dated acts as a ladder, two accounts of one thing side by side. */
export const sections = css`
  dl,
  dd {
    margin: 0;
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
  .accounts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 8px 24px;
  }
  .accounts p {
    line-height: 1.45;
  }
  @container (inline-size < 30em) {
    .office {
      display: block;
    }
  }
  @media print {
    .office {
      break-inside: avoid;
    }
  }
`;
