import { ASCENT } from '../scene/bounds.ts';
import { halfPixel } from '../scene/half-pixel.ts';
import type { RegionMark, TextMark } from '../scene/mark.ts';
import { SIZE } from '../label/sizes.ts';
import { shortened, wrap } from '../label/wrap.ts';
import type { MeasureText } from '../label/measure.ts';
import { isolate, withoutMarks } from '../locale/bidi.ts';

/** White space between the edge of a tile and its words, px. */
const PAD = 5;

/** A name takes no more lines than this. */
const MOST_LINES = 4;

/** A name in lines, and the weight in which they fit. */
interface Naming {
  readonly lines: readonly string[];
  readonly weight: 400 | 600;
}

/** The full name, else its first clause, else the beginning of that, in bold letters if there is room for these. */
function naming(name: string, width: number, most: number, measure: MeasureText): Naming | undefined {
  const plain = withoutMarks(name);
  const [clause = ''] = plain.split(/[;؛]/);
  for (const [fit, text] of [
    [wrap, plain],
    [wrap, clause],
    [shortened, clause],
  ] as const)
    for (const weight of [600, 400] as const) {
      const lines = fit(text, width, most, (line) => measure(line, SIZE.label, weight));
      if (lines) return { lines, weight };
    }
  return undefined;
}

/** Words on a tile, a line each. */
function writing({
  x,
  y,
  sign,
  subject,
}: RegionMark): (text: string, line: number, weight: 400 | 600) => TextMark {
  const hatched = sign?.fill === 'hatch';
  return (text, line, weight) => ({
    kind: 'text',
    x: x + PAD,
    y: halfPixel(y + PAD + SIZE.label * ASCENT + line * SIZE.line),
    text,
    size: SIZE.label,
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
  const width = mark.width - 2 * PAD;
  const lines = Math.floor((mark.height - 2 * PAD + SIZE.line - SIZE.label) / SIZE.line);
  const value = values.find((text) => measure(text, SIZE.label) <= width);
  const beside =
    value === undefined ? undefined : naming(name, width, Math.min(lines - 1, MOST_LINES), measure);
  const told = beside ?? naming(name, width, Math.min(lines, MOST_LINES), measure);
  if (!told) return [];
  const write = writing(mark);
  return [
    ...told.lines.map((text, i) => write(isolate(text), i, told.weight)),
    ...(beside && value !== undefined ? [write(value, beside.lines.length, 400)] : []),
  ];
}
