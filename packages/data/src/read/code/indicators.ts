import type { Flow, Measure, Valuation } from '../../schema/vocabulary.ts';

/** What the code of an indicator says of a number. */
export interface Indicator {
  readonly measure: Measure;
  readonly flow?: Flow;
  readonly valuation?: Valuation;
  readonly unit?: string;
  readonly scale?: number;
}

/** A value of trade in dollars or euros. */
const value = (flow: Flow, valuation: Valuation, unit: string, scale = 0): Indicator => ({
  measure: 'trade-value',
  flow,
  valuation,
  unit,
  ...(scale === 0 ? {} : { scale }),
});

/**
 * Indicators of trade by code: Eurostat's Comext and its aggregates, the IMF's Direction of Trade and its successor, the World Bank's
 * WITS. Whatever is not here is not guessed at.
 */
export const INDICATORS: Readonly<Record<string, Indicator>> = {
  VALUE_IN_EUROS: { measure: 'trade-value', unit: 'EUR' },
  QUANTITY_IN_100KG: { measure: 'trade-quantity', unit: 'DTN' },
  QUANTITY_IN_KG: { measure: 'trade-quantity', unit: 'KGM' },
  MIO_EXP_VAL: value('export', 'unspecified', 'EUR', 6),
  MIO_IMP_VAL: value('import', 'unspecified', 'EUR', 6),
  MIO_BAL_VAL: value('balance', 'unspecified', 'EUR', 6),
  TXG_FOB_USD: value('export', 'FOB', 'USD'),
  TMG_CIF_USD: value('import', 'CIF', 'USD'),
  TMG_FOB_USD: value('import', 'FOB', 'USD'),
  TBG_USD: value('balance', 'unspecified', 'USD'),
  XG_FOB_USD: value('export', 'FOB', 'USD'),
  MG_CIF_USD: value('import', 'CIF', 'USD'),
  MG_FOB_USD: value('import', 'FOB', 'USD'),
  'XPRT-TRD-VL': value('export', 'unspecified', 'USD', 3),
  'MPRT-TRD-VL': value('import', 'unspecified', 'USD', 3),
};
