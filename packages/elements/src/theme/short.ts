import { unsafeCSS, type CSSResult } from 'lit';

/** Comments and white space say nothing to a browser, and a server writes our sheets into every figure of a page. */
const shorter = ({ cssText }: CSSResult): string =>
  cssText
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1');

export const short = (styles: readonly CSSResult[]): CSSResult => unsafeCSS(styles.map(shorter).join(''));
