import { barEnd, barOutline, STROKE } from '../scene/bar-shape.ts';
import type { SceneDirections } from '../scene/directionality.ts';
import { DOT_SHAPES } from '../scene/dot-shape.ts';
import { dashesOf, lineOutline, ruleOutline, trace } from '../scene/line-shape.ts';
import type { AreaMark, BarMark, DotMark, Mark, PathMark, RegionMark, Tone } from '../scene/mark.ts';
import type { Sign } from '../scene/sign.ts';
import { letterColour, mix, type Palette } from './palette.ts';
import type { Filling, PathShape, Shape } from './shape.ts';
import { textShape } from './text-shape.ts';

/** How pale a tint and a half are: their share of the tone over the paper. */
const TINT = 0.18;
const HALF = 0.4;

type Ground = Pick<PathShape, 'fill' | 'stroke' | 'width' | 'dash'>;

const filled = (pattern: Filling['pattern'], tone: Tone, palette: Palette): Filling => ({
  pattern,
  colour: palette[tone],
  paper: palette.paper,
});

/** The ground of a sign and its outline. */
function ground(fill: Sign['fill'] | undefined, tone: Tone, palette: Palette): Ground {
  const colour = palette[tone];
  if (!fill || fill === 'solid') return { fill: colour };
  const inside = {
    tint: mix(colour, palette.paper, TINT),
    hollow: palette.paper,
    hatch: filled('hatch', tone, palette),
  };
  return { fill: inside[fill], stroke: colour, width: STROKE };
}

function bar(mark: BarMark, palette: Palette): readonly PathShape[] {
  const { sign, tone, pattern } = mark;
  const end = barEnd(mark);
  const own = pattern ? { fill: filled(pattern, tone, palette) } : ground(sign.fill, tone, palette);
  const body = { kind: 'path', d: barOutline(mark), ...own, dash: dashesOf(sign.outline) } as const;
  return end ? [body, { kind: 'path', d: end, stroke: palette[tone], width: STROKE }] : [body];
}

function area({ points, tone, pattern, fill }: AreaMark, palette: Palette): PathShape {
  const colour = palette[tone];
  const d = `${trace(points)}Z`;
  if (pattern) return { kind: 'path', d, fill: filled(pattern, tone, palette) };
  if (fill === 'hatch') return { kind: 'path', d, fill: filled('hatch', tone, palette) };
  const share = { solid: 1, half: HALF, tint: TINT }[fill];
  return { kind: 'path', d, fill: share === 1 ? colour : mix(colour, palette.paper, share) };
}

function dot({ x, y, radius, shape, sign, tone }: DotMark, palette: Palette): PathShape {
  const own = ground(
    sign?.fill ?? (shape === 'ring' || shape === 'transfer' ? 'hollow' : 'solid'),
    tone,
    palette,
  );
  return { kind: 'path', d: DOT_SHAPES[shape](x, y, radius), ...own, dash: dashesOf(sign?.outline) };
}

/** A solid tile is as dark as letters of its tone, so that words in the tone of paper can be read on it. */
function region({ x, y, width, height, tone, sign }: RegionMark, palette: Palette): PathShape {
  const own =
    sign?.fill === 'solid' ? { fill: letterColour(tone, palette) } : ground(sign?.fill, tone, palette);
  return { kind: 'path', d: `M${x} ${y}h${width}v${height}h${-width}z`, ...own };
}

function ready({ d, x, y, scale, tone, fill, width, stroke }: PathMark, palette: Palette): PathShape {
  const place = { x, y, scale };
  const colour = palette[tone];
  if (fill) return { kind: 'path', d, place, fill: colour };
  return { kind: 'path', d, place, stroke: colour, width, round: true, dash: dashesOf(stroke) };
}

/** A mark with its colours, as paths and lines of words, back to front. */
export function shapesOf(mark: Mark, dir: SceneDirections, palette: Palette): readonly Shape[] {
  switch (mark.kind) {
    case 'bar':
      return bar(mark, palette);
    case 'area':
      return [area(mark, palette)];
    case 'dot':
      return [dot(mark, palette)];
    case 'region':
      return [region(mark, palette)];
    case 'path':
      return [ready(mark, palette)];
    case 'text':
      return [textShape(mark, dir, palette)];
    case 'line': {
      const { tone, width, stroke } = mark;
      const look = { stroke: palette[tone], width, round: true, dash: dashesOf(stroke) };
      return [{ kind: 'path', d: lineOutline(mark), ...look }];
    }
    case 'rule': {
      const look = { stroke: palette[mark.tone], width: 1, dash: dashesOf(mark.stroke) };
      return [{ kind: 'path', d: ruleOutline(mark), ...look }];
    }
  }
}
