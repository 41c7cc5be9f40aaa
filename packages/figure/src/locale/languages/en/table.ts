import type { TableBook } from '../../words.ts';

/** English words of tables. */
export const table: TableBook = {
  table: {
    head: { period: 'period', reporter: 'reporter', partner: 'partner', product: 'product' },
    sorted: {
      up: (column) => `sorted by ${column}, ascending`,
      down: (column) => `sorted by ${column}, descending`,
    },
    back: 'previous lines',
    on: 'further lines',
  },
};
