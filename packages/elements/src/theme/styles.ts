import { isServer, type CSSResult, type CSSResultGroup } from 'lit';
import { frame } from './frame.ts';
import { host } from './host.ts';
import { painted } from './painted.ts';
import { picture } from './picture.ts';
import { tones } from './tones.ts';
import { tokens } from './tokens.ts';

const pictured = [tokens, host, frame, tones, picture];

/** What every figure with a picture wears, and sheets of its own; on a server in few bytes. */
export const figureStyles = (...own: CSSResult[]): CSSResultGroup =>
  isServer ? /* @__PURE__ */ painted([...pictured, ...own]) : [pictured, own];

/** What a figure of words wears. */
export const wordStyles: CSSResultGroup = [tokens, host, frame, tones];
