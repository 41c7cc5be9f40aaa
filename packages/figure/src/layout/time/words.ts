import { subjectOfEntry } from '../../describe/chronicle.ts';
import { SIZE } from '../../label/sizes.ts';
import { isolate, withoutMarks } from '../../locale/bidi.ts';
import type { TextMark } from '../../scene/mark.ts';
import type { TimeRow } from './rows.ts';

/** Baselines of the first line of a row from its top, and of words beside a mark from its middle, px. */
const FIRST_LINE = 12;
const BESIDE = 4;

/** The words of a row whose top is at `y`: the date muted, then what happened. */
export function rowWords(
  { date, words: { text, lang }, place, entry, lane }: TimeRow,
  y: number,
): TextMark[] {
  const common = {
    kind: 'text',
    x: place.x,
    size: SIZE.label,
    tone: 'ink',
    halo: true,
    ...(lang === undefined ? {} : { lang }),
    subject: subjectOfEntry(entry),
  } as const;
  if (place.at !== 'above') {
    const anchor = place.at === 'behind' ? 'start' : 'end';
    return [{ ...common, y: y + lane + BESIDE, anchor, lead: date, text: isolate(text) }];
  }
  const lead = withoutMarks(date);
  return place.lines.map((line, i): TextMark => {
    const at = { y: y + FIRST_LINE + i * SIZE.line, anchor: 'start' } as const;
    const led = i === 0 && line.startsWith(`${lead} `);
    const rest = isolate(led ? line.slice(lead.length + 1) : line);
    return { ...common, ...at, text: rest, ...(led ? { lead: date } : {}) };
  });
}
