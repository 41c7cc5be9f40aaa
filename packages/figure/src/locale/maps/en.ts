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
};
