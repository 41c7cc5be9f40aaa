import type { Dataset } from '../schema/dataset.ts';
import type { Flow } from '../schema/vocabulary.ts';
import { amountOf, computed, quotient } from './amount.ts';
import { derivedAnswer, derivedRow } from './derive.ts';
import { cellOf, officialRows, type CellPart } from './official.ts';
import { isInWindow } from './asked.ts';
import type { Row, Rows, TradeQuery } from './rows.ts';
import { yearBefore } from './year-before.ts';

/** What a value is divided by: the same value but for the fields named here. */
export interface Base {
  readonly reporter?: string;
  readonly partner?: string;
  readonly flow?: Flow;
  /** A product id, or `null` for all goods together. */
  readonly product?: string | null;
  /** EDTF: one period for all, as for an index. */
  readonly period?: string;
}

/** Each value over a base: over the year 2018, over imports, over trade with the world. */
export function ratio(dataset: Dataset, asked: TradeQuery, base: Base): Rows {
  const { flow, product, period } = base;
  const parts = Object.keys(base) as (keyof Base)[];
  const question: TradeQuery = {
    ...asked,
    ...base,
    flow: flow ? [flow] : asked.flow,
    product: product === undefined ? asked.product : product === null ? [] : [product],
    period: period ?? asked.period,
  };
  const without: readonly CellPart[] = flow ? [...parts, 'valuation'] : parts;
  const bases = new Map(officialRows(dataset, question).map((row) => [cellOf(row, without), row]));
  const rows = officialRows(dataset, asked).map((row) => {
    const others = parts.filter((part) => part !== 'flow');
    const own = others.map((part) => row.observation[part] ?? 'all goods');
    const below = others.map((part) => base[part] ?? 'all goods');
    const name = row.observation.flow ?? row.observation.measure;
    const formula = `${[name, ...own].join(' ')} / ${[flow ?? name, ...below].join(' ')}`;
    return ratioRow(row, bases.get(cellOf(row, without)), formula, 'ratio');
  });
  return derivedAnswer(dataset, { ...asked, measure: 'trade-ratio' }, rows);
}

/** Each value over that of the year before, or of the same month of it: 2 is twice as much. */
export function growth(dataset: Dataset, asked: TradeQuery): Rows {
  const all = officialRows(dataset, { ...asked, period: undefined });
  const byCell = new Map(all.map((row) => [cellOf(row), row]));
  const rows = all
    .filter((row) => isInWindow(row.observation.period, asked.period))
    .map((row) => {
      const period = yearBefore(row.period);
      const name = row.observation.flow ?? row.observation.measure;
      const formula = `${name} ${row.period.text} / ${name} ${period.text}`;
      return ratioRow(row, byCell.get(cellOf({ ...row, period })), formula, 'growth');
    });
  return derivedAnswer(dataset, { ...asked, measure: 'trade-ratio' }, rows);
}

function ratioRow(about: Row, under: Row | undefined, formula: string, kind: string): Row {
  return derivedRow({
    about,
    says: { measure: 'trade-ratio', unit: 'ratio' },
    kind,
    formula,
    inputs: under ? [about, under] : [about],
    amount: computed([amountOf(about), amountOf(under)], quotient),
  });
}
