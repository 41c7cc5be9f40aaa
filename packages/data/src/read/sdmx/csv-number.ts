/** Numbers of SDMX-CSV have no separators but the decimal sign, a point or (with the reader's locale) a comma. */
const NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i;

/** The number of a cell, null where it says that there is none (Eurostat by a colon), undefined where it is no number. */
export function sdmxNumber(text: string): number | null | undefined {
  const plain = text.trim();
  if (plain === '' || /^(?:nan|#n\/a|[-:])$/i.test(plain)) return null;
  return NUMBER.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}
