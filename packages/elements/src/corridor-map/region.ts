import { groundOf, type Ground } from '@keruen/figure';
import { land } from '@keruen/figure/land/region';

/** The ground of the region, loaded after the routes, which need neither it nor what draws it. */
export const regionGround = (boundaries: 'neutral' | 'none' | undefined): Ground =>
  groundOf(boundaries === 'none' ? { ...land, international: '', disputed: '' } : land);
