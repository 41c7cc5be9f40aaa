import type { Chronicle, Dataset, TradeQuery } from '@keruen/data';
import { chronicle } from '@keruen/data/sound';
import { chronicleNotes, isEmpty, topicOfChronicle } from '../../describe/chronicle.ts';
import type { Account } from '../account.ts';
import { chronicleTable } from './chronicle-table.ts';

/** What is told of `actor`, or of the reporter where none is named. */
export function chronicleAsked(dataset: Dataset, asked: TradeQuery): Chronicle {
  const { reporter = '', actor = reporter, partner, period, asOf } = asked;
  return chronicle(dataset, { actor, partner, period, asOf });
}

/** A chronicle as a figure says it, but for its picture. */
export const chronicleAccount = (told: Chronicle): Account => ({
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
  table: (locale) => chronicleTable(told, locale),
  told,
});
