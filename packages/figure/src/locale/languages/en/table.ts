import type { TableBook } from '../../words.ts';

/** English words of tables. */
export const table: TableBook = {
  table: {
    head: { period: 'period', reporter: 'reporter', partner: 'partner', product: 'product' },
    shown: (from, to, count) => `lines ${from} to ${to} of ${count}`,
    back: 'previous lines',
    on: 'further lines',
  },
};
