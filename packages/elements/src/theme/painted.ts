import { css, type CSSResult } from 'lit';

/**
 * What a picture wears on a server, which does not know how wide the page is: it is shown no larger than it was drawn, in letters of the page's size. It
 * holds until the picture gives way, also against what the element wears in the page.
 */
export const painted = (): CSSResult => css`
  .stage > .picture {
    inline-size: auto;
    max-inline-size: 100%;
  }
`;
