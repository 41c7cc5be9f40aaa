import { css } from 'lit';

/**
 * Tone → custom property. A mark names its tone by class; the class sets `--t`, and `f`, `s` say fill or stroke.
 * In forced colours the tones of values stay, for they carry meaning and hold on black and on white.
 */
export const tones = css`
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
  .tile {
    fill: var(--tt);
    stroke: none;
  }
  .s {
    fill: none;
    stroke: var(--t);
  }
  .tint {
    fill: color-mix(in srgb, var(--t) 18%, var(--k-paper));
  }
  .half {
    fill: color-mix(in srgb, var(--t) 40%, var(--k-paper));
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
`;
