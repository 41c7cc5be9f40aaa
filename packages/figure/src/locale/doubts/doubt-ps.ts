import type { DoubtWords } from './words.ts';

/** Pashto; not yet reviewed by a native reader. */
export const doubt: DoubtWords = {
  lengths: (scale) => `«${scale}» به دا اوږدوالي ناسم وښيي`,
  scale: (scale) => `دا ډول ګراف «${scale}» مقیاس نه لري`,
  panels: (facet, known) =>
    `دا ډول ګراف د «${facet}» له مخې په جلا انځورونو نه وېشل کېږي، یوازې د دې له مخې: ${known}`,
  published: 'ارقام لکه څنګه چې خپاره شوي: دا ډول ګراف یې نه پر نفوسو او نه پر ناخالصو کورنیو تولیداتو وېشي',
  only: (flows) => `دلته یوازې: ${flows}`,
  actor: (id) => `د «${id}» په نوم لوری نشته`,
  none: (names) => `دلته ارقام نشته: ${names}`,
  elsewhere: (names) => `ارقام شته: ${names}`,
};
