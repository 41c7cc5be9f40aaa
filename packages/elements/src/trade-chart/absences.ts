import { OTHER, type Dataset, type TradeQuery } from '@keruen/data';
import { actorName, nameOf, type Account, type Locale } from '@keruen/figure';
import { words } from '../control/words.ts';

/** What is asked for by name on one side, is known, and of which nothing is on show. */
export interface Absence {
  readonly path: 'reporter' | 'partner' | 'product';
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

interface Answered {
  readonly query: TradeQuery;
  readonly account: Account;
  readonly dataset: Dataset;
}

/** Those asked for of whom no row is. Nobody where there is nothing to show, where anybody is asked for, or where a row sums up a rest. */
function absent(asked: readonly string[], shown: ReadonlySet<string | undefined>): readonly string[] {
  return shown.has(OTHER) || asked.includes('*') ? [] : asked.filter((id) => !shown.has(id));
}

/**
 * Reporters, partners and products that a chart was asked for and has no number of, though others have: without a word of it they would
 * seem to be counted in. Whom the data do not know is told elsewhere.
 */
export function absences({ query, account, dataset }: Answered, locale: Locale): readonly Absence[] {
  if (typeof account.table === 'function' || account.lack) return [];
  const { rows } = account.table;
  const { actors, products } = dataset;
  const find = (path: Absence['path'], ids: readonly string[], name: (id: string) => string | undefined) => {
    const shown = new Set(rows.map(({ observation }) => observation[path]));
    const lost = absent(ids, shown).flatMap((id) => {
      const called = name(id);
      return called === undefined ? [] : [{ id, called }];
    });
    return lost.length && lost.length < ids.length
      ? [{ path, ids: lost.map(({ id }) => id), names: lost.map(({ called }) => called) }]
      : [];
  };
  const party = (id: string) =>
    actors.some((one) => one.id === id) ? actorName(id, actors, locale) : undefined;
  const goods = (id: string) => {
    const product = products.find((one) => one.id === id);
    return product && nameOf(product.names, locale);
  };
  return [
    ...find('reporter', words(query.reporter), party),
    ...find('partner', words(query.partner), party),
    ...find('product', query.product ?? [], goods),
  ];
}
