/** Sizes of letters in a picture and the distance of their lines, CSS px. */
export const SIZE = { label: 11, period: 12, line: 15 } as const;
