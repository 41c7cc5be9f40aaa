import { isServer } from 'lit';
import type { Locale, Scene } from '@keruen/figure';
import { tagAround } from '../control/language.ts';
import { here, learn } from '../paint/painters.ts';
import { RTL } from '../paint/text.ts';
import { turning } from '../paint/turning.ts';

type Direction = Locale['dir'];

type Host = HTMLElement & { readonly timeDirection: Direction | 'auto' | undefined };

/** A server turns whatever it is asked to. */
if (isServer) learn(turning);

/** In which direction time runs: as the author says, or as the text does. */
const directionOf = ({ timeDirection: asked }: Host, text: Direction): Direction =>
  asked === 'ltr' || asked === 'rtl' ? asked : text;

/** What turns pictures, on its way; undefined where it is here, or where no picture has to be turned: the language of the place says so before its words are here. */
export function turner(host: Host): Promise<void> | undefined {
  const text = RTL.test(tagAround(host)) ? 'rtl' : 'ltr';
  if (here.turn || directionOf(host, text) === 'ltr') return undefined;
  return import('../paint/turning.ts').then((paints) => learn(paints.turning));
}

/** What turns the picture of a chart; undefined where time runs from left to right, and where it could not be loaded. */
export const turnOf = (host: Host, { dir }: Locale): ((scene: Scene) => Scene) | undefined =>
  directionOf(host, dir) === 'rtl' ? here.turn : undefined;
