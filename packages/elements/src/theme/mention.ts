import { css } from 'lit';

/**
 * Words of a sentence, and the card behind them. Nothing here takes room in the line: a mention has the page's own font, height and
 * breaks. What figures put right on a block of their own (`host`) is taken back on the words and said on the card.
 */
export const mention = css`
  :host {
    display: inline !important;
    position: static;
    min-inline-size: auto;
    writing-mode: inherit !important;
    text-transform: inherit !important;
    visibility: inherit !important;
    pointer-events: inherit !important;
  }
  .words[role] {
    cursor: pointer;
    text-decoration: underline dotted;
    text-decoration-thickness: max(1px, 0.06em);
    text-underline-offset: 0.2em;
  }
  .words[aria-expanded='true'] {
    text-decoration-style: solid;
  }
  .words:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  .frame {
    position: fixed;
    inset: 0 auto auto 0;
    box-sizing: border-box;
    inline-size: min(26em, var(--k-room-width, 100vw));
    block-size: auto;
    margin: 0;
    padding: 6px 0;
    border: 0;
    overflow: visible;
    background: none;
    font-size: clamp(0.875 * var(--k-body, 1em), 1em, 1.125 * var(--k-body, 1em));
    text-align: start;
    writing-mode: horizontal-tb;
    text-transform: none;
    visibility: visible;
    pointer-events: auto;
    user-select: text;
    outline: 0;
  }
  .frame:not([data-open]) {
    display: none;
  }
  .frame > .root {
    max-block-size: min(30em, calc(var(--k-room-height, 100vh) - 12px));
    overflow: auto;
    overscroll-behavior: contain;
    padding: 12px 16px;
    border: 1px solid var(--k-axis);
    background: var(--k-paper);
    color: var(--k-ink);
  }
  .frame > .root:not(:has(*)) {
    display: none;
  }
  .frame:focus-visible > .root {
    outline: 2px solid var(--k-highlight);
    outline-offset: -2px;
  }
  .frame .heading {
    font-size: 1.25em;
  }
  @media print {
    .words[role] {
      text-decoration: none;
    }
    .frame[data-open] {
      display: none;
    }
  }
`;
