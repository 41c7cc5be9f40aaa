import type { TakeWords } from './words.ts';

/** Pashto; not yet reviewed by a native reader. */
export const take: TakeWords = {
  csv: 'ارقام (CSV)',
  claims: 'ادعاوې (CSV)',
  json: 'د معلوماتو ټولګه (JSON)',
  svg: 'انځور (SVG)',
  png: 'انځور (PNG)',
  cite: 'سرچینې ته حواله',
  embed: 'د بلې پاڼې لپاره کوډ',
  link: 'دې انځور ته لېنک',
  published: 'ارقام',
  perPerson: 'ارقام په هر تن',
  ofGdp: 'د ناخالصو کورنیو تولیداتو سلنه',
  copy: 'کاپي کول',
  copied: 'کاپي شو.',
  selected: 'متن ټاکل شوی او کاپي کېدای شي.',
  close: 'تړل',
  saved: (file) => `خوندي شو: ${file}`,
  failed: 'فایل جوړ نه شو.',
  licence: (text) => `جوازلیک: ${text}`,
};
