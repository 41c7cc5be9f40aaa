import { css } from 'lit';

/** Tone → custom property. A mark names its tone by class; the class sets `--t`, and `f`, `s` say fill or stroke. */
export const marks = css`
  .picture {
    display: block;
    max-inline-size: 100%;
    overflow: visible;
    font-family: inherit;
    letter-spacing: inherit;
    -webkit-tap-highlight-color: transparent;
  }
  .picture text {
    fill: var(--tt, var(--t));
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }
  .lapis {
    --t: var(--k-lapis);
    --tt: var(--k-lapis-text);
  }
  .saffron {
    --t: var(--k-saffron);
    --tt: var(--k-saffron-text);
  }
  .madder {
    --t: var(--k-madder);
    --tt: var(--k-madder-text);
  }
  .turquoise {
    --t: var(--k-turquoise);
    --tt: var(--k-turquoise-text);
  }
  .walnut {
    --t: var(--k-walnut);
    --tt: var(--k-walnut-text);
  }
  .ink {
    --t: var(--k-ink);
  }
  .muted {
    --t: var(--k-muted);
  }
  .axis {
    --t: var(--k-axis);
  }
  .grid {
    --t: var(--k-grid);
  }
  .paper {
    --t: var(--k-paper);
  }
  .land {
    --t: var(--k-land);
  }
  .coast {
    --t: var(--k-coast);
  }
  .border {
    --t: var(--k-border);
  }
  .water {
    --t: var(--k-water);
  }
  .f {
    fill: var(--t);
    stroke: none;
  }
  .s {
    fill: none;
    stroke: var(--t);
  }
  .tint {
    fill: color-mix(in srgb, var(--t) 18%, var(--k-paper));
  }
  .hollow {
    fill: var(--k-paper);
  }
  .hatch.lapis {
    fill: url(#hatch-lapis);
  }
  .hatch.saffron {
    fill: url(#hatch-saffron);
  }
  .hatch.madder {
    fill: url(#hatch-madder);
  }
  .hatch.turquoise {
    fill: url(#hatch-turquoise);
  }
  .hatch.walnut {
    fill: url(#hatch-walnut);
  }
  .hatch.ink {
    fill: url(#hatch-ink);
  }
  .hatch.muted {
    fill: url(#hatch-muted);
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
    stroke-width: 2px;
    pointer-events: none;
  }
  .picture:focus-visible {
    outline: 2px solid var(--k-highlight);
    outline-offset: 2px;
  }
  .picture :focus {
    outline: none;
  }
  @media (forced-colors: active) {
    .picture {
      forced-color-adjust: none;
    }
    .picture text {
      fill: CanvasText;
    }
    .lapis,
    .saffron,
    .madder,
    .turquoise,
    .walnut {
      --t: CanvasText;
      --tt: CanvasText;
    }
  }
`;
