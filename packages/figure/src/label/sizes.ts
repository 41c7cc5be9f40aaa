/** Sizes of letters in a picture and the distance of their lines, CSS px. */
export const SIZE = { label: 11, period: 12, line: 15 } as const;

/** Distance of lines whose letters are this large, px: letters and their distance grow together. */
export const lineOf = (size: number): number => Math.ceil((size * SIZE.line) / SIZE.label);
