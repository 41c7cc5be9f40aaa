import { isServer } from 'lit';
import { directionalityOf, type Directionality, type Locale, type Scene } from '@keruen/figure';
import { tagAround } from '../control/language.ts';
import { here, learn } from '../paint/painters.ts';
import { turning } from '../paint/turning.ts';

type Host = HTMLElement & { readonly timeDirection: Directionality | 'auto' | undefined };

/** A server turns whatever it is asked to. */
if (isServer) learn(turning);

/** In which direction time runs: as the author says, or as the text does. */
const directionOf = ({ timeDirection: asked }: Host, text: Directionality): Directionality =>
  asked === 'ltr' || asked === 'rtl' ? asked : text;

/** What turns pictures, on its way; undefined where it is here, or where no picture has to be turned: the language of the place says so before its words are here. */
export function turner(host: Host): Promise<void> | undefined {
  if (here.turn || directionOf(host, directionalityOf(tagAround(host))) === 'ltr') return undefined;
  return import('../paint/turning.ts').then((paints) => learn(paints.turning));
}

/** What turns the picture of a chart; undefined where time runs from left to right, and where it could not be loaded. */
export const turnOf = (host: Host, { dir }: Locale): ((scene: Scene) => Scene) | undefined =>
  directionOf(host, dir) === 'rtl' ? here.turn : undefined;
