import type { RouteWords } from '../../sentences.ts';

/** Russian words of maps. */
export const route: RouteWords = {
  position: (number, count) => `участок ${number} из ${count}`,
  way: (from, to) => `${from} – ${to}`,
  detached: 'отдельная часть',
  seaService: {
    ferry: 'паром',
    'rail-ferry': 'железнодорожный паром',
    feeder: 'фидерное судно',
    'ro-ro': 'ролкерный паром',
  },
  next: (date, status) => `далее, ${date}: ${status}`,
  breakOfGauge: (gauges) => `смена колеи ${gauges} мм`,
  transfer: 'перевалка',
  count: {
    corridor: { one: '{0} коридор', few: '{0} коридора', other: '{0} коридоров' },
    kilometre: { other: '{0} км' },
    leg: { one: '{0} участок', few: '{0} участка', other: '{0} участков' },
    unbuilt: { other: 'не построено участков: {0}' },
    hampered: { other: 'участков без обычного движения: {0}' },
    unknown: { other: 'участков без сведений о движении: {0}' },
  },
  boundaries: 'Показанные границы и названия не означают их одобрения.',
  schematic: 'Линии схематичны и не повторяют точную трассу.',
  scale: (kilometres) => `${kilometres} км`,
};
