import type { RouteWords } from '../../sentences.ts';

/** Pashto words of maps. */
export const route: RouteWords = {
  position: (number, count) => `برخه ${number} له ${count}`,
  way: (from, to) => `${from} – ${to}`,
  detached: 'جلا برخه',
  seaService: {
    ferry: 'بېړۍ',
    'rail-ferry': 'د اورګاډي بېړۍ',
    feeder: 'د بار بېړۍ',
    'ro-ro': 'د موټرو بېړۍ',
  },
  next: (date, status) => `وروسته، ${date}: ${status}`,
  breakOfGauge: (gauges) => `د پټلۍ د پلنوالي بدلون ${gauges} ملي‌متره`,
  transfer: 'د وسیلې بدلون',
  count: {
    corridor: { other: '{0} دهلېزونه' },
    kilometre: { other: '{0} کیلومتره' },
    leg: { one: '{0} برخه', other: '{0} برخې' },
    unbuilt: { other: 'ناجوړې برخې: {0}' },
    hampered: { other: 'بې عادي خدماتو برخې: {0}' },
    unknown: { other: 'د نامعلومو خدماتو برخې: {0}' },
  },
  boundaries: 'دلته ښودل شوې پولې او نومونه د هغو د تایید معنا نه لري.',
  schematic: 'کرښې تقریبي دي او کټ مټ لار نه ښيي.',
  scale: (kilometres) => `${kilometres} کیلومتره`,
};
