import { describe, expect, it } from 'vitest';
import { flowIn } from '../../src/read/flow-in.ts';

describe('flowIn', () => {
  it.each([
    ['Exports, USD million', 'export'],
    ['Kazakh imports from Afghanistan', 'import'],
    ['Total trade (exports + imports)', 'turnover'],
    ['Trade balance: exports minus imports', 'balance'],
    ['Вывоз, тонн', 'export'],
    ['Внешнеторговый оборот', 'turnover'],
    ['Сауда балансы', 'balance'],
    ['ټوله سوداګري', 'turnover'],
    ['صادرات به افغانستان', 'export'],
  ])('finds in "%s": %s', (header, flow) => {
    expect(flowIn(header)).toBe(flow);
  });

  it.each([
    '',
    'Wheat',
    'Re-exports',
    'Reimports',
    'Реэкспорт',
    'صادرات مجدد',
    'Exports per unit of imports',
    'Экспорт и импорт',
  ])('finds none in "%s", or not one alone', (header) => {
    expect(flowIn(header)).toBeUndefined();
  });
});
