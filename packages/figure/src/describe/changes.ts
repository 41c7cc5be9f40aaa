import type { Routes, StatusChange } from '@keruen/data';
import { isolate } from '../locale/bidi.ts';
import type { Locale } from '../locale/locale.ts';
import { formatDate } from '../locale/period.ts';
import { sentenceCase } from './phrase.ts';
import { speakStatus } from './route.ts';
import { speakCited } from './source.ts';

/** Dated changes of a leg or place in order, each with what changed and its sources: `3 June 2024: closed; source: …`. */
export function changeLines(
  changes: readonly StatusChange[] | undefined,
  sources: Pick<Routes, 'sources'>,
  locale: Locale,
): string[] {
  return (changes ?? []).map((change) =>
    speakCited(
      sentenceCase(formatDate(change.date, locale)),
      [speakStatus(change, locale), change.note && isolate(change.note)],
      change.sources,
      sources,
      locale,
    ),
  );
}
