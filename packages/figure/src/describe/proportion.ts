import type { Measure, Observation, Row, Rows } from '@keruen/data';

/** Measures whose ratios are parts of a whole, or what was added to it, and are read in per cent; other ratios say how many times as much. */
const OF_A_WHOLE: readonly Measure[] = ['trade-share', 'share', 'change'];

interface Shown {
  readonly value: number;
  readonly high: number | undefined;
  readonly unit: string;
}

/** The number of a record as it is to be read: a share of 0.5 is 50 per cent. */
export function asRead(
  { measure, unit }: Pick<Observation, 'measure' | 'unit'>,
  value: number,
  high: number | undefined,
): Shown {
  if (unit !== 'ratio' || !OF_A_WHOLE.includes(measure)) return { value, high, unit };
  return { value: value * 100, high: high && high * 100, unit: 'percent' };
}

function rowInPercent(row: Row): Row {
  const { value, high, unit } = asRead(row.observation, row.value ?? 0, row.high);
  return {
    ...row,
    value: row.value === null ? null : value,
    high,
    observation: { ...row.observation, unit },
  };
}

/** An answer of shares in per cent, to be drawn and tabled; any other as it is. */
export function inPercent<Answer extends Rows>(rows: Answer): Answer {
  const { unit } = asRead({ measure: rows.query.measure, unit: rows.unit }, 0, 0);
  return unit === rows.unit ? rows : { ...rows, unit, rows: rows.rows.map(rowInPercent) };
}
