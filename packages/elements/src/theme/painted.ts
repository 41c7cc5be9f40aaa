import { css, type CSSResult } from 'lit';
import { short } from './short.ts';

/**
 * What a picture wears on a server, which does not know how wide the page is: it is shown no larger than it was drawn, in letters of the page's size. It
 * holds until the picture gives way, also against what the element wears in the page. Where no script comes no table can be opened: what
 * stands inside the element, a table or a list, stands under the picture.
 */
export const painted = (figure: readonly CSSResult[]): CSSResult =>
  short([
    ...figure,
    css`
      .stage > .picture {
        inline-size: auto;
        max-inline-size: 100%;
      }
      @media (scripting: none) {
        .frame {
          display: grid;
        }
        .fallback {
          display: block !important;
          order: 1;
        }
        .ways {
          visibility: hidden;
        }
      }
    `,
  ]);
