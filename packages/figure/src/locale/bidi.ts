/** Unicode isolates (UAX #9): left-to-right, first strong, and the mark that ends either. */
const LRI = '\u2066';
const FSI = '\u2068';
const PDI = '\u2069';

/**
 * A name or a foreign word inside a sentence: it takes its own direction and leaves that of its neighbours alone. Isolated
 * `times` over, a name says that it is of the language in that place of the reader's chain (`nameChain`), the first being his own.
 */
export function isolate(text: string, times = 1): string {
  return text && FSI.repeat(times) + text + PDI.repeat(times);
}

/** Words for the eye between two empty isolates: they are shown and, where a label cannot mark their language, not said. */
export function aside(text: string): string {
  return text && LRI + PDI + text.replace(/[\u2066\u2068]\u2069/g, '') + FSI + PDI;
}

/** What a label says: all but asides, and what only led to them. */
export function spoken(text: string): string {
  return text.replace(/\u2066\u2069.*?\u2068\u2069/g, '').replace(/: (?=[,،]|$)/g, '');
}

/** Text without the marks of direction, for comparing and for places that want bare characters. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u200e\u200f\u2066-\u2069]/g, '');
}

/** What loses its order between right-to-left words: a sign in front or behind, a dash between digits. */
const LOSES_ORDER = /^[^\p{L}\p{N}\p{Sc}]|[–×]/u;

/** A left-to-right number kept in order in right-to-left text: `≥ $4bn`, `2018–2023`, `2.08×`; others need no mark. */
export function keepOrder(text: string, dir: 'ltr' | 'rtl'): string {
  return dir === 'ltr' && LOSES_ORDER.test(text) ? LRI + text + PDI : text;
}
