import type { MapWords } from './words.ts';

/** Pashto; not yet reviewed by a native reader. */
export const map: MapWords = {
  asMap: 'پر نقشه ښودل',
  asSchematic: 'د کرښې په بڼه ښودل',
  date: 'حالت په',
  present: 'وروستي معلومات',
  changes: (count) => `نېټه لرونکي بدلونونه: ${count}`,
  zoomIn: 'لویول',
  zoomOut: 'کوچنی کول',
  whole: 'ټوله نقشه',
  gesture: 'د لویولو لپاره: دوه ګوتې، Ctrl له څرخ سره، یا + او −.',
  branchAt: (place, number, count) => `څانګه: ${place}، ${number} له ${count}`,
  differ: (count, what) => `د «${what}» لپاره بېلابېل شمېرونه: ${count}`,
  volumes: (measure) => `د کرښو پلنوالی: ${measure}`,
  noVolume: 'هېڅ نه دي خپاره شوي',
  upTo: (amount) => `تر ${amount} پورې`,
};
