import type { TableWords } from '../../sentences.ts';

/** Dari words of tables. */
export const table: TableWords = {
  head: { period: 'دوره', reporter: 'گزارش‌دهنده', partner: 'شریک تجارتی', product: 'کالا' },
  sorted: {
    up: (column) => `مرتب بر اساس ${column}، صعودی`,
    down: (column) => `مرتب بر اساس ${column}، نزولی`,
  },
  back: 'سطرهای قبلی',
  on: 'سطرهای بعدی',
};
