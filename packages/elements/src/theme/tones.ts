import { css, unsafeCSS } from 'lit';

/** A rule for each tone. */
const each = (tones: string, rule: (tone: string) => string) =>
  unsafeCSS(tones.split(' ').map(rule).join(''));

const VALUES = 'lapis saffron madder turquoise walnut';

/**
 * Tone → custom property. A mark names its tone by class; the class sets `--t`, and `f`, `s` say fill or stroke.
 * In forced colours the tones of values stay, for they carry meaning and hold on black and on white.
 */
export const tones = [
  each(VALUES, (tone) => `.${tone}{--t:var(--k-${tone});--tt:var(--k-${tone}-text)}`),
  each('ink muted axis grid paper land coast border water', (tone) => `.${tone}{--t:var(--k-${tone})}`),
  css`
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
  `,
  each(`${VALUES} ink muted`, (tone) => `.hatch.${tone}{fill:url(#hatch-${tone})}`),
];
