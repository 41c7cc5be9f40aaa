import { css } from 'lit';

/**
 * A calm room inside any page. What a page's `* { … }` may have broken on the element itself is put right with
 * `!important`, which wins from inside a shadow root; the rest is set on the root of the figure, where no page rule reaches,
 * so that the author's own content (slotted beside it) keeps its look. A page that sets letters of no size, to close up blocks in a
 * line, does not mean the words of a figure. Font family and size, line height, letter and
 * word spacing and the text colour stay the page's (WCAG 1.4.12).
 */
export const host = css`
  :host {
    display: block;
    position: relative;
    min-inline-size: min(100%, 16rem);
    writing-mode: horizontal-tb !important;
    text-transform: none !important;
    visibility: visible !important;
    pointer-events: auto !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    position: relative;
    box-sizing: border-box;
    container-type: inline-size;
    contain-intrinsic-inline-size: 16rem;
    display: flex;
    flex-direction: column;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    font-size: max(1em, 11px);
    white-space: normal;
    word-break: normal;
    overflow-wrap: break-word;
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    list-style: none;
    hyphens: manual;
    cursor: auto;
  }
  .root > * {
    flex: none;
  }
  .root[dir='ltr'] {
    direction: ltr !important;
  }
  .root[dir='rtl'] {
    direction: rtl !important;
  }
  .root[data-paper] {
    background: var(--k-paper);
    color: var(--k-ink);
    padding: 12px;
  }
  *,
  ::before,
  ::after {
    box-sizing: inherit;
  }
`;
