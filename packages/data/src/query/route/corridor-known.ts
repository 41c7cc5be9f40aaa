import type { Corridor } from '../../schema/corridor.ts';
import { beginsAfter } from '../date/validity.ts';

/** Whether the two statuses of a corridor as a whole are known on the date: not before the one for which they are, and never where nothing says which that is. */
export const isKnownOn = ({ asOf }: Pick<Corridor, 'asOf'>, date: string | undefined): boolean =>
  asOf !== undefined && !beginsAfter(asOf, date);
