import { css } from 'lit';

/**
 * The room of a table or list: it scrolls by itself, and never the page. An edge beyond which there is more is shaded: paper that scrolls
 * along covers the shade where there is no more. Paper to print on has no end.
 */
export const framed = css`
  .table {
    overflow: auto;
    max-block-size: 32em;
    background:
      linear-gradient(90deg, var(--k-paper) 14px, transparent 0 calc(100% - 14px), var(--k-paper) 0) local,
      linear-gradient(transparent calc(100% - 14px), var(--k-paper) 0) local,
      linear-gradient(90deg, var(--k-axis), transparent 12px calc(100% - 12px), var(--k-axis)),
      linear-gradient(transparent calc(100% - 12px), var(--k-axis));
  }
  @media print {
    .table {
      max-block-size: none;
      overflow: visible;
      background: none;
    }
  }
`;
