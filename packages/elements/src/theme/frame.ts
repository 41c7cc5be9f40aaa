import { css } from 'lit';

/** Editorial calm on a grid of 4 px: type and white space, thin rules, no boxes. */
export const frame = css`
  .frame[data-pinned] {
    display: flex;
    flex-direction: column;
    overflow: hidden;
  }
  [data-pinned] .fallback {
    overflow: auto;
  }
  [data-pinned] .root {
    flex: none;
  }
  [data-pinned] .fallback[hidden] + .root {
    flex: 1 1 0;
    overflow: auto;
  }
  [hidden] {
    display: none !important;
  }
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  .heading {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .subtitle {
    margin-block-start: 4px;
    font-size: 0.875em;
    line-height: 1.4;
  }
  .subtitle,
  .legend,
  .problem,
  .source,
  .calm {
    color: var(--k-muted);
  }
  .heading,
  .subtitle,
  .legend {
    order: -1;
    break-after: avoid;
    break-inside: avoid;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin-block: 8px 4px;
    list-style: none;
    font-size: 0.8125em;
    line-height: 1.4;
  }
  /* As high as its words from the start: where a page comes in pieces, a key does not wait for them and then move. */
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 1.4em;
  }
  .key {
    flex: none;
    overflow: visible;
  }
  .legend .key {
    inline-size: auto;
    block-size: max(12px, 0.92em);
  }
  .stage {
    position: relative;
    margin-block-start: 8px;
  }
  .hint {
    display: none;
    position: absolute;
    inset-block-end: 0;
    background: var(--k-paper);
    font-size: 0.8125em;
  }
  [aria-describedby]:focus-visible ~ .hint {
    display: block;
  }
  .ways,
  .menu {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 16px;
  }
  .ways {
    margin-block-start: 8px;
  }
  .lines[open] {
    inline-size: 100%;
  }
  button,
  summary {
    min-block-size: 24px;
    padding: 2px 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    font-size: 0.8125em;
    line-height: 1.5;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  :is(.notes, .source) summary {
    font-size: 1em;
  }
  :focus-visible {
    outline: 2px solid var(--k-highlight);
    outline-offset: 2px;
  }
  .notes {
    margin-block: 8px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--k-grid);
    font-size: 0.8125em;
    line-height: 1.5;
  }
  .notes ul {
    list-style: none;
  }
  .notes li {
    margin-block-end: 8px;
    max-inline-size: 46em;
    break-inside: avoid;
  }
  .notes > ul,
  .notes details > ul {
    columns: 360px 2;
    column-gap: 32px;
  }
  b {
    font-weight: 600;
  }
  .problem {
    display: block;
  }
  .source {
    font-size: 0.75em;
    line-height: 1.5;
  }
  a {
    color: inherit;
    text-decoration: underline var(--k-axis) 1px;
    text-underline-offset: 2px;
  }
  .calm {
    margin-block-start: 8px;
    font-size: 0.875em;
    line-height: 1.5;
  }
  .expected {
    overflow-wrap: anywhere;
  }
  .hidden {
    position: absolute;
    margin: -1px;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .frame {
      block-size: auto !important;
    }
    .menu,
    .lines:not(:has(.table)) {
      display: none;
    }
    summary {
      list-style: none;
      text-decoration: none;
    }
    a::after {
      content: attr(href);
      display: inline-block;
      padding: 0 4px;
      direction: ltr;
      overflow-wrap: anywhere;
    }
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
