import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { flowNamed, isAboutFlow } from '../../../src/read/term/flow-in.ts';
import { flowIn } from '../../../src/read/observation/said-in-header.ts';

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

describe('flowNamed', () => {
  it.each([
    ['Kazakh exports to Afghanistan', 'export', 'KAZ', 'AFG'],
    ["Kazakhstan's exports to Afghanistan", 'export', 'KAZ', 'AFG'],
    ['Exports from Kazakhstan to Afghanistan', 'export', 'KAZ', 'AFG'],
    ['Afghan imports from Kazakhstan', 'import', 'AFG', 'KAZ'],
    ['Imports into Afghanistan from Kazakhstan', 'import', 'AFG', 'KAZ'],
    ['Turnover with Afghanistan', 'turnover', undefined, 'AFG'],
    ['Kazakhstan–Afghanistan trade turnover', 'turnover', 'KAZ', 'AFG'],
    ['Turnover between KAZ and AFG', 'turnover', 'KAZ', 'AFG'],
    ['Экспорт Казахстана в Афганистан', 'export', 'KAZ', 'AFG'],
    ['Импорт из России', 'import', undefined, 'RUS'],
    ['Товарооборот с Китаем', 'turnover', undefined, 'CHN'],
    ['Объём экспорта товаров', 'export', undefined, undefined],
    ['Қазақстанның Ауғанстанға экспорты', 'export', 'KAZ', 'AFG'],
    ['Ауғанстаннан импорт', 'import', undefined, 'AFG'],
    ['صادرات قزاقستان به افغانستان', 'export', 'KAZ', 'AFG'],
    ['واردات از ازبکستان', 'import', undefined, 'UZB'],
    ['افغانستان ته صادرات', 'export', undefined, 'AFG'],
    ['له افغانستان څخه واردات', 'import', undefined, 'AFG'],
    ['له افغانستان سره سوداګریز بیلانس', 'balance', undefined, 'AFG'],
    ['Total merchandise exports', 'export', undefined, undefined],
    ['Foreign trade turnover', 'turnover', undefined, undefined],
  ])('reads "%s"', (name, flow, reporter, partner) => {
    expect(flowNamed(name)).toEqual({
      flow,
      ...(reporter ? { reporter } : {}),
      ...(partner ? { partner } : {}),
    });
  });

  it.each([
    'Exports to Afghanistan to Uzbekistan',
    'Turnover and balance',
    'Exporter',
    'Export credits',
    'ته صادرات wheat',
    'Дочерний экспортёр',
  ])('finds none in "%s"', (name) => {
    expect(flowNamed(name)).toBeUndefined();
  });

  it('finds none beside any word that it does not know', () => {
    const flows = fc.constantFrom('Exports', 'Импорт', 'Turnover', 'сальдо', 'صادرات');
    const known = fc.constantFrom('', 'total', 'of goods', 'to Afghanistan', 'товаров', 'trade');
    const words = fc.stringMatching(/^[a-zа-я]{3,9}$/).filter((word) => !isAboutFlow(word));
    fc.assert(
      fc.property(flows, known, words, fc.boolean(), (flow, more, word, isFirst) => {
        expect(flowNamed(`${flow} ${more}`)).toBeDefined();
        expect(flowNamed(isFirst ? `${word} ${flow} ${more}` : `${flow} ${more} ${word}`)).toBeUndefined();
      }),
    );
  });
});
