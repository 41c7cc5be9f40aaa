import type { RouteWords } from '../../sentences.ts';

/** Kazakh words of maps. */
export const route: RouteWords = {
  position: (number, count) => `учаске ${number}/${count}`,
  way: (from, to) => `${from} – ${to}`,
  detached: 'бөлек бөлік',
  seaService: {
    ferry: 'паром',
    'rail-ferry': 'теміржол паромы',
    feeder: 'фидерлік кеме',
    'ro-ro': 'ролкерлік паром',
  },
  next: (date, status) => `кейін, ${date}: ${status}`,
  breakOfGauge: (gauges) => `табан ені ауысады: ${gauges} мм`,
  transfer: 'басқа көлікке ауыстыру',
  count: {
    corridor: { other: '{0} дәліз' },
    kilometre: { other: '{0} км' },
    leg: { other: '{0} учаске' },
    unbuilt: { other: '{0} учаске салынбаған' },
    hampered: { other: '{0} учаскеде қалыпты қатынас жоқ' },
    unknown: { other: '{0} учаскедегі қатынас белгісіз' },
  },
  boundaries: 'Көрсетілген шекаралар мен атаулар оларды мойындауды білдірмейді.',
  schematic: 'Сызықтар шартты, нақты трассаны қайталамайды.',
  scale: (kilometres) => `${kilometres} км`,
};
