import type { Flow } from '../../schema/vocabulary.ts';
import { plainText } from '../term/digits.ts';
import { flowNamed, isAboutFlow } from '../term/flow-in.ts';
import type { SaidAround } from './observed.ts';
import { powerOf } from '../term/power.ts';
import type { WrittenUnit } from '../term/unit.ts';
import {
  leading,
  NATURE_WORDS,
  SCALE_WORDS,
  UNIT_FILLERS,
  UNIT_WORDS,
  VALUATION_WORDS,
} from '../term/words.ts';

/** What some words of a header say of the numbers under it. */
interface Said extends WrittenUnit, SaidAround {}

/** A header taken apart. */
export interface HeaderSaid extends Said {
  /** What it is about: the header without its unit, what is said of the numbers and what is unread. */
  readonly name: string;
  /** Text in brackets or behind a comma that may be a unit, and is not understood. */
  readonly unread?: string;
}

const BRACKETED = /[([]([^()[\]]*)[)\]]/g;

/**
 * Takes a header or a caption apart: `Exports (USD thousand, FOB)`, `Exports, $ m`, `Экспорт млн долл.`, `Exports [$000]`, `Exports (target)`.
 * Of text in brackets or behind a comma everything has to be understood; where nothing else names a unit, it is handed back as `unread`.
 */
export function saidInHeader(header: string): HeaderSaid {
  const text = plainText(header)
    .replace(/(?<=\S)(?: ?\[(?:\d\d?|[a-zа-я])\]|[*†‡¹²³]+)$/u, '')
    .replace(/_/g, ' ')
    .replace(/ :/g, ':')
    .replace(/[،;]/g, ',')
    .replace(/(\d),(?=000(?!\d))/g, '$1');
  const bare = text.replace(BRACKETED, ' ').replace(/\s+/g, ' ');
  const [first = '', ...after] = bare.split(',').map((part) => part.trim());
  const inside = [...text.matchAll(BRACKETED)].map(([, group = '']) => group);
  const groups = [...inside, ...after].map((group) => group.trim()).filter(Boolean);
  const found = groups.map((group) => ({ group, said: saidInAll(group.split(',')) }));
  const understood = found.flatMap(({ said }) => said ?? []);
  const tail = unitBehind(first, !understood.some(namesUnit));
  const said = joined([...(tail ? [tail.said] : []), ...understood]);
  const others = found.filter((each) => !said || !each.said).map(({ group }) => group);
  const unread = said && namesUnit(said) ? undefined : others.findLast((group) => !isAboutFlow(group));
  const name = [tail?.name ?? first, ...others.filter((group) => group !== unread)].join(' ').trim();
  return { ...said, name, ...(unread === undefined ? {} : { unread }) };
}

/** The flow that a label names, whatever its unit; none where more stands beside it than is understood. */
export function flowIn(label: string): Flow | undefined {
  const { name, unread } = saidInHeader(label);
  return unread === undefined ? flowNamed(name)?.flow : undefined;
}

/** The unit that a caption or the corner of a table names for all its numbers. */
export function unitOfTable(text: string): WrittenUnit {
  // Behind a comma everything has to be understood; a title that is a unit stands before the corner of the table: `USD million, Year`.
  const alone = saidInHeader(`,${text}`);
  const { unit, scale } = alone.unit === undefined ? saidInHeader(text) : alone;
  return { ...(unit === undefined ? {} : { unit }), ...(scale === undefined ? {} : { scale }) };
}

/** The unit of a text that is nothing else: `thousands of dollars`, `US dollars (thousands)`. Undefined where it is not understood whole. */
export function unitWritten(text: string): WrittenUnit | undefined {
  const said = saidIn(plainText(text).replace(/[()[\],;]/g, ' '));
  return said && namesUnit(said) ? said : undefined;
}

/** Whether a text names a power of ten somewhere, understood or not. */
export function namesPower(text: string): boolean {
  const words = plainText(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u);
  return words.some(
    (word) => (word.length > 1 && SCALE_WORDS.some(([each]) => each === word)) || powerOf(word),
  );
}

const namesUnit = ({ unit, scale }: Said): boolean => unit !== undefined || scale !== undefined;

/** A word that is cut short may be a power of ten in some language: `mil. USD` is no unit of USD. */
const CUT_SHORT = /\p{L}\.$/u;

/** Words of a unit are no more than these: a caption may be a whole paragraph. */
const MOST = 16;

/** What stands behind a name without a sign between them. A letter alone is a unit only behind the name of a flow. */
function unitBehind(
  text: string,
  mayName: boolean,
): { readonly name: string; readonly said: Said } | undefined {
  for (const { index } of [...text.matchAll(/(?<=\S) (?=\S)/g)].slice(-MOST)) {
    const [name, rest] = [text.slice(0, index), text.slice(index + 1)];
    const said = saidIn(rest);
    if (!said || (namesUnit(said) && (!mayName || CUT_SHORT.test(name)))) continue;
    const isUnit = namesUnit(said) && ((said.unit !== undefined && rest.length > 2) || flowNamed(name));
    if (isUnit || said.valuation) return { name, said };
  }
  return undefined;
}

function saidInAll(texts: readonly string[]): Said | undefined {
  const all = texts.map(saidIn);
  return all.every((said) => said !== undefined) ? joined(all) : undefined;
}

/** What a text says, word by word; undefined where a word is not understood or two contradict each other. */
function saidIn(text: string): Said | undefined {
  const found: Said[] = [];
  for (let rest = text.trim(); rest !== '';) {
    const word = wordAt(rest);
    if (!word) return undefined;
    found.push(word.said);
    rest = word.rest;
  }
  return joined(found);
}

function wordAt(text: string): { readonly said: Said; readonly rest: string } | undefined {
  const power = powerOf(text) ?? leading(SCALE_WORDS, text);
  if (power) return { said: { scale: power.meaning }, rest: power.rest };
  const unit = leading(UNIT_WORDS, text) ?? leading(NATURE_WORDS, text);
  if (unit) return { said: unit.meaning, rest: unit.rest };
  const valuation = leading(VALUATION_WORDS, text);
  if (valuation) return { said: { valuation: valuation.meaning }, rest: valuation.rest };
  const filler = leading(UNIT_FILLERS, text);
  return filler && { said: {}, rest: filler.rest };
}

/** All that is said together: powers of ten add up, anything else may be said once. */
function joined(all: readonly Said[]): Said | undefined {
  let together: Said = {};
  for (const said of all) {
    const scale = (together.scale ?? 0) + (said.scale ?? 0);
    for (const field of ['unit', 'valuation', 'nature', 'obsStatus'] as const)
      if (together[field] && said[field] && together[field] !== said[field]) return undefined;
    together = { ...together, ...said, ...(scale ? { scale } : {}) };
  }
  return together;
}

/** How things are counted, and letters as in `TEU` and `GWh`, which no name has. */
const COUNTED =
  /\p{L}\p{Lu}|^(?:pieces|pcs|units|heads?|pairs|items|number|шт|ед|голов|пар|дана|бас|عدد|رأس|دانه)/u;

/** Whether a text that is not understood may be a unit, and not the rest of a name (`Iran (Islamic Republic of)`); a word alone, unless told otherwise. */
export function mayBeUnit(text: string, alone = true): boolean {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const isOne = words.filter(Boolean).length === 1 && (alone || COUNTED.test(text));
  return (
    isOne || /[\p{N}\p{Sc}%٪]/u.test(text) || words.some((word) => word.length > 1 && MEASURING.has(word))
  );
}

const MEASURING = new Set([...UNIT_WORDS, ...SCALE_WORDS].flatMap(([word]) => word.split(/[^\p{L}]+/u)));
