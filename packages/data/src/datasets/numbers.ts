import { chartParts, type TradeQuestion } from './chart-parts.ts';
import { holdings } from './kazakhstan-afghanistan/holdings.ts';
import { loaders as parts } from './kazakhstan-afghanistan/number-loaders.ts';
import { nameLoaders as names } from './kazakhstan-afghanistan/number-name-loaders.ts';
import { loading, type Load, type Parted } from './loading.ts';

/** Every shipped dataset by id, as far as its parts have numbers: all that a question about trade or an indicator needs. */
export const numbers: {
  readonly 'kazakhstan-afghanistan': Parted<TradeQuestion>;
  readonly [id: string]: Parted<TradeQuestion>;
} = {
  'kazakhstan-afghanistan': { parts, names, partsFor: (question) => chartParts(question, holdings) },
};

/** As `load` of all parts, without the table of those that charts never ask for: corridors, actors, products. */
export const load: Load<TradeQuestion> = loading(numbers);
