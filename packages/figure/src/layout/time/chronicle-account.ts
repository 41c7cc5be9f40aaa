import type { Chronicle, Dataset, TradeQuery } from '@keruen/data';
import { chronicle } from '@keruen/data/sound';
import { chronicleNotes, isEmpty, topicOfChronicle } from '../../describe/chronicle.ts';
import type { Account } from '../account.ts';
import { chronicleTable } from './chronicle-table.ts';
import type { Part, Parted } from './part.ts';

/** What is told of `actor`, or of the reporter where none is named. */
export function chronicleAsked(dataset: Dataset, asked: TradeQuery): Chronicle {
  const { reporter = '', actor = reporter, partner, period, asOf } = asked;
  return chronicle(dataset, { actor, partner, period, asOf });
}

/** That in parts, as `apart` sets it: none where nothing does. */
export const chronicleParted = (
  told: Chronicle,
  dataset: Dataset,
  asked: TradeQuery,
  apart: { readonly parts: (all: Parted) => readonly Part[] } | undefined,
): readonly Part[] =>
  apart?.parts({ told, asked, actors: dataset.actors, ask: (about) => chronicleAsked(dataset, about) }) ?? [];

/** A chronicle as a figure says it, but for its picture; its table in `parts`. */
export const chronicleAccount = (told: Chronicle, parts?: readonly Part[]): Account => ({
  lack: isEmpty(told)
    ? {
        path: 'actor',
        expected: told.actor ? 'an actor with events, offices or statements' : 'the id of an actor',
        received: told.query.actor,
      }
    : undefined,
  sources: told.sources,
  dataAsOf: told.dataAsOf,
  topic: (locale) => topicOfChronicle(told, locale),
  notes: (locale) => chronicleNotes(told, locale),
  table: (locale) => chronicleTable(told, locale, parts),
  told,
});
