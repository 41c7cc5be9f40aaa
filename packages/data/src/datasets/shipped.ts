import type { Dataset } from '../schema/dataset.ts';

/** The parts in which a shipped dataset is loaded: a figure loads only its own. */
export type Part = 'trade' | 'actors' | 'corridors';

/**
 * Every shipped dataset by id: a loader per part. Each part is a valid dataset by itself, with the sources it
 * cites; `merge(actors, trade, corridors)` puts them together, actors first, because theirs are the fuller records.
 */
export const shipped: Readonly<Record<string, Readonly<Record<Part, () => Promise<Dataset>>>>> = {
  'kazakhstan-afghanistan': {
    trade: async () => (await import('./kazakhstan-afghanistan/trade.ts')).trade,
    actors: async () => (await import('./kazakhstan-afghanistan/actors.ts')).actors,
    corridors: async () => (await import('./kazakhstan-afghanistan/corridors.ts')).corridors,
  },
};
