import type { BarMark } from './mark.ts';
import type { Sign } from './sign.ts';

/** Half the width of a chevron and its height, the gap before it, and how far a cap overhangs the bar. */
const CHEVRON = { half: 4, height: 3.5, gap: 2.5 };
const OVERHANG = 2;
/** Width an outline is to be stroked with, px. */
export const STROKE = 1.5;
const WAVE = { height: 2, length: 4 };
/** From one stroke that fades onward from a forecast to the next, px; there are three, each shorter than the one before. */
const FADE = 2.5;

type Point = readonly [along: number, across: number];
type Place = (point: Point) => string;

/** How far ends reach beyond the value, px: a chevron with its gap, half a stroke. */
const REACH: Readonly<Record<Sign['end'], number>> = { flat: 0, wavy: 1.5, band: 1.5, onward: 7, back: 7 };

/** How far the end's own sign reaches beyond the value, px: what stands beyond must keep this distance. */
export const endReach = ({ end, badge }: Sign): number =>
  badge === 'fade' ? REACH[end] + 3 * FADE + 1 : REACH[end] || (badge === 'goal' ? 1.5 : 0);

const round = (n: number): number => Math.round(n * 100) / 100;

/** Length towards the value, and width across. */
const extents = ({ toward, width, height }: BarMark): readonly [number, number] =>
  toward === 'up' || toward === 'down' ? [height, width] : [width, height];

/** Turns (distance from the base, distance across) into scene coordinates. */
function placing(bar: BarMark): Place {
  const { x, y, width, height, toward } = bar;
  const at = (px: number, py: number): string => `${round(px)} ${round(py)}`;
  if (toward === 'up') return ([along, across]) => at(x + across, y + height - along);
  if (toward === 'down') return ([along, across]) => at(x + across, y + along);
  if (toward === 'end') return ([along, across]) => at(x + along, y + across);
  return ([along, across]) => at(x + width - along, y + across);
}

const polyline = (points: readonly Point[], place: Place): string => `M${points.map(place).join('L')}`;

/** A soft end: half waves across the bar, no higher than the bar is long. */
function wave(length: number, across: number, inset: number, place: Place): string {
  const halves = Math.max(2, Math.round((across - 2 * inset) / WAVE.length));
  const stride = (across - 2 * inset) / halves;
  const height = Math.min(WAVE.height, length / 2);
  let path = '';
  for (let i = 0; i < halves; i++) {
    const crest = length + (i % 2 === 0 ? height : -height) * 1.6;
    path += `Q${place([crest, inset + stride * (i + 0.5)])} ${place([length, inset + stride * (i + 1)])}`;
  }
  return path;
}

function chevron(length: number, across: number, onward: boolean, place: Place): string {
  const near = length + CHEVRON.gap;
  const far = near + CHEVRON.height;
  const [feet, tip] = onward ? [near, far] : [far, near];
  const half = Math.min(CHEVRON.half, Math.max(2, across / 2));
  const middle = across / 2;
  return polyline(
    [
      [feet, middle - half],
      [tip, middle],
      [feet, middle + half],
    ],
    place,
  );
}

/**
 * The bar as path data, to be filled and stroked in its sign's style. At an `onward` end the path is left open: filling
 * closes it, stroking does not. Outlined bars keep their stroke inside, so that they are as long as their value.
 */
export function barOutline(bar: BarMark): string {
  const [length, across] = extents(bar);
  const place = placing(bar);
  const { outline, end, badge } = bar.sign;
  const inset = outline === 'none' ? 0 : Math.min(STROKE / 2, across / 2);
  const open = end === 'onward' || badge === 'goal';
  const top = open || end === 'wavy' ? length : Math.max(length - inset, 0);
  const base = Math.min(inset, top);
  const sides = `M${place([top, across - inset])}L${place([base, across - inset])}L${place([base, inset])}L${place([top, inset])}`;
  if (end === 'wavy' && badge !== 'goal') return `${sides}${wave(top, across, inset, place)}Z`;
  return open ? sides : `${sides}Z`;
}

/** What stands at the ends, to be stroked solid and not filled: chevron, caps, goal tick, what fades onward. Empty for most bars. */
export function barEnd(bar: BarMark): string {
  const [length, across] = extents(bar);
  const place = placing(bar);
  const { end, badge } = bar.sign;
  const stroke = (along: number, inset = -OVERHANG): string =>
    polyline(
      [
        [along, inset],
        [along, across - inset],
      ],
      place,
    );
  const ranged = end === 'band';
  let path = ranged || end === 'back' || badge === 'goal' ? stroke(length) : '';
  if (ranged) path += stroke(0);
  if (end === 'onward' || end === 'back') path += chevron(length, across, end === 'onward', place);
  if (badge === 'fade')
    for (const i of [1, 2, 3]) path += stroke(length + REACH[end] + i * FADE, (across * i) / 8);
  return path;
}
