import type { TakeWords } from './words.ts';

/** Russian; not yet reviewed by a native reader. */
export const take: TakeWords = {
  csv: 'Числа (CSV)',
  claims: 'Утверждения (CSV)',
  json: 'Набор данных (JSON)',
  svg: 'Рисунок (SVG)',
  png: 'Рисунок (PNG)',
  cite: 'Библиографическая ссылка',
  embed: 'Код для другой страницы',
  link: 'Ссылка на этот рисунок',
  published: 'Значения',
  perPerson: 'На душу населения',
  ofGdp: 'В процентах ВВП',
  copy: 'Копировать',
  copied: 'Скопировано.',
  selected: 'Текст выделен, его можно скопировать.',
  close: 'Закрыть',
  saved: (file) => `Сохранено: ${file}`,
  failed: 'Создать файл не удалось.',
  licence: (text) => `Лицензия: ${text}`,
};
