import type { Profile } from '@keruen/data';
import { completed } from '@keruen/figure';
import { profileMarkup, profileRow } from '@keruen/figure/fallback';
import type { OnShow } from './takeable.ts';

/** Level of a heading where the author names none. */
const LEVEL = 3;

/** A card as HTML: whole, or as the row that a compact one is. */
export async function cardMarkup(profile: Profile, on: OnShow): Promise<string> {
  const { host, figure, words } = on;
  const locale = await completed(on.locale);
  const { heading = { text: profile.actor.names.en }, subtitle = '' } = figure;
  const level = Number(host.getAttribute('heading-level')) || LEVEL;
  const card = { profile, heading, subtitle, level };
  return host.getAttribute('variant') === 'compact'
    ? profileRow(card, locale)
    : profileMarkup(card, locale, words);
}
