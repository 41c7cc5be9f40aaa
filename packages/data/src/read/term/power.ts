const THOUSANDS = /^1?((?:[ .]?000)+)s?(?!\d)/;
const EXPONENT = /^10(?:\^(\d{1,2})|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))(?!\d)/;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The power of ten in digits with which a text begins: `1000`, `000`, `10^6`, `10⁶`. */
export function powerOf(text: string): { readonly meaning: number; readonly rest: string } | undefined {
  const [thousands, zeros] = THOUSANDS.exec(text) ?? [];
  if (thousands !== undefined)
    return { meaning: zeros!.replace(/\D/g, '').length, rest: text.slice(thousands.length).trim() };
  const [exponent, digits, raised = ''] = EXPONENT.exec(text) ?? [];
  if (exponent === undefined) return undefined;
  const number = digits ?? [...raised].map((digit) => RAISED.indexOf(digit)).join('');
  return { meaning: Number(number), rest: text.slice(exponent.length).trim() };
}
