import type { Issue } from '@keruen/data';
import { commas, isolate, sentenceCase, toNumerals, type Locale } from '@keruen/figure';
import type { FaultTold, Teller } from '../frame/fault-places.ts';
import { tellerIn } from '../frame/fault-told.ts';

/** So many are told one by one; the event `keruen-error` has all. */
const TOLD = 20;

/** Who tells of faults, by language: nobody in English, in which issues are written. */
const tellers = new Map<string, Teller | undefined>([['en', undefined]]);
const asked = new Map<string, Promise<unknown>>();

/** A fault in words, and in which language it is told. */
export interface FaultLine {
  readonly text: string;
  readonly lang: string;
}

const joined = ({ places, sentence, received, example }: FaultTold, locale: Locale): string =>
  [
    places.length && `${sentenceCase(commas(places, locale))}.`,
    sentence,
    received && isolate(received),
    example && `→ ${isolate(example)}`,
  ]
    .filter(Boolean)
    .join(' ');

function lineOf(issue: Issue, locale: Locale): FaultLine {
  const number = (digits: string): string => toNumerals(digits, locale);
  const told = tellers.get(locale.tag)?.(issue, { number, name: isolate });
  if (told) return { text: joined(told, locale), lang: locale.tag };
  const { path, received, expected } = issue;
  return { text: `${path ? `${path}: ` : ''}${received} → ${expected}`, lang: 'en' };
}

/** The first faults in the language of the figure; nothing while its words are on their way, after which `again` is called. */
export function faultLines(
  issues: readonly Issue[],
  locale: Locale,
  again: () => void,
): readonly FaultLine[] | undefined {
  const { tag } = locale;
  if (tellers.has(tag))
    return [
      ...issues.slice(0, TOLD).map((issue) => lineOf(issue, locale)),
      ...(issues.length > TOLD ? [{ text: '…', lang: tag }] : []),
    ];
  const words =
    asked.get(tag) ??
    tellerIn(tag, true)
      .catch(() => undefined)
      .then((teller) => tellers.set(tag, teller));
  asked.set(tag, words);
  void words.then(again);
  return undefined;
}
