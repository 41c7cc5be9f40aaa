import type { Entry, Nature } from '@keruen/data';
import { legendNature, legendQualifier } from '../../describe/legend.ts';
import { sentenceCase } from '../../describe/phrase.ts';
import { chartWords } from '../../locale/books/chart.ts';
import { timelineWords } from '../../locale/books/timeline.ts';
import type { Tone } from '../../scene/mark.ts';
import type { LegendEntry } from '../../scene/scene.ts';
import { signOf } from '../../scene/sign.ts';
import { isExact } from './date-span.ts';
import type { Medium } from '../layout.ts';
import type { TimeRow } from './rows.ts';

/** Colours of what a timeline tells. */
export const TONES: Readonly<Record<Entry['kind'], Tone>> = {
  role: 'turquoise',
  event: 'lapis',
  statement: 'saffron',
};

/** A bar between two caps; a wave in place of a cap; a bar that goes on. */
const CAPS = 'M1 1V11M13 1V11M1 6H13';
const WAVE = 'M6 0L9 3L6 6L9 9L6 12';
const ONWARD = 'M1 6H13M8 1L13 6L8 11';

/** What the marks of dates mean, of those on show; a contradiction bears its sign in its words. */
function forms(rows: readonly TimeRow[], { locale }: Medium): LegendEntry[] {
  const { timeline } = timelineWords(locale);
  const tone = TONES.event;
  const stretches = rows.flatMap(({ span }) => [span.start, span.end]);
  const shown: readonly (readonly [isShown: unknown, entry: LegendEntry])[] = [
    [
      rows.some(({ span: { moment, start } }) => moment && start && isExact(start)),
      { label: timeline.day, shape: 'circle', tone },
    ],
    [stretches.some((one) => one && !isExact(one)), { label: timeline.within, d: CAPS, tone }],
    [
      rows.some(({ span: { soft } }) => soft.start || soft.end),
      { label: legendQualifier('approx', locale)!, d: WAVE, tone },
    ],
    [
      rows.some(({ span }) => !span.end),
      { label: chartWords(locale).legend.end.onward(locale.words.since('…', '')), d: ONWARD, tone },
    ],
    [rows.some(({ entry }) => entry.conflicts.length), { label: `≠: ${timeline.against}` }],
  ];
  return shown.flatMap(([isShown, entry]) =>
    isShown ? [{ ...entry, label: sentenceCase(entry.label) }] : [],
  );
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
