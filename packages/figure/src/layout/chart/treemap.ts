import { partsWithin, type Rows } from '@keruen/data';
import { partsRecords } from '@keruen/data/sound';
import { describeAs } from '../../describe/chart.ts';
import { headed, semicolons } from '../../describe/phrase.ts';
import type { MeasureText } from '../../label/measure.ts';
import { SIZE } from '../../label/sizes.ts';
import { wrap } from '../../label/wrap.ts';
import { formatAmount } from '../../locale/amount.ts';
import { chartWords } from '../../locale/books/chart.ts';
import { wholeWords } from '../../locale/books/whole.ts';
import type { Locale } from '../../locale/locale.ts';
import { formatNumber } from '../../locale/number.ts';
import { textBounds, type Bounds } from '../../scene/bounds.ts';
import { flowTone } from '../../scene/flow-tone.ts';
import { halfPixel } from '../../scene/half-pixel.ts';
import type { RegionMark, TextMark } from '../../scene/mark.ts';
import type { Scene, Stop } from '../../scene/scene.ts';
import type { ChartType } from './chart-types.ts';
import { emptyScene, soundWidth } from '../empty-scene.ts';
import type { Box, Layout, Medium } from '../layout.ts';
import { signLegend } from '../rows/legend.ts';
import { rowStop } from '../rows/row-stop.ts';
import { squarify } from '../tile/squarify.ts';
import { tileLabel } from '../tile/tile-label.ts';
import { speakLargest } from '../whole/largest.ts';
import { restUnder, stacked } from '../whole/under.ts';
import { finiteRows, signOfRow, subjectOf, unitBeside, valueLabel } from '../rows/value.ts';
import { partNames, wholesOf, type Part, type Whole } from '../whole/whole.ts';

/** Heights: a picture at most and at least, the name of a whole above its tiles, and a stop, px. */
const HIGHEST = 460;
const LOWEST = 240;
const HEADING = 20;
const FINGER = 24;

/** Behind the name of what can be looked into; a font turns it round in right-to-left text. */
const INTO = '›';

/** Paper around words on a hatch, px. */
const UNDER = 2;

/** White space between tiles, and between wholes, px. */
const BETWEEN_TILES = 2;
const BETWEEN_WHOLES = 8;

/** Nearer to a square where there is little width: tiles have to hold words. */
function heightOf(box: Box): number {
  const width = soundWidth(box);
  const wanted = Math.min(HIGHEST, Math.max(LOWEST, Math.round(width * (width < 480 ? 1.1 : 0.58))));
  return Math.min(wanted, Math.max(box.maxHeight ?? wanted, LOWEST / 2));
}

/** Tiles with `gap` px between them and none around them, their edges where pixels are. */
function tile(values: readonly number[], { x, y, width, height }: Bounds, gap: number): Bounds[] {
  const around = { x: x - gap / 2, y: y - gap / 2, width: width + gap, height: height + gap };
  return squarify(values, around).map((one) => {
    const [left, top] = [halfPixel(one.x + gap / 2), halfPixel(one.y + gap / 2)];
    const [right, bottom] = [halfPixel(one.x + one.width - gap / 2), halfPixel(one.y + one.height - gap / 2)];
    return { x: left, y: top, width: Math.max(right - left, 0.5), height: Math.max(bottom - top, 0.5) };
  });
}

/** What a part is of its whole, or at most is, where that has more parts than those with numbers. */
interface Share {
  readonly value: number;
  readonly qualifier: 'exact' | 'at-most';
}

/** A part with its place, and its share of its whole. */
interface Placed {
  readonly part: Part;
  readonly share: Share;
  readonly mark: RegionMark;
}

interface PlacedWhole {
  readonly heading: readonly TextMark[];
  readonly placed: readonly Placed[];
}

const total = (parts: readonly Part[], unit: number): number =>
  parts.reduce((sum, { value }) => sum + value / unit, 0);

function headingOf(name: string, room: Bounds, { measure }: Medium): TextMark[] {
  const bold = (text: string): number => measure(text, SIZE.period, 600);
  if (room.height < 2 * HEADING || !wrap(name, room.width, 1, bold)?.length) return [];
  const { x, y } = room;
  return [
    {
      kind: 'text',
      x: halfPixel(x),
      y: halfPixel(y) + 14,
      text: name,
      size: SIZE.period,
      weight: 600,
      anchor: 'start',
      tone: 'ink',
    },
  ];
}

function placeWhole({ name, parts, open }: Whole, room: Bounds, medium: Medium): PlacedWhole {
  const heading = parts.length > 1 ? headingOf(name, room, medium) : [];
  const down = heading.length ? HEADING : 0;
  const within = { ...room, y: room.y + down, height: room.height - down };
  const sum = total(parts, parts[0]!.value);
  const tiles = tile(
    parts.map(({ value }) => value),
    within,
    BETWEEN_TILES,
  );
  const placed = parts.map((part, i): Placed => {
    const mark: RegionMark = {
      kind: 'region',
      ...tiles[i]!,
      tone: flowTone(part.observation.flow),
      sign: signOfRow(part),
      subject: subjectOf(part),
    };
    const value = part.value / parts[0]!.value / sum;
    return { part, share: { value, qualifier: open ? 'at-most' : 'exact' }, mark };
  });
  return { heading, placed };
}

/** Wholes side by side, each as large as the sum of its parts; the parts tile it. */
function place(wholes: readonly Whole[], room: Bounds, medium: Medium): PlacedWhole[] {
  const unit = Math.max(...wholes.map(({ parts }) => parts[0]!.value));
  const sums = wholes.map((whole) => ({ whole, sum: total(whole.parts, unit) }));
  const ordered = [...sums].sort((a, b) => b.sum - a.sum);
  const rooms = tile(
    ordered.map(({ sum }) => sum),
    room,
    BETWEEN_WHOLES,
  );
  return ordered.map(({ whole }, i) => placeWhole(whole, rooms[i]!, medium));
}

/** Paper under words on a hatch, which else runs through their letters. */
function underWords(text: TextMark, measure: MeasureText): RegionMark[] {
  if (!text.halo) return [];
  const { x, y, width, height } = textBounds(text, measure);
  return [
    {
      kind: 'region',
      x: x - UNDER,
      y: halfPixel(y) - UNDER,
      width: Math.ceil(width) + 2 * UNDER,
      height: Math.ceil(height) + 2 * UNDER,
      tone: 'paper',
    },
  ];
}

const percent = ({ value: share, qualifier }: Share, locale: Locale): string => {
  const value = share < 0.0995 ? Math.round(share * 1000) / 10 : Math.round(share * 100);
  return formatAmount({ value, unit: 'percent', qualifier }, locale, 'label');
};

/** The whole tile, and as much around it as a finger needs. */
function stopOf(
  { part, share, mark }: Placed,
  scene: Pick<Scene, 'width' | 'height'>,
  rows: Rows,
  locale: Locale,
): Stop {
  const width = Math.max(mark.width, FINGER);
  const height = Math.max(mark.height, FINGER);
  const x = Math.min(Math.max(0, mark.x + (mark.width - width) / 2), scene.width - width);
  const y = Math.min(Math.max(0, mark.y + (mark.height - height) / 2), scene.height - height);
  const stop = rowStop(part, { x, y, width, height }, rows, locale);
  const { measure } = chartWords(locale);
  const said = headed(measure['trade-share'], percent(share, locale));
  const inside = part.parts && headed(wholeWords(locale).parts, formatNumber(part.parts, locale));
  return {
    ...stop,
    label: semicolons([stop.label, said, inside || ''], locale),
  };
}

/**
 * Parts of a whole as tiles whose areas are their values. Wholes that are on show together (flows, periods) have one scale. What is no part of
 * a total, because it is a claim, missing, or not above zero, stands under it as bars.
 */
export const treemap: Layout<Rows> = (given, box, medium) => {
  if (given.rows.length === 0) return emptyScene(given, box, medium);
  const { locale, measure } = medium;
  const rows = finiteRows(given);
  const { wholes, rest } = wholesOf(rows, locale);
  const size = { width: soundWidth(box), height: wholes.length ? heightOf(box) : 0 };
  const drawn = wholes.length ? place(wholes, { x: 0, y: 0, ...size }, medium) : [];
  const placed = drawn.flatMap((one) => one.placed);
  const nameOf = partNames(rows, locale);
  const unit = unitBeside(rows.unit, locale);
  const texts = drawn.flatMap(({ placed: tiles }, w) =>
    tiles.flatMap(({ part, share, mark }, i) => {
      const value = valueLabel(part, w + i ? unit : rows.unit, locale);
      const said = percent(share, locale);
      const own = nameOf(part) || wholes.find((whole) => whole.parts.includes(part))!.name;
      const name = part.parts ? `${own} ${INTO}` : own;
      const alone = tiles.length < 2;
      return tileLabel(mark, name, alone ? [value] : [`${value} · ${said}`, value], measure);
    }),
  );
  const told = placed.map(({ part, share }) => ({ part, name: nameOf(part), said: percent(share, locale) }));
  const scene: Scene = {
    ...size,
    marks: [
      ...placed.map(({ mark }) => mark),
      ...drawn.flatMap(({ heading }) => heading),
      ...texts.flatMap((text) => underWords(text, measure)),
      ...texts,
    ],
    stops: placed.map((one) => stopOf(one, size, rows, locale)),
    legend: signLegend({ ...rows, rows: placed.map(({ part }) => part) }, false, locale),
    description: describeAs(speakLargest(told, rows, locale), rows, locale),
  };
  return stacked(scene, restUnder(rest, rows, box, medium));
};

/** Parts of the outermost products first; choosing one that has parts of its own asks for these. Periods are wholes of their own. */
export const chartType = {
  ask: partsRecords,
  enter: partsWithin,
  layout: treemap,
  each: ['period'],
} satisfies ChartType;
