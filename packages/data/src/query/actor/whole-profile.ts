import type { Dataset } from '../../schema/dataset.ts';
import { holdingsOf } from '../trade/all-holdings.ts';
import { profileOf } from './profile-of.ts';
import type { Profile, ProfileQuery } from './profile.ts';
import { stancesOf } from './stance.ts';

/** What the dataset says about the actor on the date; undefined where it does not know the actor, or nobody was asked for. */
export function profile(dataset: Dataset, asked: ProfileQuery): Profile | undefined {
  const isAsked = [dataset, asked].every((given: unknown) => typeof given === 'object' && given !== null);
  return isAsked ? profileOf(dataset, holdingsOf(dataset), asked, stancesOf) : undefined;
}
