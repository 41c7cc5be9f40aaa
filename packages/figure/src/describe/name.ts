import { chooseName, type Actor, type Names } from '@keruen/data';
import { isolate } from '../locale/bidi.ts';
import type { Locale } from '../locale/locale.ts';

/** A name in the reader's language or its nearest, isolated for a running sentence. */
export function nameOf(names: Names, locale: Locale): string {
  return isolate(chooseName(names, locale.tag).text);
}

/** The name behind an actor id; words that are no id are spoken as they are. Isolated either way. */
export function actorName(idOrWords: string, actors: readonly Actor[], locale: Locale): string {
  const actor = actors.find((one) => one.id === idOrWords);
  return actor === undefined ? isolate(idOrWords) : nameOf(actor.names, locale);
}
