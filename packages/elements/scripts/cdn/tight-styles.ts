import type { Plugin } from 'rolldown';

const SHEET = /\bcss`([^`]*)`/g;

/** Style sheets without comments and the white space that only people need. */
const tight = (sheet: string): string =>
  sheet
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([{;][\w-]+): /g, '$1:')
    .replace(/;}/g, '}')
    .trim();

/** Takes out of `css` templates what a minifier leaves alone because it does not know it is style. */
export function tightStyles(): Plugin {
  return {
    name: 'keruen:tight-styles',
    transform: {
      filter: { id: /[\\/]elements[\\/]src[\\/]/, code: 'css`' },
      handler: (code) => code.replace(SHEET, (_, sheet: string) => `css\`${tight(sheet)}\``),
    },
  };
}
