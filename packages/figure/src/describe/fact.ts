import type { Citation, Observation, Profile, Row } from '@keruen/data';
import { formatAmount } from '../locale/amount.ts';
import { valueWords } from '../locale/books/value.ts';
import type { Locale } from '../locale/locale.ts';
import type { Sign } from '../scene/sign.ts';
import type { Subject } from '../scene/subject.ts';
import { asRead } from './proportion.ts';

/** One thing a card says, with all that must not be lost of it. Names are isolated; what is not known is empty. */
export interface Fact {
  readonly kind: 'office' | 'number' | 'act' | 'event' | 'claim' | 'corridor';
  readonly subject: Subject;
  /** Facts of one set are about one thing: holders of one office, accounts of one act that contradict each other. */
  readonly set: string;
  /** An office, a flow, what is done, or what is spoken of. */
  readonly what: string;
  /** A holder, a body, or who towards whom. */
  readonly who: string;
  /** EDTF, where it is one date and not from one to another. */
  readonly date: string | undefined;
  /** EDTF of when it was or began, by which it is sorted. */
  readonly begins: string | undefined;
  readonly when: string;
  /** Amount or status, in the figure's language. */
  readonly value: string;
  /** In the words and the language of the facts. */
  readonly text: string;
  /** Who asserts it. */
  readonly by: string;
  readonly cited: readonly Citation[];
  /** How sure it is; absent for what is no claim of its own. */
  readonly sign: Sign | undefined;
}

/** A fact of which nothing is known. */
export const NONE = {
  who: '',
  date: undefined,
  begins: undefined,
  when: '',
  value: '',
  text: '',
  by: '',
  cited: [],
  sign: undefined,
};

/** Everybody a profile names. */
export const namedIn = ({ actor, actors }: Profile): Profile['actors'] => [actor, ...actors];

/** An amount, or why there is none. */
export const amountOf = (
  { value, high }: Pick<Row, 'value' | 'high'>,
  of: Observation,
  locale: Locale,
): string =>
  value === null
    ? valueWords(locale).missing[of.missing ?? 'unknown']
    : formatAmount({ ...of, ...asRead(of, value, high) }, locale, 'label');
