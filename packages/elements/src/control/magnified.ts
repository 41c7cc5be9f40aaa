/** Letters of this size, CSS px, are what pictures are drawn for; they grow with larger ones up to twice. */
const LETTERS = 16;

/** How many times as large as drawn a picture is in the letters of its page. An element that is taken out of the page has letters of no size. */
export const magnified = (host: Element): number =>
  Math.min(Math.max(parseFloat(getComputedStyle(host).fontSize) / LETTERS, 1), 2) || 1;
