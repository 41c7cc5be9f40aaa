import { css } from 'lit';

/** What a map wears beside what figures do: what a reader may do comes after the picture, into a room that is kept for it. */
export const map = css`
  .tools {
    min-block-size: calc(48px + 2.25em);
  }
`;
