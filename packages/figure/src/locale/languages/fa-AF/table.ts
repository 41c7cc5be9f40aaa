import type { TableWords } from '../../sentences.ts';

/** Dari words of tables. */
export const table: TableWords = {
  head: { period: 'دوره', reporter: 'گزارش‌دهنده', partner: 'شریک تجارتی', product: 'کالا' },
  back: 'سطرهای قبلی',
  on: 'سطرهای بعدی',
};
