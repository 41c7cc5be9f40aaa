import { listed } from './words.ts';
import type { Words } from './words.ts';

/** On which side of a flow a state stands: that to which it goes, that from which, or that with which trade is done. */
export type Side = 'to' | 'from' | 'with';

/** Words before a state, and in Pashto behind it, that say on which side it stands. */
export const SIDE_WORDS: Words<Side> = /* @__PURE__ */ listed<Side>([
  ['to', ['to', 'into', 'в', 'во', 'به']],
  ['from', ['from', 'из', 'از', 'له']],
  ['with', ['with', 'с', 'со', 'با']],
]);

export const SIDES_BEHIND: Words<Side> = /* @__PURE__ */ listed<Side>([
  ['to', ['ته']],
  ['from', ['څخه']],
  ['with', ['سره']],
]);

/** Words beside a flow that leave it what it is: all goods, in value. */
export const FLOW_FILLERS: Words<undefined> = /* @__PURE__ */ listed<undefined>([
  [
    undefined,
    [
      'total',
      'all',
      'of',
      'the',
      'in',
      's',
      'and',
      'plus',
      'minus',
      'less',
      'between',
      'annual',
      'value',
      'amount',
    ],
  ],
  [undefined, ['by country', 'by countries', 'by product', 'by partner', 'по странам', 'по товарам']],
  [undefined, ['елдер бойынша', 'به تفکیک کشور', 'به تفکیک کشورها', 'د هېوادونو له مخې']],
  [undefined, ['goods', 'merchandise', 'commodities', 'trade', 'foreign trade', 'external trade']],
  [
    undefined,
    ['всего', 'итого', 'товаров', 'товары', 'и', 'объем', 'объём', 'стоимость', 'внешней торговли'],
  ],
  [undefined, ['сумма', 'значение', 'сомасы', 'мәні', 'مبلغ']],
  [
    undefined,
    ['торговля', 'внешняя торговля', 'сауда', 'саудасы', 'сыртқы', 'تجارت', 'تجارت خارجی', 'سوداګري'],
  ],
  [undefined, ['общий', 'общая', 'плюс', 'минус', 'торговли', 'между']],
  [undefined, ['барлығы', 'жалпы', 'тауарлар', 'тауарлардың', 'көлемі', 'құны', 'және', 'мен', 'арасындағы']],
  [undefined, ['مجموع', 'مجموعی', 'کل', 'کالا', 'کالاها', 'اموال', 'اجناس', 'ارزش', 'حجم', 'و', 'منهای']],
  [undefined, ['ټول', 'ټوله', 'د', 'توکو', 'ارزښت', 'او', 'منفي']],
]);
