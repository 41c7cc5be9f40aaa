import { thorough } from '../support/thorough.ts';

/** How a page or its reader may set letters, and the widths of windows in which that is looked at, CSS px. */
export interface Letters {
  readonly called: string;
  readonly css: string;
  readonly widths: readonly number[];
}

const ALL = [280, 480, 800, 1600];

/** Letters other than those that come are looked at where room is least; with `EVERY_READER=1` in every width. */
const SOME = thorough ? [280, 320, 480, 800, 1600] : [320];

/** The widest and the narrowest of common fonts, and the spacing every text must bear (WCAG 1.4.12). */
export const letters: readonly Letters[] = [
  { called: 'as they come', css: '', widths: ALL },
  { called: 'wide', css: '.reader { font-family: "DejaVu Sans", sans-serif !important }', widths: SOME },
  {
    called: 'narrow',
    css: '.reader { font-family: "Liberation Sans Narrow", "DejaVu Sans Condensed", sans-serif !important }',
    widths: SOME,
  },
  {
    called: 'with the white space of WCAG 1.4.12',
    css: '.reader { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
    widths: SOME,
  },
];
