import type { Dataset } from '../../schema/dataset.ts';
import type { Flow } from '../../schema/vocabulary.ts';
import { amountOf, computed, difference, sum } from './amount.ts';
import { derivedAnswer, derivedRow } from './derive.ts';
import { cellOf, grouped, officialRows } from './official.ts';
import type { Row, Rows, TradeQuery } from './rows.ts';
import { guarded } from './guarded.ts';

/** A question about several flows together: which ones is not asked. */
export type CombinedQuery = Omit<TradeQuery, 'flow'>;

/** Export plus import as one producer gives them, where both are given. */
export function turnover(dataset: Dataset, asked: CombinedQuery): Rows {
  return guarded(
    dataset,
    asked,
    (whole) => combined(whole, asked, { flow: 'turnover', sign: '+', compute: sum }),
    {},
  );
}

/** Export minus import as one producer gives them: below zero where more is bought than sold. */
export function balance(dataset: Dataset, asked: CombinedQuery): Rows {
  return guarded(
    dataset,
    asked,
    (whole) => combined(whole, asked, { flow: 'balance', sign: '−', compute: difference }),
    {},
  );
}

interface Combination {
  readonly flow: Flow;
  readonly sign: string;
  readonly compute: (numbers: readonly number[]) => number;
}

function combined(dataset: Dataset, asked: CombinedQuery, combination: Combination): Rows {
  const both = officialRows(dataset, { ...asked, flow: ['export', 'import'] });
  const pairs = [...grouped(both, (row) => cellOf(row, ['flow', 'valuation'])).values()].map(pairOf);
  const rows = pairs.map((pair) => combinedRow(pair, combination));
  return derivedAnswer(dataset, { ...asked, flow: [combination.flow] }, rows);
}

/** Exports are counted at the border of the seller (FOB) as a rule, imports at that of the buyer (CIF). */
function pairOf(rows: readonly Row[]): readonly [Row | undefined, Row | undefined] {
  const of = (flow: Flow, ...wanted: (string | undefined)[]): Row | undefined => {
    const all = rows.filter(({ observation }) => observation.flow === flow);
    const best = wanted.flatMap((one) => all.find(({ observation }) => observation.valuation === one) ?? []);
    return best[0] ?? all[0];
  };
  const sold = of('export', 'FOB');
  return [sold, of('import', sold?.observation.valuation, 'CIF')];
}

function combinedRow(pair: ReturnType<typeof pairOf>, { flow, sign, compute }: Combination): Row {
  const inputs = pair.filter((row) => row !== undefined);
  const about = inputs[0]!;
  const [sold, bought] = pair.map((row) => row?.observation.valuation ?? 'unspecified');
  const alike = sold === bought || inputs.length < 2;
  const { measure, unit, per } = about.observation;
  return derivedRow({
    about,
    says: { measure, unit, per, flow, valuation: alike ? about.observation.valuation : 'unspecified' },
    formula: alike ? `export ${sign} import` : `export (${sold}) ${sign} import (${bought})`,
    inputs,
    amount: computed(pair.map(amountOf), compute),
  });
}
