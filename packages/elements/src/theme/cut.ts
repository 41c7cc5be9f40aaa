import { css } from 'lit';

/** Above a sentence of refusal in a given height: the author's content goes on beneath it, and scrolls. */
export const cut = css`
  [data-pinned] .fallback:not([hidden]) + .root::before {
    content: '';
    position: absolute;
    inset: -12px 0 auto;
    block-size: 12px;
    background: linear-gradient(transparent, var(--k-axis));
    pointer-events: none;
  }
`;
