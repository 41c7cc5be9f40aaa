import { byWhom } from './by-whom.ts';
import type { Chronicle, Said } from '@keruen/data';
import { isolate } from '../locale/bidi.ts';
import { formatList } from '../locale/list.ts';
import type { Locale } from '../locale/locale.ts';
import { formatDate } from '../locale/period.ts';
import { flagsOf } from './flags.ts';
import { natureWords } from './legend.ts';
import { shownOnly } from './name.ts';
import { speakOpposite } from './opposite.ts';
import { clause, commas, headed } from './phrase.ts';
import { speakCited } from './source.ts';
import { statementTopic } from './statement-topic.ts';

/** How sure a statement is: `claim by Kassym-Jomart Tokayev`, and its flags. */
export function speakStanding({ statement }: Said, { actors }: Chronicle, locale: Locale): string {
  const { nature, attribution } = statement;
  const by = byWhom(attribution, actors, locale);
  const standing = natureWords(nature, locale) + (by ? shownOnly(` ${by}`, locale) : '');
  return commas([standing, ...flagsOf(statement, locale)], locale);
}

/** Every record that cannot hold beside a statement, in short; empty where there is none. */
export function speakOpposites({ against }: Said, locale: Locale): string {
  const named = against.map((record) => clause(speakOpposite(record, locale)));
  return named.length ? locale.words.frame.contradicts(formatList(named, locale)) : '';
}

/** What a statement says, about what: without its date, which stands beside it. */
export const saidWords = ({ statement }: Said, { actors }: Chronicle, locale: Locale): string =>
  headed(statementTopic(statement, actors, locale), isolate(statement.text));

/** A statement in full: when, about what, what, who says so, what contradicts it, its sources. */
export function speakSaid(said: Said, told: Chronicle, locale: Locale): string {
  const { text, period, sources } = said.statement;
  const head = commas(
    [period !== undefined && formatDate(period, locale), statementTopic(said.statement, told.actors, locale)],
    locale,
  );
  const parts = [
    shownOnly(isolate(clause(text)), locale),
    speakStanding(said, told, locale),
    speakOpposites(said, locale),
  ];
  return speakCited(head, parts, sources, told, locale);
}
