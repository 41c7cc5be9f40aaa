import { shortSheet } from '../../src/theme/short.ts';

/** Markup in which a line break with what indents the next line is one space: a browser makes no more of it. */
const markup = (text: string): string => text.replace(/[ \t]*\n[ \t\n]*/g, ' ');

/** How the texts of a template are written shorter, by the template's tag. */
export const TIGHT: Readonly<Record<string, (text: string) => string>> = {
  css: shortSheet,
  html: markup,
  svg: markup,
};

/** Where one of these stands, white space is text, and nothing may be taken out. */
export const KEEPS_SPACE = /<(?:pre|textarea)\b|white-space(?:-collapse)?:\s*(?:pre|preserve|break-spaces)/;
