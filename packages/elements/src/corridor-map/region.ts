import { groundOf, type Ground } from '@keruen/figure';
import { land } from '@keruen/figure/land/region';

/** The ground of the region, loaded after the routes, which need neither it nor what draws it. A word that is none of these is `neutral`. */
export const regionGround = (boundaries: 'neutral' | 'muted' | 'none' | undefined): Ground =>
  boundaries === 'none'
    ? groundOf({ ...land, international: '', disputed: '' })
    : groundOf(land, boundaries === 'muted' ? boundaries : 'neutral');
