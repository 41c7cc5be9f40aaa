import type { Row, Rows } from '@keruen/data';
import { scaleWords } from '../../locale/books/scale.ts';
import { sentenceCase } from '../../describe/phrase.ts';
import type { LegendEntry } from '../../scene/scene.ts';
import { linear, type Linear } from '../../scale/linear.ts';
import { log, niceLog } from '../../scale/log.ts';
import type { Medium, ScaleName } from '../layout.ts';
import { valueDomain } from './value.ts';

/** A value without a place on a logarithmic scale: zero, or below it. */
const placeless = ({ value }: Row): boolean => value !== null && value <= 0;

/** A row as it is placed on a scale: what has no place there is drawn as what is missing. */
export const placedOn =
  (scale: ScaleName | undefined) =>
  (row: Row): Row =>
    scale === 'log' && placeless(row) ? { ...row, value: null, high: undefined } : row;

/** Lowest and highest drawn value: with zero on a straight scale, from round value to round value on a logarithmic one. */
export function scaleDomain(
  rows: readonly Row[],
  scale: ScaleName | undefined,
): readonly [number, number] | undefined {
  if (scale !== 'log') return valueDomain(rows);
  const ends = rows.flatMap(({ value, high }) => [value ?? 0, high ?? 0]).filter((end) => end > 0);
  return ends.length ? niceLog([Math.min(...ends), Math.max(...ends)]) : undefined;
}

/** That distances are factors, and what a tick at the foot says; nothing for a straight scale. */
export function scaleLegend({ rows }: Rows, { scale, locale }: Medium): LegendEntry[] {
  if (scale !== 'log') return [];
  const { logarithmic, placeless: told } = scaleWords(locale).scale;
  const labels = rows.some(placeless) ? [logarithmic, told] : [logarithmic];
  return labels.map((label) => ({ label: sentenceCase(label) }));
}

/** How a row is told that is placed on a scale: as it was before. */
export function toldBefore(rows: readonly Row[]): (row: Row) => Row {
  const before = new Map(rows.map((row) => [row.observation, row]));
  return (row) => before.get(row.observation) ?? row;
}

/** A way from values to px. On a logarithmic scale what has no place there lies where the range begins. */
export function mapOf(
  domain: readonly [number, number],
  range: readonly [number, number],
  scale: ScaleName | undefined,
): Linear {
  if (scale !== 'log' || domain[0] <= 0) return linear(domain, range);
  const at = log(domain, range);
  return (value) => (value > 0 ? at(value) : range[0]);
}
