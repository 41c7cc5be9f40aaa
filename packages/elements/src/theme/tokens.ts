import { unsafeCSS } from 'lit';
import { PALETTE } from './palette.ts';

/**
 * `--k-<name>` is what the style sheets read: the page's own `--keruen-<name>` where it gives one, else the palette.
 * Two names, because a page sets its colours on any ancestor and a declaration on the host would hide them. Letters and tiles of a series
 * keep to the colour that a page gives its marks, nearer to ink, since a mark is seen at 3:1 and a word is not read (`--m-` is void, and
 * so passed over, where the page gives none).
 */
const declare = (paper: 0 | 1): string =>
  Object.entries(PALETTE)
    .map(([name, { [paper]: colour }]) => {
      const [tone, letters] = name.split('-');
      return letters
        ? `--m-${tone}:color-mix(in srgb,var(--keruen-${tone}) 60%,var(--k-ink));--k-${name}:var(--keruen-${name},var(--m-${tone},${colour}))`
        : `--k-${name}:var(--keruen-${name},${colour})`;
    })
    .join(';');

/**
 * `theme="light"` and `"dark"` decide; `auto` follows the device until the element has seen the colour of the page's text
 * (`data-scheme`), for a page without a dark theme stays white on a dark device. Printed pages lose their backgrounds: on paper every figure is
 * light, and where its page is dark it brings its own ground and ink.
 */
export const tokens = unsafeCSS(
  `.root{${declare(0)};color-scheme:light}` +
    `@media screen{@media(prefers-color-scheme:dark){.root:not([data-scheme]){${declare(1)};color-scheme:dark}}` +
    `.root[data-scheme=dark]{${declare(1)};color-scheme:dark}}` +
    `@media print{.root[data-scheme=dark]{background:var(--k-paper);color:var(--k-ink)}}` +
    // Who asks for more contrast gets all words in ink, and a grid that can be seen; where a device forces colours, ink is its own.
    `@media(forced-colors:active),(prefers-contrast:more){.root,.root[data-scheme]{--k-muted:var(--k-ink);` +
    `--k-axis:var(--k-ink);--k-grid:var(--k-dimmed);--k-lapis-text:var(--k-ink);--k-saffron-text:var(--k-ink);` +
    `--k-madder-text:var(--k-ink);--k-turquoise-text:var(--k-ink);--k-walnut-text:var(--k-ink)}}` +
    `@media(forced-colors:active){.root,.root[data-scheme]{--k-ink:CanvasText;--k-paper:Canvas;--k-highlight:Highlight}}`,
);
