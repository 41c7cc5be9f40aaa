/** The nearest half px: thin outlines stay crisp, and a scene mirrored twice comes back. */
export const halfPixel = (n: number): number => Math.round(n * 2) / 2;
