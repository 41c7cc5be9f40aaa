import type { Dataset } from '../../schema/dataset.ts';
import { amountOf, computed, quotient } from './amount.ts';
import { derivedAnswer, derivedRow } from './derive.ts';
import { cellOf, officialRows } from './official.ts';
import type { Rows, TradeQuery } from './rows.ts';
import { guarded } from './guarded.ts';

/** What a unit of quantity was worth: value over quantity of one producer, e.g. in `USD` per `TNE`. */
export function unitValues(dataset: Dataset, asked: Omit<TradeQuery, 'measure'>): Rows {
  return guarded(dataset, asked, (whole) => worth(whole, asked), {}, false);
}

function worth(dataset: Dataset, asked: Omit<TradeQuery, 'measure'>): Rows {
  const quantities = officialRows(dataset, { ...asked, measure: 'trade-quantity' });
  const byCell = new Map(quantities.map((row) => [cellOf(row, ['unit', 'valuation']), row]));
  const values = officialRows(dataset, { ...asked, measure: 'trade-value' });
  const rows = values.map((value) => {
    const quantity = byCell.get(cellOf(value, ['unit', 'valuation']));
    const { unit } = value.observation;
    return derivedRow({
      about: value,
      says: {
        measure: 'unit-value',
        unit,
        per: quantity?.observation.unit,
        valuation: value.observation.valuation,
      },
      kind: 'unit-value',
      formula: 'value / quantity',
      inputs: quantity ? [value, quantity] : [value],
      amount: computed([amountOf(value), amountOf(quantity)], quotient),
    });
  });
  return derivedAnswer(dataset, { ...asked, measure: 'unit-value' }, rows);
}
