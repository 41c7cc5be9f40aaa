import type { WordColumn } from '../../schema/series.ts';
import {
  CONFIDENCES,
  FLOWS,
  MEASURES,
  MISSING_REASONS,
  NATURES,
  OBS_STATUSES,
  PERIOD_KINDS,
  QUALIFIERS,
  RANKS,
  VALUATIONS,
} from '../../schema/vocabulary.ts';
import { unguarded } from '../../value/guarded.ts';
import { parsePeriod } from '../../value/period.ts';
import { CODED } from './coded-judge.ts';
import { plainText } from '../term/digits.ts';
import { periodWritten } from '../period/written.ts';
import type { SourceList } from '../report/source-list.ts';
import { FLOW_WORDS } from '../term/words.ts';
import type { RemarkField } from './fields.ts';

/** Why a word cannot be taken. */
export interface Fault {
  readonly code: string;
  readonly expected: string;
}

/** What a code is in the words of this package. */
export interface Coded {
  readonly word: string;
  /** The power of ten that a unit holds, as `USD million`. */
  readonly scale?: number;
  /** Why the code is told, though it is kept. */
  readonly told?: Fault;
}

/** What a cell of a column of words says, trimmed and not empty: the word, or why it is none. Asked once for each different cell. */
export type Judge = (text: string) => string | Fault;

/** The same, where a word may be a code. */
export type CodeJudge = (text: string) => string | Fault | Coded;

export const PERIOD: Fault = {
  code: 'unreadable-period',
  expected: 'a period of the Gregorian calendar, e.g. 2022, 2023-08 or 2024/2025',
};

const DATE: Fault = {
  code: 'not-edtf',
  expected: 'a date as EDTF text, e.g. 2022, 2023-08, 2024/2025 or 2021-08/..',
};

const SURROGATE: Fault = { code: 'lone-surrogate', expected: 'text without halves of characters' };

const oneOf = (words: readonly string[]): Judge => {
  const fault: Fault = { code: 'unknown-word', expected: `one of ${words.join(', ')}` };
  return (text) => (words.includes(text) ? text : fault);
};

const flow: Judge = (text) => {
  const plain = plainText(text).toLowerCase();
  return FLOW_WORDS.find(([word]) => word === plain)?.[1] ?? oneOf(FLOWS)(text);
};

const date: Judge = (text) => (parsePeriod(text) ? text : DATE);

const flags: Judge = (text) => {
  const words = text.split(/[\s;,]+/).map(oneOf(OBS_STATUSES));
  const fault = words.find((word) => typeof word !== 'string');
  return fault ?? words.join(' ');
};

const asItStands: Judge = (text) => text;

const JUDGES: Readonly<Partial<Record<WordColumn | RemarkField, Judge>>> = {
  flow,
  period: (text) => periodWritten(text) ?? PERIOD,
  periodKind: oneOf(PERIOD_KINDS),
  measure: oneOf(MEASURES),
  valuation: oneOf(VALUATIONS),
  nature: oneOf(NATURES),
  qualifier: oneOf(QUALIFIERS),
  obsStatus: flags,
  rank: oneOf(RANKS),
  missing: oneOf(MISSING_REASONS),
  asOf: date,
  knownFrom: date,
  confidence: oneOf(CONFIDENCES),
  negated: oneOf(['true', 'false']),
};

/** The judge of a column in a document that may have codes of its own for states, units and products. */
export function codeJudgeOf(field: WordColumn | RemarkField, sources: SourceList): CodeJudge {
  const coded = Object.hasOwn(CODED, field) ? CODED[field as WordColumn] : undefined;
  return coded ? guardedJudge(coded) : judgeOf(field, sources);
}

/** The judge of a column. Names of sources become ids; codes of products, units and actors stay as they stand. */
export function judgeOf(field: WordColumn | RemarkField, sources: SourceList): Judge {
  const judge: Judge = field === 'source' ? (text) => sources.idOf(text) : (JUDGES[field] ?? asItStands);
  return guardedJudge(judge);
}

function guardedJudge<Said>(judge: (text: string) => Said): (text: string) => Said | Fault {
  return (text) => (/\p{Cs}/u.test(text) ? SURROGATE : judge(unguarded(text)));
}
