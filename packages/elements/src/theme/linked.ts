import { css } from 'lit';

/** What is meant by what a reader points at: its tones in pictures, a rule or a line beside or under words. Loaded when something is. */
export const linked = css`
  .highlight {
    --t: var(--k-highlight);
  }
  .dimmed {
    --t: var(--k-dimmed);
    --tt: var(--k-dimmed);
  }
  .hatch.dimmed {
    fill: url(#hatch-dimmed);
  }
  .picture .highlight {
    pointer-events: none;
  }
  [data-lit]:not(.root, .card) {
    position: relative;
    background: color-mix(in srgb, var(--k-highlight) 12%, transparent);
  }
  [data-lit]:not(.root, .card, span)::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: -6px;
    border-inline-start: 3px solid var(--k-highlight);
  }
  span[data-lit],
  .root[data-lit] .heading,
  .root[data-lit]:not(:has(.heading)) .subtitle {
    text-decoration: underline 2px var(--k-highlight);
    text-underline-offset: 3px;
  }
  .linked {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
  }
  .linked .unpin {
    padding-inline: 8px;
    background: var(--k-paper);
  }
`;
