/** Codes that say of a dimension that it is not divided, or does not apply. */
const WHOLE = new Set(['_T', '_Z', '_X', 'TOTAL', 'ALL', 'T', '']);

/** Whether a code stands for all of a dimension, or for none of it. */
export const isWhole = (code: string): boolean => WHOLE.has(code.toUpperCase());
