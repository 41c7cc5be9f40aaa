import { holdings } from './kazakhstan-afghanistan/holdings.ts';
import { groups } from './kazakhstan-afghanistan/groups.ts';
import { loaders } from './kazakhstan-afghanistan/loaders.ts';
import { nameLoaders } from './kazakhstan-afghanistan/name-loaders.ts';
import { loading, type Load, type Loaded, type Parted } from './loading.ts';
import { partsFor, type Question } from './parts-for.ts';

export type { Loaded };

/** A dataset in parts: a figure loads only what it asks for. */
export type Shipped = Parted<Question>;

const index = { names: Object.keys(loaders), holdings, groups };

/** Every shipped dataset by id. */
export const shipped: { readonly 'kazakhstan-afghanistan': Shipped; readonly [id: string]: Shipped } = {
  'kazakhstan-afghanistan': {
    parts: loaders,
    names: nameLoaders,
    partsFor: (question) => partsFor(question, index),
  },
};

/**
 * The parts of a shipped dataset that a question needs, put together, the rows of their series as records; an issue where no dataset has
 * the id. Names are English, or in a language that is given (`fa-AF`) with English ones where it has none.
 */
export const load: Load<Question> = loading(shipped);
