/** Months, and days as far as the month has them; the leap day stands apart. */
const MONTH =
  '(?:(?:0[13578]|1[02])(?:-(?:0[1-9]|[12][0-9]|3[01]))?' +
  '|(?:0[469]|11)(?:-(?:0[1-9]|[12][0-9]|30))?' +
  '|02(?:-(?:0[1-9]|1[0-9]|2[0-8]))?)';

const LEAP_DAY = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29';

const DATE = `(?:${LEAP_DAY}|[0-9]{4}(?:-${MONTH})?)[~?%]?`;

/**
 * What `parsePeriod` takes apart, as a pattern that JSON Schema knows too: a date, or an interval of which one end may be open (`..`) or
 * unknown. It cannot say that an interval does not end before it begins.
 */
export const EDTF = `^(?:${DATE}|${DATE}/(?:\\.\\.|${DATE})?|(?:\\.\\.)?/${DATE})$`;

const PATTERN = new RegExp(EDTF);

/** Whether the text is EDTF of the kinds that `parsePeriod` takes apart. */
export function isEdtf(text: string): boolean {
  if (!PATTERN.test(text)) return false;
  const [from = '', to = ''] = text.split('/').map((end) => end.replace(/[^0-9-]/g, ''));
  const length = Math.min(from.length, to.length);
  return from.slice(0, length) <= to.slice(0, length);
}
