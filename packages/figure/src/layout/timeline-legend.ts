import type { Entry, Nature } from '@keruen/data';
import { legendNature } from '../describe/legend.ts';
import { sentenceCase } from '../describe/phrase.ts';
import { chartWords } from '../locale/books/chart.ts';
import { timelineWords } from '../locale/books/timeline.ts';
import type { Tone } from '../scene/mark.ts';
import type { LegendEntry } from '../scene/scene.ts';
import { signOf } from '../scene/sign.ts';
import { isExact } from './date-span.ts';
import type { Medium } from './layout.ts';
import type { TimeRow } from './timeline-rows.ts';

/** Colours of what a timeline tells. */
export const TONES: Readonly<Record<Entry['kind'], Tone>> = {
  role: 'turquoise',
  event: 'lapis',
  statement: 'saffron',
};

/** What the marks of dates mean, of those on show. */
function forms(rows: readonly TimeRow[], { locale }: Medium): LegendEntry[] {
  const { timeline } = timelineWords(locale);
  const stretches = rows.flatMap(({ span }) => [span.start, span.end]);
  const shown = [
    [rows.some(({ span: { moment, start } }) => moment && start && isExact(start)), timeline.day],
    [stretches.some((one) => one && !isExact(one)), timeline.within],
    [rows.some(({ span }) => !span.end), chartWords(locale).legend.end.onward(locale.words.since('…', ''))],
    [rows.some(({ entry }) => entry.conflicts.length), `≠: ${timeline.against}`],
  ] as const;
  return shown
    .filter(([on]) => on)
    .map(([, label]) => ({
      label: sentenceCase(label),
      ...(label === timeline.day ? ({ shape: 'circle', tone: TONES.event } as const) : {}),
    }));
}

/** The signs of statements that are as sure as these, each once. */
export const natureLegend = (natures: readonly Nature[], { locale }: Medium): LegendEntry[] =>
  [...new Set(natures)].map((nature) => ({
    label: legendNature(nature, locale),
    tone: TONES.statement,
    sign: signOf(nature),
  }));

/** Only what is on show: the forms of dates, and the signs of what is no plain fact. */
export function timelineLegend(rows: readonly TimeRow[], medium: Medium): LegendEntry[] {
  const natures = rows.flatMap(({ entry }) => (entry.kind === 'statement' ? entry.statement.nature : []));
  return [...forms(rows, medium), ...natureLegend(natures, medium)];
}
