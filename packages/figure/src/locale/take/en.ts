import type { TakeWords } from './words.ts';

/** English. */
export const take: TakeWords = {
  csv: 'Numbers (CSV)',
  claims: 'Claims (CSV)',
  json: 'Dataset (JSON)',
  svg: 'Picture (SVG)',
  png: 'Picture (PNG)',
  cite: 'Citation',
  embed: 'Code for another page',
  link: 'Link to this figure',
  published: 'Values',
  perPerson: 'Values per person',
  ofGdp: 'Per cent of GDP',
  copy: 'Copy',
  copied: 'Copied.',
  selected: 'The text is selected and can be copied.',
  close: 'Close',
  saved: (file) => `Saved as ${file}`,
  failed: 'The file could not be made.',
  licence: (text) => `Licence: ${text}`,
};
