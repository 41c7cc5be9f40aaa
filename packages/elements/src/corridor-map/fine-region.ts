import type { Shores } from '@keruen/figure';

/** Shores and lines of the region as fine as a magnified map wants them: a file of its own, which nobody loads who does not come close. */
export const fineRegion = async (): Promise<Shores> => (await import('@keruen/figure/land/region-fine')).land;
