import { plainText } from '../term/digits.ts';
import type { Fault } from '../judge/word-judge.ts';
import { readDegrees } from './degrees.ts';

type LonLat = readonly [number, number];

/** Between points; a comma is a decimal comma, so it parts nothing. */
const BETWEEN = /[;؛|\n]+/;

/** Reads points between the ends of a leg: `51.2 43.6; 50.1 42.3`, longitude before latitude, or in either order where both say their side. */
export function readPoints(text: string): readonly LonLat[] | Fault {
  const points: LonLat[] = [];
  for (const one of text.split(BETWEEN).map(plainText).filter(Boolean)) {
    const found = pointIn(one);
    if (!found)
      return {
        code: 'unreadable-points',
        expected:
          'longitude and latitude of each point, points parted by semicolons, e.g. 51.2 43.6; 50.1 42.3',
      };
    points.push(found);
  }
  return points;
}

/** Wherever the space between its two coordinates is. */
function pointIn(text: string): LonLat | undefined {
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
    const found = pair(text.slice(0, at).replace(/,$/, ''), text.slice(at + 1));
    if (found) return found;
  }
  return undefined;
}

function pair(first: string, second: string): LonLat | undefined {
  const plain = degrees(first, second);
  // The other order only where the texts themselves say so.
  return plain ?? (/\p{L}/u.test(first) && /\p{L}/u.test(second) ? degrees(second, first) : undefined);
}

function degrees(lon: string, lat: string): LonLat | undefined {
  const found = [readDegrees(lon, 'lon'), readDegrees(lat, 'lat')] as const;
  return typeof found[0] === 'number' && typeof found[1] === 'number' ? [found[0], found[1]] : undefined;
}
