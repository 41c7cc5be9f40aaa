import type { Dataset } from '../../schema/dataset.ts';
import type { Flow } from '../../schema/vocabulary.ts';
import { endOf, parsePeriod, startOf } from '../../value/period.ts';
import { amountOf, computed, quotient } from './amount.ts';
import { withBreaks } from './crossed.ts';
import { derivedAnswer, derivedRow } from './derive.ts';
import { cellOf, daysOf, grouped, officialRows, type CellPart } from './official.ts';
import { isInWindow } from './asked.ts';
import type { Row, Rows, TradeQuery } from './rows.ts';
import { guarded } from './guarded.ts';
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

/**
 * Each value over a base: over the year 2018, over imports, over trade with the world. The base is what is said of just that; where nothing is, or
 * several figures are, it is unknown.
 */
export function ratio(dataset: Dataset, asked: TradeQuery, base: Base): Rows {
  return guarded(dataset, asked, (whole) => ratios(whole, asked, base), {});
}

function ratios(dataset: Dataset, asked: TradeQuery, base: Base): Rows {
  const { flow, product, period } = base;
  const parts = (Object.keys(base) as (keyof Base)[]).filter((part) => base[part] !== undefined);
  const question: TradeQuery = {
    ...asked,
    ...base,
    flow: flow ? [flow] : asked.flow,
    product: product === undefined ? asked.product : product === null ? [] : [product],
    period: period ?? asked.period,
  };
  const without: readonly CellPart[] = flow ? [...parts, 'valuation'] : parts;
  const found = officialRows(dataset, question).filter((row) => isOf(row, base));
  const bases = grouped(found, (row) => cellOf(row, without));
  const between = betweenOf(
    period === undefined ? [] : officialRows(dataset, { ...asked, period: undefined }),
  );
  const rows = officialRows(dataset, asked).map((row) => {
    const others = parts.filter((part) => part !== 'flow');
    const own = others.map((part) => row.observation[part] ?? NOT_SAID[part]);
    const below = others.map((part) => base[part] ?? NOT_SAID[part]);
    const name = row.observation.flow ?? row.observation.measure;
    const formula = `${[name, ...own].join(' ')} / ${[flow ?? name, ...below].join(' ')}`;
    const under = oneFor(row, bases.get(cellOf(row, without)));
    return ratioRow(row, under, formula, 'ratio', between(row));
  });
  return derivedAnswer(dataset, { ...asked, measure: 'trade-ratio' }, rows);
}

/** What a formula says where a figure does not. */
const NOT_SAID = {
  reporter: 'nobody named',
  partner: 'nobody named',
  product: 'all goods',
  period: 'no period',
} as const;

/** Whether a row is about the base itself: not a month of its year, nor what names nobody. */
function isOf({ observation, period }: Row, base: Base): boolean {
  const days = base.period === undefined ? undefined : parsePeriod(base.period);
  return (
    (base.period === undefined || (days !== undefined && daysOf(days) === daysOf(period))) &&
    (['reporter', 'partner', 'product'] as const).every(
      (part) => base[part] === undefined || observation[part] === (base[part] ?? undefined),
    )
  );
}

/** Of figures that are valued differently the one that is valued as the row is; else none, where they are several. */
function oneFor({ observation: { valuation } }: Row, found: readonly Row[] = []): Row | undefined {
  const alike = found.filter(({ observation }) => observation.valuation === valuation);
  const [first, ...others] = alike.length > 0 ? alike : found;
  return others.length > 0 ? undefined : first;
}

/** Whether a year ends the day before another begins: years of a calendar in which these are not the same days each year, and end within a month. */
const endsAt = ({ observation: { periodKind }, period }: Row, before: Row): boolean =>
  periodKind === 'year' &&
  before.observation.periodKind === 'year' &&
  endOf(before.period) + 1 === startOf(period);

/** Each value over that of the year before, or of the same month of it: 2 is twice as much. */
export function growth(dataset: Dataset, asked: TradeQuery): Rows {
  const all = officialRows(dataset, { ...asked, period: undefined });
  const byCell = new Map(all.map((row) => [cellOf(row), row]));
  const between = betweenOf(all);
  const rows = all
    .filter((row) => isInWindow(row.observation.period, asked.period))
    .map((row) => {
      const same = yearBefore(row.period);
      const others = between(row);
      const under = byCell.get(cellOf({ ...row, period: same })) ?? others.find((one) => endsAt(row, one));
      const name = row.observation.flow ?? row.observation.measure;
      const formula = `${name} ${row.period.text} / ${name} ${(under?.period ?? same).text}`;
      return ratioRow(row, under, formula, 'growth', others);
    });
  return derivedAnswer(dataset, { ...asked, measure: 'trade-ratio' }, rows);
}

/** The figures that differ from a row in their period alone; none where none were looked for. */
function betweenOf(all: readonly Row[]): (row: Row) => readonly Row[] {
  const series = grouped(all, (row) => cellOf(row, ['period']));
  return (row) => series.get(cellOf(row, ['period'])) ?? [];
}

function ratioRow(
  about: Row,
  under: Row | undefined,
  formula: string,
  kind: string,
  between: readonly Row[],
): Row {
  const inputs = under ? [about, under] : [about];
  const row = derivedRow({
    about,
    says: { measure: 'trade-ratio', unit: 'ratio' },
    kind,
    formula,
    inputs,
    amount: computed([amountOf(about), amountOf(under)], quotient),
  });
  return withBreaks(row, inputs, between);
}
