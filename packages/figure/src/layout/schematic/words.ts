import { chooseName, type Place, type RouteStep } from '@keruen/data';
import { commas, counted } from '../../describe/phrase.ts';
import { speakStatus } from '../../describe/route.ts';
import { shorten } from '../../label/shorten.ts';
import { routeWords } from '../../locale/books/route.ts';
import type { TextMark } from '../../scene/mark.ts';
import { worded } from '../corridor/lettering.ts';
import type { Medium } from '../layout.ts';

type Words = Pick<TextMark, 'text' | 'lang'>;

/** A name in a room of so many px: whole, else what stands before a bracket, else cut. */
export function roomy(place: Place, room: number, size: number, weight: 400 | 600, medium: Medium): Words {
  const widthOf = (text: string): number => medium.measure(text, size, weight);
  const short = worded(place.names, medium);
  const whole = chooseName(place.names, medium.locale.tag).text;
  const fits = !short.lang && widthOf(whole) <= room;
  return { ...short, text: fits ? whole : shorten(short.text, room, widthOf) };
}

/**
 * What is said beside a leg: how goods go, where not by rail as most do, how far, and its status where they may not pass as usual. Empty where there is nothing to tell.
 */
export function legWords({ leg, status }: RouteStep, { locale }: Medium): string {
  const { mode, route } = routeWords(locale);
  const usual = status.build === 'operating' && status.service === 'normal';
  return commas(
    [
      leg.mode === 'rail' ? '' : mode[leg.mode],
      ...(leg.seaService ?? []).map((kind) => route.seaService[kind]),
      counted(leg.lengthKm ?? 0, route.count.kilometre, locale),
      usual ? '' : speakStatus(status, locale),
    ],
    locale,
  );
}
