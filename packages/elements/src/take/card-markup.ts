import type { Profile } from '@keruen/data';
import { completed } from '@keruen/figure';
import { profileMarkup, profileRow } from '@keruen/figure/fallback';
import { aboveOf } from './above-of.ts';
import type { OnShow } from './takeable.ts';

/** A card as HTML: whole, or as the row that a compact one is. */
export async function cardMarkup(profile: Profile, on: OnShow): Promise<string> {
  const { host, figure, words } = on;
  const locale = await completed(on.locale);
  const { heading = { text: profile.actor.names.en }, level } = aboveOf(on);
  const card = { profile, heading, subtitle: figure.subtitle ?? '', level };
  return host.variant === 'compact' ? profileRow(card, locale) : profileMarkup(card, locale, words);
}
