import type { Tone } from '../scene/mark.ts';

/** A colour for every tone, `#rrggbb`, and for letters where a tone is too pale for them. */
export type Palette = Readonly<Record<Tone, string>> & Readonly<Partial<Record<`${Tone}-text`, string>>>;

/** The colour of letters and of tiles that carry letters. */
export const letterColour = (tone: Tone, palette: Palette): string =>
  palette[`${tone}-text`] ?? palette[tone];

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

/** `share` of a colour over another, in sRGB: what `color-mix(in srgb, …)` gives. Both `#rrggbb`. */
export function mix(colour: string, ground: string, share: number): string {
  const below = channels(ground);
  const mixed = channels(colour).map((one, i) => Math.round(one * share + below[i]! * (1 - share)));
  return `#${mixed.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
}
