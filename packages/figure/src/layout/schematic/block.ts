import type { Place, Route } from '@keruen/data';
import { shorten } from '../../label/shorten.ts';
import { lineOf } from '../../label/sizes.ts';
import { wrap } from '../../label/wrap.ts';
import { routeWords } from '../../locale/books/route.ts';
import type { LineMark, Mark, TextMark, Tone } from '../../scene/mark.ts';
import { tenth } from '../corridor/curve.ts';
import type { Detail } from '../corridor/detail.ts';
import { strokeMarks } from '../corridor/lines.ts';
import { SERVICE_SIGNS } from '../corridor/service.ts';
import { onPaper, placeMarks } from '../corridor/signs.ts';
import type { Medium } from '../layout.ts';
import { descent } from './lines.ts';
import { apartY, laneX, lineY, placed, type Placed } from './places.ts';
import { ladderOf, type Edge } from './rows.ts';
import { legWords, roomy } from './words.ts';

/** How a route is drawn: its tone, its heading where it stands among others, the room it has. */
export interface BlockLook {
  readonly tone: Tone;
  readonly title: string | undefined;
  /** Lines that the heading may take. */
  readonly titleLines: number;
  readonly width: number;
  readonly detail: Detail;
  readonly medium: Medium;
  readonly widthOf: (edge: Edge) => number;
  readonly transfers: ReadonlySet<Place>;
}

/** A route drawn from the origin down. */
export interface Block {
  readonly height: number;
  /** Back to front. */
  readonly marks: readonly Mark[];
}

/** Room above the first sign and below the last, and for a heading of one line: px. */
const END = 18;
const TITLE = 24;

/** Lines that words about one leg may take. */
const MOST_LINES = 3;

/** Letters of words about legs, in the size of names. */
const SMALL = 0.92;

const TEXT = { kind: 'text', anchor: 'start' } as const;

function lineMarks(edge: Edge, rows: readonly Placed[], { tone, detail, widthOf }: BlockLook): LineMark[] {
  const [a, b] = [rows[edge.from]!, rows[edge.to]!];
  const line = descent([a.x, a.y], [b.x, b.y], laneX(edge.lane));
  return strokeMarks(edge.step, line, tone, widthOf(edge), detail);
}

/** The sign of service of a leg, on its upright stretch above the place where it ends. */
function serviceMarks({ step, lane, from, to }: Edge, rows: readonly Placed[]): Mark[] {
  const sign = SERVICE_SIGNS[step.status.service];
  const y = (rows[Math.max(from, to - 1)]!.y + rows[to]!.y) / 2;
  return sign ? onPaper({ kind: 'dot', x: laneX(lane), y, ...sign, tone: 'madder' }) : [];
}

/** Words about a leg, or a line of them. */
interface Said {
  readonly edge: Edge;
  readonly text: string;
}

/** The words of legs that end in each row. */
function wordsAbove(edges: readonly Edge[], rows: number, medium: Medium): Said[][] {
  const above = new Array<undefined>(rows).fill(undefined).map((): Said[] => []);
  for (const edge of [...edges].sort((a, b) => Number(b.main) - Number(a.main))) {
    const text = legWords(edge.step, medium);
    if (text) above[edge.to]!.push({ edge, text });
  }
  return above;
}

/** The name of a place beside its row. */
const nameMark = (
  { place, words, y }: Placed,
  weight: 400 | 600,
  { width, detail: { letters }, medium }: BlockLook,
): TextMark => ({
  ...TEXT,
  ...roomy(place, width - words, letters, weight, medium),
  x: words,
  y: y + letters * 0.35,
  size: letters,
  weight,
  tone: 'ink',
  subject: `node:${place.id}`,
});

/** The heading of a route among others: whole in as many lines as it may take, else cut at its end. */
function titleMarks({ title, titleLines, width, detail: { letters }, tone, medium }: BlockLook): TextMark[] {
  if (!title) return [];
  const room = width - 2;
  const widthOf = (text: string): number => medium.measure(text, letters, 600);
  const lines = wrap(title, room, titleLines, widthOf) ?? [shorten(title, room, widthOf)];
  return lines.map((text, i) => ({
    ...TEXT,
    text,
    x: 2,
    y: END + i * lineOf(letters),
    size: letters,
    weight: 600,
    tone,
  }));
}

/** One route as a ladder with words beside it. */
export function blockOf(route: Route, look: BlockLook): Block {
  const { width, detail, medium, transfers } = look;
  const heading = titleMarks(look);
  const ladder = ladderOf(route);
  const above = wordsAbove(ladder.edges, ladder.rows.length, medium);
  const top = END + (heading.length ? TITLE + (heading.length - 1) * lineOf(look.detail.letters) : 0);
  const small = tenth(detail.letters * SMALL);
  const widthOf = (text: string): number => medium.measure(text, small);
  const broken = (text: string, room: number): readonly string[] =>
    wrap(text, room, MOST_LINES, widthOf) ?? [shorten(text, room, widthOf)];
  const linesAt = (row: number, x: number): Said[] =>
    above[row]!.flatMap(({ edge, text }) => broken(text, width - x).map((line) => ({ edge, text: line })));
  const rows = placed(ladder, linesAt, top);
  const ends = [route.main[0]?.start, route.main.at(-1)?.end];
  const names = rows.map((row) => nameMark(row, ends.includes(row.place) ? 600 : 400, look));
  const said = rows.flatMap((row) => [
    ...row.lines.map(({ edge, text }, line): TextMark => ({
      ...TEXT,
      text,
      x: row.words,
      y: lineY(row, line),
      size: small,
      tone: 'muted',
      subject: `leg:${edge.step.leg.id}`,
    })),
    ...(row.apart ? [apartText(row, small, medium)] : []),
  ]);
  const byWeight = [...ladder.edges].sort((a, b) => Number(a.main) - Number(b.main));
  return {
    height: (rows.at(-1)?.y ?? top) + END,
    marks: [
      ...heading,
      ...byWeight.flatMap((edge) => lineMarks(edge, rows, look)),
      ...ladder.edges.flatMap((edge) => serviceMarks(edge, rows)),
      ...rows.flatMap(({ place, x, y }) => placeMarks(place, [x, y], 1, transfers.has(place))),
      ...said,
      ...names,
    ],
  };
}

const apartText = (row: Placed, size: number, medium: Medium): TextMark => ({
  ...TEXT,
  text: routeWords(medium.locale).route.detached,
  x: 2,
  y: apartY(row),
  size,
  tone: 'muted',
});
