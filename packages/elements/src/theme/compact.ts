import { css } from 'lit';

/** A card in a row: who it is at its beginning, beside it an office and a fact, in small type beneath where they are printed. */
export const compact = css`
  .frame:has(.row) {
    container: row / inline-size;
    contain-intrinsic-inline-size: 16rem;
  }
  .root:has(.row) .heading {
    font-size: 1.125em;
  }
  .root:has(.row) .stage {
    margin-block-start: 8px;
  }
  .root:has(.row) .ways {
    margin-block-start: 4px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
  }
  .row > * {
    flex: 1 1 13em;
  }
  .row section {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .row .label {
    margin-block-end: 2px;
  }
  .row .office {
    display: block;
    margin: 0;
  }
  .row .amount {
    font-size: 1.125em;
  }
  .row .ladder li {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .row .act > * {
    display: inline;
  }
  .row .act > p {
    font-size: 0.875em;
  }
  .root:has(.row) > .source {
    margin-block-start: 4px;
  }
  @container row (inline-size >= 37.5em) {
    .root:has(.row) {
      display: grid;
      grid-template: auto auto 1fr / minmax(0, 2fr) minmax(0, 5fr);
      column-gap: 24px;
    }
    .root:has(.row) > :is(.stage, .source, .notes) {
      grid-column: 2;
    }
    .root:has(.row) > .stage {
      grid-row: 1 / span 3;
      margin: 0;
    }
    .root:has(.row) > .ways {
      grid-column: 1;
      align-self: start;
    }
    .row > * {
      flex-basis: 10em;
    }
    .row > :has(.ladder) {
      flex: 3 1 20em;
    }
  }
`;
