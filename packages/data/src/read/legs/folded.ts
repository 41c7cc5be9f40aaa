import { plainText } from '../term/digits.ts';

/** A word or a name as it is compared: small letters, accents and marks left out, one space for whatever parts its words. */
export function folded(text: string): string {
  return plainText(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
