import type { Rows } from '@keruen/data';
import { sentenceCase } from '../../describe/phrase.ts';
import { SIZE } from '../../label/sizes.ts';
import { valueWords } from '../../locale/books/value.ts';
import { flowTone } from '../../scene/flow-tone.ts';
import { halfPixel } from '../../scene/half-pixel.ts';
import type { AreaMark, BarMark, TextMark } from '../../scene/mark.ts';
import type { Scene, Stop } from '../../scene/scene.ts';
import { signOf } from '../../scene/sign.ts';
import { BAR, columnsFor, type Columns } from './columns.ts';
import { flowGraph, type FlowGraph, type FlowNode } from './graph.ts';
import { flowLabels, nodeWords, type Named, type Side } from './labels.ts';
import { placeFlows, type FlowPlace } from './place.ts';
import type { Medium } from '../layout.ts';
import { ribbon } from './ribbon.ts';
import { rowStop } from '../rows/row-stop.ts';
import { signOfRow, subjectOf } from '../rows/value.ts';
import type { Part } from '../whole/whole.ts';

/** Heights: the line above the columns, the words of a node, these with a bar that can be read, and what the last words need below; px. */
const HEAD = 24;
const NODE = 16;
const FULL = 26;
const FOOT = 8;

/** Heights of the columns, px. */
const LOWEST = 220;
const HIGHEST = 720;

/** A stop is at least so large, px. */
const FINGER = 24;

/** A panel of flows: what is drawn, and how high it is. */
export type FlowPanel = Pick<Scene, 'height' | 'marks' | 'stops'>;

/** Room for a panel, and whether it says which flow goes which way. */
export interface PanelBox {
  readonly width: number;
  readonly maxHeight: number;
  readonly headed: boolean;
}

type Bars = ReadonlyMap<FlowNode, BarMark>;

/** The one value that reaches a node; undefined where several do, and for the reporter. */
function onlyPart({ column, ins, outs }: FlowNode): Part | undefined {
  const [link, ...more] = [...ins, ...outs];
  return more.length || column === 0 ? undefined : link?.part;
}

function barOf(node: FlowNode, x: number, place: FlowPlace): BarMark {
  const { y, height } = place.nodes.get(node)!;
  const only = onlyPart(node);
  const flow = [...node.ins, ...node.outs][0]?.part.observation.flow;
  const top = halfPixel(HEAD + y);
  return {
    kind: 'bar',
    x,
    y: top,
    width: BAR,
    height: Math.max(1, halfPixel(HEAD + y + height) - top),
    toward: 'down',
    tone: node.column === 0 ? 'ink' : flowTone(flow),
    sign: only ? signOfRow(only) : signOf('statistic'),
    ...(only ? { subject: subjectOf(only) } : {}),
  };
}

const ribbonsOf = ({ links }: FlowGraph, bars: Bars, place: FlowPlace): AreaMark[] =>
  links.map((link) => {
    const { start, end, thickness } = place.links.get(link)!;
    const ends = { start: HEAD + start, end: HEAD + end, thickness };
    return {
      kind: 'area',
      points: ribbon(bars.get(link.from)!.x + BAR, bars.get(link.to)!.x, ends),
      tone: flowTone(link.part.observation.flow),
      fill: 'half',
      subject: subjectOf(link.part),
    };
  });

const sideOf = ({ column }: FlowNode, { first, last }: Columns): Side =>
  column === 0 ? 'above' : column === first ? 'before' : column === last ? 'behind' : 'over';

/** The names of flows over the columns they come from and go to. */
function headings({ first, last }: Columns, width: number, { locale }: Medium): TextMark[] {
  const { flow } = valueWords(locale);
  const heading = (name: 'import' | 'export', x: number, anchor: TextMark['anchor']): TextMark => ({
    kind: 'text',
    x,
    y: 12,
    text: sentenceCase(flow[name]),
    size: SIZE.period,
    weight: 600,
    anchor,
    tone: flowTone(name),
  });
  return [
    ...(first < 0 ? [heading('import', 0, 'start')] : []),
    ...(last > 0 ? [heading('export', width, 'end')] : []),
  ];
}

/** A stop for each value, at the outer end of its way, with the words there. */
function stopsOf(
  { links }: FlowGraph,
  bars: Bars,
  { first, last }: Columns,
  room: { readonly width: number; readonly height: number },
  rows: Rows,
  { locale }: Medium,
): Stop[] {
  const outermost = new Map(links.map((link) => [link.part, link]));
  return [...outermost].map(([part, { from, to }]) => {
    const outer = Math.abs(from.column) > Math.abs(to.column) ? from : to;
    const bar = bars.get(outer)!;
    const start = outer.column === first && first < 0 ? 0 : bar.x;
    const end = outer.column === last && last > 0 ? room.width : bar.x + BAR;
    const width = Math.max(FINGER, end - start);
    const x = Math.min(start, room.width - width);
    const height = Math.max(FINGER, bar.height);
    const y = Math.min(Math.max(0, bar.y + (bar.height - height) / 2), room.height - height);
    return rowStop(part, { x, y, width, height }, rows, locale);
  });
}

/** Height of the columns: room for the words of the most nodes and for bars that can be told apart. */
function heightFor(nodes: number, maxHeight: number): number {
  const wanted = Math.min(HIGHEST, Math.max(LOWEST, nodes * FULL));
  return Math.max(LOWEST / 2, Math.min(wanted, maxHeight - HEAD - FOOT));
}

/** Goods from where they come to where they go: a bar for each node, a ribbon for each value on its way between two. */
export function flowPanel(parts: readonly Part[], rows: Rows, box: PanelBox, medium: Medium): FlowPanel {
  const { width } = box;
  const graph = flowGraph(parts, rows, medium.locale);
  const { nodes } = graph;
  const words = new Map(nodes.map((node, i) => [node, nodeWords(node, i === 1, rows, medium)] as const));
  const columns = columnsFor(graph, words, width, medium);
  const most = Math.max(...nodes.map(({ column }) => nodes.filter((one) => one.column === column).length));
  const height = heightFor(most, box.maxHeight);
  const least = Math.min(NODE, (height * 0.9) / most);
  const place = placeFlows(graph, height, least, Math.min(6, least / 2));
  const bars = new Map(nodes.map((node) => [node, barOf(node, columns.at(node.column), place)] as const));
  const room = { x: 0, y: 0, width, height: HEAD + height + FOOT };
  const named = nodes.map((node): Named => ({
    bar: bars.get(node)!,
    words: words.get(node)!,
    side: sideOf(node, columns),
  }));
  const heads = box.headed ? headings(columns, width, medium) : [];
  return {
    height: room.height,
    marks: [...ribbonsOf(graph, bars, place), ...bars.values(), ...flowLabels(named, room, heads, medium)],
    stops: stopsOf(graph, bars, columns, room, rows, medium),
  };
}
