import type { Rows } from '@keruen/data';
import { sentenceCase } from '../../describe/phrase.ts';
import type { Locale } from '../../locale/locale.ts';
import { differing, isOther, nameIn, type Dimension } from '../rows/chart-series.ts';
import type { Part } from '../whole/whole.ts';

/** Who or what goods come from, go through or go to. */
export interface FlowNode {
  readonly name: string;
  /** 0 where the reporter stands; goods go from lower columns to higher ones. */
  readonly column: number;
  readonly ins: FlowLink[];
  readonly outs: FlowLink[];
}

/** A value on its way from one node to the next. A value that goes through several nodes is as many links. */
export interface FlowLink {
  readonly part: Part;
  readonly from: FlowNode;
  readonly to: FlowNode;
}

export interface FlowGraph {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}

/** Nodes a value passes beside its reporter, from there outward: its product where products differ, and its partner. */
function way(rows: Rows): readonly Dimension[] {
  const dimensions = differing(rows);
  const products = dimensions.includes('product');
  const partners = dimensions.includes('partner') || !products;
  return [...(products ? (['product'] as const) : []), ...(partners ? (['partner'] as const) : [])];
}

/**
 * Exports lead from the reporter to products and partners, imports from these to the reporter, so that all goods go one way. Periods do
 * not share nodes. The largest values come first, what sums those not named last.
 */
export function flowGraph(parts: readonly Part[], rows: Rows, locale: Locale): FlowGraph {
  const nodes = new Map<string, FlowNode>();
  const outward = way(rows);
  const node = (part: Part, dimension: Dimension, column: number): FlowNode => {
    const key = [part.period.text, column, part.observation[dimension]].join('|');
    const name = sentenceCase(nameIn(part.observation, dimension, rows, locale));
    const found = nodes.get(key) ?? { name, column, ins: [], outs: [] };
    nodes.set(key, found);
    return found;
  };
  const links = [...parts]
    .sort((a, b) => Number(isOther([a])) - Number(isOther([b])) || b.value - a.value)
    .flatMap((part) => {
      const toward = part.observation.flow === 'import' ? -1 : 1;
      const passed = [
        node(part, 'reporter', 0),
        ...outward.map((one, i) => node(part, one, toward * (i + 1))),
      ];
      return passed.slice(1).map((outer, i): FlowLink => {
        const inner = passed[i]!;
        const link = toward > 0 ? { part, from: inner, to: outer } : { part, from: outer, to: inner };
        link.from.outs.push(link);
        link.to.ins.push(link);
        return link;
      });
    });
  return { nodes: [...nodes.values()], links };
}
