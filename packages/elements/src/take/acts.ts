import type { Profile } from '@keruen/data';
import { citedActs, completed, type Locale } from '@keruen/figure';

/** What a citation of a card must not lose; a file of its own, for no other figure needs its words. */
export const actsOf = async (profile: Profile, locale: Locale): Promise<readonly string[]> =>
  citedActs(profile, await completed(locale));
