import type { Observation } from '../../schema/claim.ts';
import type { Measure, Nature, ObsStatus, PeriodKind, Valuation } from '../../schema/vocabulary.ts';
import { FLOWS, MEASURES, MISSING_REASONS, NATURES, QUALIFIERS } from '../../schema/vocabulary.ts';
import { readCell, withoutMark } from '../term/cell.ts';
import type { WrittenValue } from '../term/cell.ts';
import { isQuantity } from '../code/quantities.ts';
import type { IssueList } from '../report/issue-list.ts';
import type { ShownSign } from '../term/number.ts';
import { kindOfPeriod } from '../period/cell.ts';
import type { SourceList } from '../report/source-list.ts';
import type { CellData, CellLike } from '../report/table-like.ts';
import { readUnit, type WrittenUnit } from '../term/unit.ts';

/** What a header says of all numbers under it. */
export interface SaidAround {
  readonly valuation?: Valuation;
  readonly nature?: Nature;
  readonly obsStatus?: ObsStatus;
}

/** What surrounds a cell: where it stands, what its column and table say, and where issues go. */
export interface Surroundings {
  readonly id: string;
  readonly path: string;
  readonly period: string;
  /** What kind of period the table calls it; else it follows from its dates. */
  readonly periodKind?: PeriodKind | undefined;
  /** The attributes of column and table. */
  readonly data: CellData;
  /** The unit that the column or the caption names. */
  readonly unit: WrittenUnit;
  /** What else the header of the column says of its numbers. */
  readonly said?: SaidAround | undefined;
  readonly sources: SourceList;
  readonly issues: IssueList;
  /** The decimal sign that the numbers of the table show. */
  readonly decimal?: ShownSign | undefined;
}

/**
 * The observation of one cell. Text that is not understood is missing for the reason `unknown`, and told; where the cell has said why there is no
 * number, its text may say so in any language.
 */
export function observe(cell: CellLike, around: Surroundings): Observation {
  const flow = oneOf(FLOWS, 'flow', { ...around.data, ...filled(cell.data) }.flow, around);
  // Accounts write what is below zero in brackets; elsewhere these say something else.
  const text = flow === 'balance' ? cell.text.trim().replace(/^\(([^()]*\d[^()]*)\)$/, '-$1') : cell.text;
  const read = readCell(text, around.decimal) ?? readMarked(text, around);
  const written = read && !isFlagged(text, read, around) ? read : notUnderstood(cell, around);
  if (written.ambiguous)
    report(around, 'ambiguous-number', 'a number that can be read in one way', cell.text);
  const data = { ...around.data, ...filled(cell.data) };
  if (data.scale && !Number.isInteger(+data.scale))
    report(around, 'not-whole', 'data-scale: a whole number', data.scale);
  const { unit, scale } = unitOf(written, data, around.unit);
  const { value, high, decimals, obsStatus = around.said?.obsStatus } = written;
  const qualifier = oneOf(QUALIFIERS, 'qualifier', data.qualifier, around) ?? written.qualifier;
  const missing = oneOf(MISSING_REASONS, 'missing', data.missing, around) ?? written.missing;
  const nature =
    oneOf(NATURES, 'nature', data.nature, around) ?? written.nature ?? around.said?.nature ?? 'statistic';
  return {
    id: around.id,
    nature,
    ...(qualifier ? { qualifier } : {}),
    ...(obsStatus ? { obsStatus: [obsStatus] } : {}),
    period: around.period,
    periodKind: around.periodKind ?? kindOfPeriod(around.period),
    ...(data.attribution ? { attribution: data.attribution } : {}),
    sources: [{ source: around.sources.idOf(data.source), at: around.path }],
    measure: oneOf(MEASURES, 'measure', data.measure, around) ?? measureOf(unit, flow !== undefined),
    ...(data.reporter ? { reporter: data.reporter } : {}),
    ...(data.partner ? { partner: data.partner } : {}),
    ...(flow ? { flow } : {}),
    ...(around.said?.valuation ? { valuation: around.said.valuation } : {}),
    value,
    ...(high === undefined ? {} : { high }),
    unit,
    ...(scale ? { scale } : {}),
    ...(decimals === undefined ? {} : { decimals }),
    ...(value === null ? { missing: missing ?? 'unknown' } : {}),
  };
}

/** Attributes that say something. */
export function filled(data: CellData | undefined): CellData {
  return Object.fromEntries(Object.entries(data ?? {}).filter(([, text]) => text?.trim()));
}

function notUnderstood(cell: CellLike, around: Surroundings): WrittenValue {
  if (!cell.data?.missing)
    report(around, 'unreadable-value', 'a number such as 978.0, ≥ 4 bn or about 1.3, or n/a', cell.text);
  return { value: null, missing: 'unknown' };
}

/** A number behind which the mark of a note stands; that the note is not read is told. */
function readMarked(text: string, around: Surroundings): WrittenValue | undefined {
  const bare = withoutMark(text);
  const found = bare === undefined ? undefined : readCell(bare, around.decimal);
  if (found)
    report(around, 'note-mark', 'a number alone; it is read, and the note behind its mark is not', text);
  return found;
}

/** Whether a letter is a billion or a thousand here, or rather a flag: `b` is a break in tables of statistics, whose power of ten stands elsewhere. */
const isFlagged = (text: string, { scale }: WrittenValue, { unit }: Surroundings): boolean =>
  /^[^\p{L}\p{Sc}]*\d ?[bk]$/u.test(text.trim()) && unit.scale !== undefined && unit.scale !== scale;

function report({ issues, path }: Surroundings, code: string, expected: string, text: string): void {
  issues.warn(code, path, expected, text);
}

function oneOf<Word extends string>(
  words: readonly Word[],
  field: string,
  text: string | undefined,
  around: Surroundings,
): Word | undefined {
  const found = words.find((word) => word === text);
  if (text !== undefined && found === undefined) {
    report(around, 'unknown-word', `data-${field}: one of ${words.join(', ')}`, text);
  }
  return found;
}

/**
 * The unit of the cell's own text, else of its attributes, else of its column or caption; empty where none names
 * one. The column's power of ten holds for a cell that names none, unless the cell is in another unit.
 */
function unitOf(written: WrittenValue, data: CellData, column: WrittenUnit): { unit: string; scale: number } {
  const own = data.unit === undefined ? {} : writtenIn(data.unit);
  const around = own.unit ?? column.unit;
  const asked = data.scale === undefined ? undefined : Number(data.scale);
  // A power of ten that is said of dollars holds for no tonnes.
  const ofColumn = own.unit && column.unit && own.unit !== column.unit ? undefined : column.scale;
  const given = (Number.isInteger(asked) ? asked : (own.scale ?? ofColumn)) ?? 0;
  const same = written.unit === undefined || around === undefined || written.unit === around;
  return { unit: written.unit ?? around ?? '', scale: written.scale ?? (same ? given : 0) };
}

/** A unit as its author writes it, in words or as a code; what is neither is a unit of the author's own. */
const writtenIn = (text: string): WrittenUnit => readUnit(text) ?? { unit: text };

/** Units of goods are a quantity, a ratio of a flow is a share, persons are counted; anything else is a value. */
export function measureOf(unit: string, isOfFlow = true): Measure {
  if (isQuantity(unit)) return 'trade-quantity';
  if (unit === 'ratio') return isOfFlow ? 'trade-share' : 'trade-ratio';
  return unit === 'persons' ? 'count' : 'trade-value';
}
