import type { TakeWords } from './words.ts';

/** Kazakh; not yet reviewed by a native reader. */
export const take: TakeWords = {
  csv: 'Сандар (CSV)',
  claims: 'Мәлімдемелер (CSV)',
  json: 'Деректер жинағы (JSON)',
  svg: 'Сурет (SVG)',
  png: 'Сурет (PNG)',
  cite: 'Библиографиялық сілтеме',
  embed: 'Басқа бетке арналған код',
  link: 'Осы суретке сілтеме',
  published: 'Мәндер',
  perPerson: 'Жан басына шаққанда',
  ofGdp: 'ЖІӨ-ге шаққанда, пайызбен',
  copy: 'Көшіру',
  copied: 'Көшірілді.',
  selected: 'Мәтін белгіленді, оны көшіруге болады.',
  close: 'Жабу',
  saved: (file) => `Сақталды: ${file}`,
  failed: 'Файлды жасау мүмкін болмады.',
  licence: (text) => `Лицензия: ${text}`,
};
