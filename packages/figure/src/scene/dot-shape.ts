import type { DotMark } from './mark.ts';

/** A hundredth of a px is as fine as a sign is drawn: sums of tenths have sixteen digits. */
const fine = (n: number): number => Math.round(n * 100) / 100;

const circle = (x: number, y: number, r: number): string =>
  `M${fine(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

const box = (x: number, y: number, w: number, h: number): string =>
  `M${fine(x - w)} ${fine(y - h)}h${fine(2 * w)}v${fine(2 * h)}h${fine(-2 * w)}z`;

const rhomb = (x: number, y: number, r: number): string =>
  `M${x} ${fine(y - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;

/** Outlines of the signs of places and of service as path data, centred on (x, y); `r` is half their height. */
export const DOT_SHAPES: Readonly<Record<DotMark['shape'], (x: number, y: number, r: number) => string>> = {
  circle,
  ring: circle,
  square: (x, y, r) => box(x, y, r * 0.9, r * 0.9),
  diamond: (x, y, r) => rhomb(x, y, r * 1.2),
  wedge: (x, y, r) => `M${x} ${y - r}l${r} ${r * 2}h${-r * 2}z`,
  bar: (x, y, r) => box(x, y, r * 0.35, r * 1.2),
  transfer: (x, y, r) => circle(x, y, r) + circle(x, y, r / 4),
  hourglass: (x, y, r) => `M${x - r} ${y - r}h${r * 2}l${-r * 2} ${r * 2}h${r * 2}z`,
  // The bar goes the other way round than the circle, so that it stays open.
  barred: (x, y, r) => circle(x, y, r) + box(x, y, r * 0.6, r * 0.2),
  gauge: (x, y, r) => box(x - r, y, 0.8, r * 0.6) + box(x + r, y, 0.8, r * 0.6),
};
