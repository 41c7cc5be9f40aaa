import type { Names } from '../../schema/claim.ts';

/** An authority that publishers name in several ways. */
export const CONTESTED = 'taliban-authorities';

/** Ways of naming it that publishers choose from, by their English words; as translated here, which nobody has reviewed but the English. */
export const WORDINGS: readonly Names[] = [
  {
    en: 'de facto authorities',
    ru: 'власти де-факто',
    kk: 'де-факто билік',
    'fa-AF': 'مقامات دیفکتو',
    ps: 'دیفکټو چارواکي',
  },
  {
    en: 'Taliban government',
    ru: 'правительство талибов',
    kk: 'Талибан үкіметі',
    'fa-AF': 'حکومت طالبان',
    ps: 'د طالبانو حکومت',
  },
  {
    en: 'Taliban administration',
    ru: 'администрация талибов',
    kk: 'Талибан әкімшілігі',
    'fa-AF': 'ادارهٔ طالبان',
    ps: 'د طالبانو اداره',
  },
  {
    en: 'Islamic Emirate of Afghanistan',
    ru: 'Исламский Эмират Афганистан',
    kk: 'Ауғанстан Ислам Әмірлігі',
    'fa-AF': 'امارت اسلامی افغانستان',
    ps: 'د افغانستان اسلامي امارت',
  },
  {
    en: 'interim Afghan government',
    ru: 'временное правительство Афганистана',
    kk: 'Ауғанстанның уақытша үкіметі',
    'fa-AF': 'حکومت موقت افغانستان',
    ps: 'د افغانستان لنډمهاله حکومت',
  },
];
