import type { Mark, TextMark, Tone } from '../scene/mark.ts';

/** Tones of what is drawn for its own sake, not for a value. */
const GROUND: ReadonlySet<Tone> = new Set(['axis', 'grid', 'paper', 'land', 'coast', 'border', 'water']);

/** Tones of words around a picture that stand for nothing. */
const QUIET: ReadonlySet<Tone> = new Set(['ink', 'muted']);

/** Letters stay as dark as small type has to be. */
const quietText = (mark: TextMark): Mark => ({ ...mark, tone: 'muted' });

/** The mark stepping back so that another stands out; what stands for no value stays as it is. */
export function dimmed(mark: Mark): Mark {
  const own = mark.subject !== undefined;
  if (mark.kind === 'text')
    return own || !(QUIET.has(mark.tone) || mark.tone === 'paper') ? quietText(mark) : mark;
  if (GROUND.has(mark.tone) || (!own && QUIET.has(mark.tone))) return mark;
  if (mark.kind !== 'region') return { ...mark, tone: 'dimmed' };
  // A solid tile carries words in the tone of paper: as a pale one it carries dark words.
  return mark.sign ? { ...mark, tone: 'dimmed', sign: { ...mark.sign, fill: 'tint' } } : mark;
}
