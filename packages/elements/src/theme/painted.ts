import { css, unsafeCSS, type CSSResult } from 'lit';

/** White space says nothing in our sheets, and a server writes them into every figure of a page. */
const short = (styles: readonly CSSResult[]): CSSResult =>
  unsafeCSS(
    styles.map(({ cssText }) => cssText.replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1')).join(''),
  );

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
