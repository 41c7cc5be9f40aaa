import type { Period } from '@keruen/data';
import { headed } from '../../describe/phrase.ts';
import type { NoteLine } from '../../describe/note-lines.ts';
import type { Locale } from '../../locale/locale.ts';
import { formatPeriod } from '../../locale/period.ts';
import type { Subject } from '../../scene/subject.ts';

/** Words of a page's author at a time, over a span of time, or at something on show. */
export interface Annotation {
  readonly text: string;
  /** Language of the words where it is not the figure's. */
  readonly lang?: string | undefined;
  /** When: a day or month is a point, a year or an interval a span, as far as it can be told apart. */
  readonly period?: Period | undefined;
  /** What on show they are about, where no time is given. */
  readonly subject?: Subject | undefined;
}

/** What the words stand at: their time, else what they are about. */
export const subjectOfAnnotation = ({ period, subject }: Annotation): Subject | undefined =>
  period ? `period:${period.text}` : subject;

/** The words with their time before them. */
export const speakAnnotation = ({ period, text }: Annotation, locale: Locale): string =>
  period ? headed(formatPeriod(period, locale), text) : text;

/** An annotation among the notes. */
export const annotationNote = (one: Annotation, locale: Locale): NoteLine => ({
  subject: subjectOfAnnotation(one),
  text: speakAnnotation(one, locale),
});
