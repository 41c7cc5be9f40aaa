import { plainText } from '../term/digits.ts';
import type { Fault } from '../judge/word-judge.ts';

export type Axis = 'lon' | 'lat';

/** Letters and words that say on which side of the equator or of Greenwich: English, Russian, Kazakh, Dari and Pashto. */
const SIDES: readonly (readonly [axis: Axis, sign: 1 | -1, words: readonly string[]])[] = [
  ['lat', 1, ['n', 'north', 'с.ш.', 'с. ш.', 'с', 'с.е.', 'с. е.', 'شمالی', 'شمال', 'شمالي']],
  ['lat', -1, ['s', 'south', 'ю.ш.', 'ю. ш.', 'ю', 'о.е.', 'о. е.', 'جنوبی', 'جنوب', 'جنوبي', 'سویل']],
  ['lon', 1, ['e', 'east', 'в.д.', 'в. д.', 'в', 'ш.б.', 'ш. б.', 'شرقی', 'شرق', 'شرقي', 'ختیځ']],
  ['lon', -1, ['w', 'west', 'з.д.', 'з. д.', 'з', 'б.б.', 'б. б.', 'غربی', 'غرب', 'غربي', 'لوېدیځ']],
];

const MOST: Readonly<Record<Axis, number>> = { lon: 180, lat: 90 };

const NAMES: Readonly<Record<Axis, string>> = {
  lon: 'longitude, −180 to 180, west negative',
  lat: 'latitude, −90 to 90, south negative',
};

const NUMBER = '\\d+(?:[.,]\\d+)?';

/** Degrees, and perhaps minutes and seconds; plain text has a space for the apostrophe that some write for minutes. */
const DEGREES = new RegExp(`^(-?)(${NUMBER})(?: ?°(?: ?(${NUMBER}) ?′?(?: ?(${NUMBER}) ?[″"]?)?)?)?$`);

const fault = (axis: Axis): Fault => ({
  code: 'unreadable-degrees',
  expected: `one number of degrees: ${NAMES[axis]}, e.g. 43.65, 43,65° N or 43° 39′ N`,
});

/** The text without what says on which side, and which side that is. */
function sideOf(text: string): { readonly rest: string; readonly axis?: Axis; readonly sign?: 1 | -1 } {
  const lower = text.toLowerCase();
  for (const [axis, sign, words] of SIDES)
    for (const word of words) {
      const [before, behind] = [lower.startsWith(word), lower.endsWith(word)];
      const rest = (behind ? text.slice(0, -word.length) : before ? text.slice(word.length) : '').trim();
      if (rest && !/\p{L}/u.test(rest)) return { rest, axis, sign };
    }
  return { rest: text };
}

const number = (text: string | undefined): number => Number((text ?? '0').replace(',', '.'));

/**
 * Reads one coordinate, in degrees: `43.65`, `43,65° N`, `43° 39′ 12″ N`, `−12.5`, in Latin, Arabic or Persian digits. A comma is a decimal comma,
 * for no coordinate has thousands. Refused are two numbers in one cell, the side of the other axis, and a sign beside a side
 * (`unreadable-degrees`), and what lies beyond the poles or the date line (`off-earth`).
 */
export function readDegrees(text: string, axis: Axis): number | Fault {
  const { rest, axis: said = axis, sign = 1 } = sideOf(plainText(text));
  const [whole, minus = '', degrees, minutes, seconds] = DEGREES.exec(rest) ?? [];
  const parts = [number(minutes), number(seconds)] as const;
  const isTwofold = (minus && rest !== plainText(text)) || (minutes !== undefined && /[.,]/.test(degrees!));
  if (whole === undefined || said !== axis || isTwofold || parts.some((one) => one >= 60)) return fault(axis);
  const value = (minus ? -1 : sign) * (number(degrees) + parts[0] / 60 + parts[1] / 3600);
  if (Math.abs(value) <= MOST[axis]) return value;
  const swapped =
    axis === 'lat' && Math.abs(value) <= MOST.lon
      ? '; are longitude and latitude in each other’s column?'
      : '';
  return { code: 'off-earth', expected: `degrees: ${NAMES[axis]}${swapped}` };
}
