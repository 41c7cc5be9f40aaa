import { regions } from '../../tables/en.ts';
import type { RouteBook } from '../../words.ts';

/** English words of maps. */
export const route: RouteBook = {
  mode: { rail: 'rail', road: 'road', sea: 'sea' },
  nodeKind: {
    port: 'port',
    'border-crossing': 'border crossing',
    'rail-junction': 'rail junction',
    'dry-port': 'dry port',
    city: 'city',
  },
  region: regions,
  route: {
    position: (number, count) => `leg ${number} of ${count}`,
    way: (from, to) => `${from} to ${to}`,
    detached: 'detached part',
    seaService: { ferry: 'ferry', 'rail-ferry': 'rail ferry', feeder: 'feeder ship', 'ro-ro': 'ro-ro ferry' },
    next: (date, status) => `from ${date}: ${status}`,
    breakOfGauge: (gauges) => `break of gauge ${gauges} mm`,
    transfer: 'transfer',
    count: {
      corridor: { other: '{0} corridors' },
      kilometre: { one: '{0} kilometre', other: '{0} kilometres' },
      leg: { one: '{0} leg', other: '{0} legs' },
      unbuilt: { one: '{0} leg is not built', other: '{0} legs are not built' },
      hampered: { one: '{0} leg is not in normal service', other: '{0} legs are not in normal service' },
      unknown: { one: 'service on {0} leg is unknown', other: 'service on {0} legs is unknown' },
    },
    boundaries: 'Boundaries and names shown do not imply endorsement.',
    schematic: 'Lines are schematic, not surveyed track.',
    scale: (kilometres) => `${kilometres} km`,
  },
};
