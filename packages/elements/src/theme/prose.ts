import { css } from 'lit';

/**
 * Words of the page that stand for what is meant: a tint and a line, ≥ 3:1 on white and on night. In a layer, so that whatever a page
 * says of \`::highlight(keruen)\` comes before it. Only what may be said of highlights: colours and lines.
 */
export const prose = css`
  @layer keruen {
    ::highlight(keruen) {
      background-color: rgb(81 133 201 / 0.2);
      text-decoration: underline 2px #5185c9;
    }
    ::highlight(keruen-pinned) {
      background-color: rgb(81 133 201 / 0.3);
      text-decoration: underline 3px #5185c9;
    }
    @media (forced-colors: active) {
      ::highlight(keruen),
      ::highlight(keruen-pinned) {
        color: HighlightText;
        background-color: Highlight;
      }
    }
  }
`;
