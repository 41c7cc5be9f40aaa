/** Unicode isolates (UAX #9): left-to-right, first strong, and the mark that ends either. */
const LRI = '\u2066';
const FSI = '\u2068';
const PDI = '\u2069';

/** A name or a foreign word inside a sentence: it takes its own direction and leaves that of its neighbours alone. */
export function isolate(text: string): string {
  return text === '' ? '' : FSI + text + PDI;
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
