/**
 * Text with Latin digits, one kind of space and one kind of minus: Arabic and Persian digits and separators are
 * rewritten, marks of direction and vowel signs are taken out.
 */
export function plainText(text: string): string {
  // Most cells and headers hold nothing of it, and there may be many.
  if (!/[^ -&(-~]/.test(text)) return text.replace(/ +/g, ' ').trim();
  return (
    text
      // Both kinds begin at a multiple of 16.
      .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
      .replace(/\u200c/g, ' ')
      .replace(/[\u061c\u064b-\u0652\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
      // The comma of Arabic script stands between thousands too, as no other sign does.
      .replace(/(?<=\d)\u060c(?=\d{3})/g, ' ')
      .replace(/\u066b/g, '.')
      .replace(/[\u066c\u2019']/g, ' ')
      .replace(/[\u2010\u2011\u2212\ufe63\uff0d]/g, '-')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
