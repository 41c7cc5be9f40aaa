import { isServer, type CSSResult, type CSSResultGroup } from 'lit';
import { frame } from './frame.ts';
import { host } from './host.ts';
import { painted } from './painted.ts';
import { picture } from './picture.ts';
import { tones } from './tones.ts';
import { tokens } from './tokens.ts';

const words = [tokens, host, frame, ...tones];

/** In a page sheets that figures share; on a server one in few bytes. */
const worn = (shared: readonly CSSResult[], own: readonly CSSResult[]): CSSResultGroup =>
  isServer ? /* @__PURE__ */ painted([...shared, ...own]) : [[...shared], [...own]];

/** What every figure with a picture wears, and sheets of its own. */
export const figureStyles = (...own: CSSResult[]): CSSResultGroup => worn([...words, picture], own);

/** What a figure of words wears, and sheets of its own. */
export const wordStyles = (...own: CSSResult[]): CSSResultGroup => worn(words, own);
