import type { Dataset } from '../../schema/dataset.ts';
import { cardRecords } from './profile-of.ts';
import type { Profile, ProfileQuery } from './profile.ts';
import { stancesOf } from './stance.ts';

/** As `profile()`, of the records of a dataset alone. */
export const profileRecords = (dataset: Dataset, asked: ProfileQuery): Profile | undefined =>
  cardRecords(dataset, asked, stancesOf);
