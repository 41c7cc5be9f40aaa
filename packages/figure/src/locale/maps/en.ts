import type { MapWords } from './words.ts';

/** English words of what a map loads on demand. */
export const map: MapWords = {
  asMap: 'Show as a map',
  asSchematic: 'Show as a diagram',
  date: 'Status on',
  present: 'latest known',
  changes: (count) => `${count} dated changes`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Whole map',
  gesture: 'To zoom: two fingers, Ctrl and the wheel, or + and −.',
  branchAt: (place, number, count) => `Branch at ${place}, ${number} of ${count}`,
  differ: (count, what) => `${count} different figures for ${what}`,
  volumes: (measure) => `Widths of lines: ${measure}`,
  noVolume: 'nothing published',
  upTo: (amount) => `up to ${amount}`,
  faults: (count) => `Not drawn as written: ${count}`,
  counted: {
    HUR: { one: '{0} hour', other: '{0} hours' },
    DAY: { one: '{0} day', other: '{0} days', per: '{0} a day' },
    KMT: { other: '{0} km' },
    TEU: { one: '{0} twenty-foot unit (TEU)', other: '{0} twenty-foot units (TEU)' },
    AFN: { one: '{0} afghani', other: '{0} afghanis' },
    train: { one: '{0} train', other: '{0} trains' },
    lorry: { one: '{0} lorry', other: '{0} lorries' },
    shipment: { one: '{0} shipment', other: '{0} shipments' },
    tunnel: { one: '{0} tunnel', other: '{0} tunnels' },
  },
};
