import type { Profile } from '@keruen/data';
import { citedActs, completed, type Locale } from '@keruen/figure';

/** What a citation of a card, or of several beside each other, must not lose, each once; a file of its own, for no other figure needs its words. */
export async function actsOf(profiles: readonly Profile[], locale: Locale): Promise<readonly string[]> {
  const whole = await completed(locale);
  return [...new Set(profiles.flatMap((profile) => citedActs(profile, whole)))];
}
