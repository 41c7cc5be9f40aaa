/** Codes that say of a dimension that it is not divided, or does not apply. */
const WHOLE = new Set(['_T', '_Z', '_X', 'TOTAL', 'ALL', 'T', '']);

export const isWhole = (code: string): boolean => WHOLE.has(code.toUpperCase());
