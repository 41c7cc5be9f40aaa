import type { Flow } from '../../schema/vocabulary.ts';
import { plainText } from './digits.ts';
import { FLOW_FILLERS, SIDES_BEHIND, SIDE_WORDS } from './flow-words.ts';
import type { Side } from './flow-words.ts';
import { stateAt } from './states.ts';
import type { NamedState } from './states.ts';
import { FLOW_WORDS, leading, PART_FLOWS } from './words.ts';

/** A flow that a header names, and whose: `Kazakh exports to Afghanistan`. */
export interface NamedFlow {
  readonly flow: Flow;
  readonly reporter?: string | undefined;
  readonly partner?: string | undefined;
}

/** The words of a name in order, all of them known. */
interface Words {
  readonly flows: readonly Flow[];
  readonly states: readonly NamedState[];
}

/**
 * The flow that a name, without its unit, stands for in any of the languages. Every word has to be known: `Exports of wheat`,
 * `Export growth` or `Number of exporters` are other quantities. None also where it is a part of a flow, as re-exports, or two.
 */
export function flowNamed(name: string): NamedFlow | undefined {
  const text = plainText(name);
  const words = isPartOfFlow(text) ? undefined : wordsIn(text);
  const [flow, ...others] = new Set(words?.flows.filter((each) => isSum(each) || !words.flows.some(isSum)));
  return words && flow && others.length === 0 ? whose(flow, words.states) : undefined;
}

/** Whether a name is that of a part of a flow, as re-exports. */
export const isPartOfFlow = (name: string): boolean => PART_FLOWS.test(plainText(name).toLowerCase());

/** Whether a text holds nothing but words that can stand beside a flow: it is no unit. */
export function isAboutFlow(text: string): boolean {
  return wordsIn(plainText(text)) !== undefined;
}

/** Whether a header says no more than that amounts stand under it: `Value`, `Стоимость`. */
export function isMereAmount(name: string): boolean {
  const words = wordsIn(plainText(name));
  return words !== undefined && words.flows.length + words.states.length === 0;
}

/** Whose trade a name is about that names no flow, or several: `Trade of Kazakhstan with Afghanistan`, `Exports and imports of Kazakhstan`. */
export function partiesNamed(name: string): Pick<NamedFlow, 'reporter' | 'partner'> | undefined {
  const words = wordsIn(plainText(name));
  if (!words || new Set(words.flows).size === 1) return undefined;
  // Of trade between two, who exports is not said.
  if (words.states.filter(({ side }) => side === undefined).length > 1) return undefined;
  const { reporter, partner } = whose('turnover', words.states) ?? {};
  return reporter === undefined && partner === undefined ? undefined : { reporter, partner };
}

/** The one state that words name which are not understood otherwise, on neither side of a flow: `Top export partners of Kazakhstan`. */
export function stateNamed(text: string): string | undefined {
  const words = plainText(text).split(/[\s,:;()]+/u);
  const states = words.flatMap((word, at) => {
    const { state, rest } = stateAt(word) ?? {};
    const isAside =
      state?.side ?? leading(SIDE_WORDS, words[at - 1] ?? '') ?? leading(SIDES_BEHIND, words[at + 1] ?? '');
    return state && rest === '' ? [isAside ? '' : state.id] : [];
  });
  const [only, ...others] = new Set(states);
  return others.length === 0 && only ? only : undefined;
}

const isSum = (flow: Flow): boolean => flow === 'turnover' || flow === 'balance';

function wordsIn(text: string): Words | undefined {
  const flows: Flow[] = [];
  const states: NamedState[] = [];
  let side: Side | undefined;
  for (let rest = bare(text); rest !== '';) {
    const flow = leading(FLOW_WORDS, rest);
    const found = flow ? undefined : stateAt(rest);
    const behind = states.length > 0 ? leading(SIDES_BEHIND, rest) : undefined;
    const before = leading(SIDE_WORDS, rest);
    const next = flow ?? found ?? behind ?? before ?? leading(FLOW_FILLERS, rest);
    if (!next) return undefined;
    if (flow) flows.push(flow.meaning);
    else if (found) states.push({ ...found.state, side: found.state.side ?? side });
    else if (behind) states.push({ ...states.pop()!, side: behind.meaning });
    side = found || flow ? undefined : (before?.meaning ?? side);
    rest = bare(next.rest);
  }
  return { flows, states };
}

/** Without the signs that stand between words. */
const bare = (text: string): string => text.replace(/^[\s+\-–—−&/:.()"«»“”]+/u, '');

/** Which of the states reports the flow and which is its partner; undefined where two of them would be the same. */
function whose(flow: Flow, states: readonly NamedState[]): NamedFlow | undefined {
  let named: NamedFlow = { flow };
  for (const { id, side } of states) {
    const role = roleOf(flow, side) ?? (named.reporter === undefined ? 'reporter' : 'partner');
    if (named[role] !== undefined) return undefined;
    named = { ...named, [role]: id };
  }
  return named;
}

/** An export goes to the partner, an import comes from it. */
function roleOf(flow: Flow, side: Side | undefined): 'reporter' | 'partner' | undefined {
  if (side === undefined) return undefined;
  if (side === 'with') return 'partner';
  return (side === 'to') === (flow !== 'import') ? 'partner' : 'reporter';
}
