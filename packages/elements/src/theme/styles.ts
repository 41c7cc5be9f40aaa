import { isServer, type CSSResultGroup } from 'lit';
import { frame } from './frame.ts';
import { host } from './host.ts';
import { painted } from './painted.ts';
import { picture } from './picture.ts';
import { tones } from './tones.ts';
import { tokens } from './tokens.ts';

/** What every figure with a picture wears. */
export const figureStyles: CSSResultGroup = [
  tokens,
  host,
  frame,
  tones,
  picture,
  isServer ? /* @__PURE__ */ painted() : [],
];

/** What a figure of words wears. */
export const wordStyles: CSSResultGroup = [tokens, host, frame, tones];
