import { css } from 'lit';

/** The picture itself: its letters, the ring of the stop that is shown. */
export const picture = css`
  .picture {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: hidden;
    font-family: inherit;
    letter-spacing: inherit;
    -webkit-tap-highlight-color: transparent;
    touch-action: manipulation;
  }
  .picture text,
  .picture tspan {
    fill: var(--tt, var(--t));
    font-variant-numeric: tabular-nums;
  }
  .picture :not([data-subject], g) {
    pointer-events: none;
  }
  .halo {
    paint-order: stroke;
    stroke: var(--k-paper);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .ring {
    fill: none;
    stroke: var(--k-highlight);
    pointer-events: none;
  }
  .picture :focus {
    outline: none;
  }
  @media (forced-colors: active) {
    .picture {
      forced-color-adjust: none;
    }
    .picture text:not(.paper),
    .picture tspan {
      fill: CanvasText;
    }
  }
`;
