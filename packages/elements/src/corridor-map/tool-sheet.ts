import { css } from 'lit';

/**
 * Buttons in a row, a slider as wide as there is room. The picture has a transform that does nothing, for the first step of a gesture else
 * lays out all its words.
 */
export const toolSheet = css`
  .bar,
  .dates {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
    font-size: 0.8125em;
  }
  .bar button,
  .bar select {
    font-size: inherit;
  }
  .bar select {
    font-family: inherit;
    color: inherit;
    background: var(--k-paper);
    border: 1px solid var(--k-axis);
    border-radius: 2px;
    max-inline-size: 12em;
    min-block-size: 24px;
    padding: 0 2px;
    margin: 0;
  }
  button[aria-disabled] {
    color: var(--k-muted);
    text-decoration: none;
    cursor: default;
  }
  .dates input {
    flex: 1 1 8rem;
    min-inline-size: 6rem;
    max-inline-size: 24rem;
    min-block-size: 24px;
    margin: 0;
    accent-color: var(--k-lapis);
  }
  .dates input:focus-visible,
  .bar select:focus-visible {
    outline: 2px solid var(--k-highlight);
    outline-offset: 2px;
  }
  .how {
    color: var(--k-muted);
  }
  @container (inline-size < 62.5em) {
    .bar .how {
      display: none;
    }
  }
  @container (inline-size < 47.5em) {
    .dates .how {
      display: none;
    }
  }
  .details > * {
    margin-block: 8px;
  }
  .details {
    font-size: 0.8125em;
    line-height: 1.5;
    max-inline-size: 46em;
  }
  .details ul {
    padding-inline-start: 1.2em;
  }
  .faults {
    margin-block: 8px;
    font-size: 0.8125em;
    color: var(--k-muted);
  }
  .faults ul {
    margin: 0;
    padding-inline-start: 1.4em;
  }
  .faults li {
    margin-block: 4px;
    overflow-wrap: anywhere;
  }
  .picture {
    touch-action: pan-x pan-y;
    transform: scale(1);
    -webkit-user-select: none;
    user-select: none;
  }
  @media print {
    .bar,
    .dates {
      display: none;
    }
  }
`;
