import { css } from 'lit';

/** The menu and what it shows, in the room under its button: nothing is covered, and nothing is cut off by a page. */
export const style = css`
  .menu {
    flex-wrap: wrap;
  }
  .taking {
    flex: 1 0 100%;
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .taking [role='menu'] {
    list-style: none;
    inline-size: fit-content;
    min-inline-size: 14em;
    max-inline-size: 100%;
    margin: 4px 0 0;
    padding: 4px 0;
    border-block: 1px solid var(--k-grid);
  }
  .taking button {
    font-size: 1em;
  }
  [role^='menuitem'] {
    display: block;
    inline-size: 100%;
    min-block-size: 32px;
    padding: 4px 8px;
    text-align: start;
    text-decoration: none;
  }
  [role^='menuitem']:hover {
    background: var(--k-grid);
  }
  [role^='menuitem']:focus-visible {
    outline-offset: -2px;
  }
  /* A place for the tick is kept by all views, so that labels stand in one line. */
  [role='menuitemradio']::before {
    content: '';
    display: inline-block;
    inline-size: 1.5em;
  }
  [role='menuitemradio'][aria-checked='true']::before {
    content: '✓';
    content: '✓' / '';
  }
  li[data-view] + li:not([data-view]) {
    margin-block-start: 4px;
    padding-block-start: 4px;
    border-block-start: 1px solid var(--k-grid);
  }
  .given {
    max-inline-size: 44em;
    margin-block-start: 4px;
    padding-block: 8px;
    border-block: 1px solid var(--k-grid);
  }
  .given .name {
    margin-block: 8px 4px;
    color: var(--k-muted);
  }
  textarea {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    padding: 6px 8px;
    border: 1px solid var(--k-axis);
    background: var(--k-paper);
    color: var(--k-ink);
    font: inherit;
    resize: vertical;
    text-align: start;
    unicode-bidi: plaintext;
    overflow-wrap: anywhere;
  }
  textarea.code {
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
  }
  textarea:focus-visible {
    outline: 2px solid var(--k-highlight);
    outline-offset: 1px;
  }
  .given button {
    margin-inline-end: 16px;
  }
  .taking [role='status'] {
    margin-block-start: 4px;
    color: var(--k-muted);
  }
  .taking [role='status']:empty {
    display: none;
  }
`;
