import { css } from 'lit';

/** Words beside what is pointed at, above the page. The white space between the two belongs to the words, so that a pointer can cross it. */
export const tooltip = css`
  .tooltip {
    position: fixed;
    inset: 0 auto auto 0;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(22em, 100vw - 16px);
    max-block-size: 100vh;
    overflow: auto;
    margin: 0;
    padding: 6px 0;
    border: 0;
    background: none;
    color: var(--k-ink);
    font-size: 0.8125em;
    line-height: 1.4;
  }
  @media print {
    .tooltip {
      display: none;
    }
  }
  .words {
    padding: 6px 10px;
    border: 1px solid var(--k-axis);
    background: var(--k-paper);
    overflow-wrap: anywhere;
  }
`;
