import { unsafeCSS, type CSSResult } from 'lit';

/** A style sheet without comments, the white space that only people need, and what else says nothing to a browser. */
export const shortSheet = (text: string): string =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([{;(][\w-]+): /g, '$1:')
    .replace(/(@[a-z]+) \(/g, '$1(')
    .replace(/([:( ,])0\./g, '$1.')
    .replace(/ !important/g, '!important')
    .replace(/ ([>~]) /g, '$1')
    .replace(/;}/g, '}')
    .trim();

/** A server writes our sheets into every figure of a page. */
export const short = (styles: readonly CSSResult[]): CSSResult =>
  unsafeCSS(styles.map(({ cssText }) => shortSheet(cssText)).join(''));
