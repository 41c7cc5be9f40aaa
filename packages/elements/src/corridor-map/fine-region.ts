/** Shores and lines of the region as fine as a magnified map wants them: a file of its own, which nobody loads who does not come close. */
export const fineRegion = () => import('@keruen/figure/land/region-fine');
