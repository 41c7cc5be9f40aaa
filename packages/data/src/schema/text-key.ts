/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A short key of a text, `#` and its FNV-1a hash over UTF-16 code units in digits to the base 36: `#1qz3v0k`. Lists of words that are loaded beside
 * records need not repeat what these say.
 */
export function textKey(text: string): string {
  let hash = BASIS;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return `#${(hash >>> 0).toString(36)}`;
}
