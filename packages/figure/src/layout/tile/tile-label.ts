import { ASCENT } from '../../scene/bounds.ts';
import { halfPixel } from '../../scene/half-pixel.ts';
import type { RegionMark, TextMark } from '../../scene/mark.ts';
import { SIZE } from '../../label/sizes.ts';
import { shortened, wrap } from '../../label/wrap.ts';
import type { MeasureText } from '../../label/measure.ts';
import { isolate, withoutMarks } from '../../locale/bidi.ts';

/** White space between the edge of a tile and its words, px. */
const PAD = 5;

/** A name takes no more lines than this. */
const MOST_LINES = 4;

/** Letters of a size, and the distance of their lines, px. */
interface Letters {
  readonly size: number;
  readonly line: number;
}

const SMALL: Letters = { size: SIZE.label, line: SIZE.line };

/** A part that is most of the whole is named like it: tiles of that size have larger letters, px. */
const LARGE = { width: 200, height: 120, letters: { size: 15, line: 20 } };

const lettersOn = ({ width, height }: RegionMark): Letters =>
  width >= LARGE.width && height >= LARGE.height ? LARGE.letters : SMALL;

/** A name in lines, and the weight in which they fit. */
interface Naming {
  readonly lines: readonly string[];
  readonly weight: 400 | 600;
}

/** The full name, else its first clause, else the beginning of that, in bold letters if there is room for these. */
function naming(
  name: string,
  width: number,
  most: number,
  { size }: Letters,
  measure: MeasureText,
): Naming | undefined {
  const plain = withoutMarks(name);
  const [clause = ''] = plain.split(/[;؛]/);
  for (const [fit, text] of [
    [wrap, plain],
    [wrap, clause],
    [shortened, clause],
  ] as const)
    for (const weight of [600, 400] as const) {
      const lines = fit(text, width, most, (line) => measure(line, size, weight));
      if (lines) return { lines, weight };
    }
  return undefined;
}

/** Words on a tile, a line each. */
function writing(
  { x, y, sign, subject }: RegionMark,
  { size, line: pitch }: Letters,
): (text: string, line: number, weight: 400 | 600) => TextMark {
  const hatched = sign?.fill === 'hatch';
  return (text, line, weight) => ({
    kind: 'text',
    x: x + PAD,
    y: halfPixel(y + PAD + size * ASCENT + line * pitch),
    text,
    size,
    weight,
    anchor: 'start',
    tone: hatched ? 'ink' : 'paper',
    ...(hatched ? { halo: true } : {}),
    subject,
  });
}

/**
 * The words that fit into a tile: its name over its value, or the name alone; nothing where no name fits, for a number without one tells
 * nothing, and all of it is in the spoken text and the table. `values` are wordings of the value, the longest first.
 */
export function tileLabel(
  mark: RegionMark,
  name: string,
  values: readonly string[],
  measure: MeasureText,
): TextMark[] {
  const letters = lettersOn(mark);
  const width = mark.width - 2 * PAD;
  const lines = Math.floor((mark.height - 2 * PAD + letters.line - letters.size) / letters.line);
  const value = values.find((text) => measure(text, letters.size) <= width);
  const named = (most: number): Naming | undefined =>
    naming(name, width, Math.min(most, MOST_LINES), letters, measure);
  const beside = value === undefined ? undefined : named(lines - 1);
  const told = beside ?? named(lines);
  if (!told) return [];
  const write = writing(mark, letters);
  return [
    ...told.lines.map((text, i) => write(isolate(text), i, told.weight)),
    ...(beside && value !== undefined ? [write(value, beside.lines.length, 400)] : []),
  ];
}
