import type { DoubtWords } from './words.ts';

/** English words of what a chart does not do as it was asked to. */
export const doubt: DoubtWords = {
  lengths: (scale) => `“${scale}” would falsify these lengths`,
  scale: (scale) => `this kind of chart has no scale “${scale}”`,
  panels: (facet, known) => `no panels by “${facet}” here, only by: ${known}`,
  published: 'values as published: this kind of chart does not divide them by population or GDP',
  only: (flows) => `shown here: only ${flows}`,
  actor: (id) => `no actor is known as “${id}”`,
  none: (names) => `no figures here: ${names}`,
  elsewhere: (names) => `there are figures for: ${names}`,
};
