const MONTHS_AND_DAYS =
  '(?:(?:0[13578]|1[02])(?:-(?:0[1-9]|[12]\\d|3[01]))?|(?:0[469]|11)(?:-(?:0[1-9]|[12]\\d|30))?|02(?:-(?:0[1-9]|1\\d|2[0-8]))?)';
const LEAP_DAYS = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29';
const DATE = `(?:${LEAP_DAYS}|\\d{4}(?:-${MONTHS_AND_DAYS})?)[~?%]?`;
export const EDTF = `^(?:${DATE}|${DATE}/(?:\\.\\.|${DATE})?|(?:\\.\\.)?/${DATE})$`;
const PATTERN = new RegExp(EDTF);
export function isEdtf(text: string): boolean {
  if (!PATTERN.test(text)) return false;
  const [from = '', to = ''] = text.split('/').map((end) => end.replace(/[~?%.]/g, ''));
  const exact = Math.min(from.length, to.length);
  return from.slice(0, exact) <= to.slice(0, exact);
}
