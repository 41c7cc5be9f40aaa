import { holdings } from './kazakhstan-afghanistan/holdings.ts';
import { groups } from './kazakhstan-afghanistan/groups.ts';
import { loaders } from './kazakhstan-afghanistan/loaders.ts';
import { loading, type Loaded, type Parted } from './loading.ts';
import { partsFor, type Question } from './parts-for.ts';

export type { Loaded };

/** A dataset in parts: a figure loads only what it asks for. */
export type Shipped = Parted<Question>;

const index = { names: Object.keys(loaders), holdings, groups };

/** Every shipped dataset by id. */
export const shipped: Readonly<Record<string, Shipped>> = {
  'kazakhstan-afghanistan': { parts: loaders, partsFor: (question) => partsFor(question, index) },
};

/**
 * The parts of a shipped dataset that a question needs, put together, the rows of their series as records; an issue where no dataset has
 * the id.
 */
export const load: (id: string, question: Question) => Promise<Loaded> = loading(shipped);
