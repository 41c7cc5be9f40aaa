/** A sentence without the marks that keep directions apart inside it. */
export const plainText = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').trim();
