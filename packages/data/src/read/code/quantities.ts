/** Units of quantities, UN/ECE Rec 20. */
const QUANTITIES = new Set([
  'KGM',
  'TNE',
  'DTN',
  'LTR',
  'MTQ',
  'MTK',
  'MTR',
  'C62',
  'NPR',
  'CTM',
  'KWH',
  'MWH',
]);

export const isQuantity = (unit: string): boolean => QUANTITIES.has(unit);
