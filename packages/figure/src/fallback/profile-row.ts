import { profileFacts } from '../describe/profile-facts.ts';
import type { Locale } from '../locale/locale.ts';
import { inline } from './block.ts';
import { accountMarkup } from './fact-line.ts';
import type { CardShown } from './profile-markup.ts';
import { runMarkup, sentenceMarkup } from './run.ts';

/** A card as a row: name, what it is on which date, and the offices it holds or has, with their sources. */
export function profileRow({ profile, heading, subtitle }: CardShown, locale: Locale): string {
  const name = inline('strong', runMarkup(heading.text, heading.lang, locale));
  const offices = profileFacts(profile, locale).filter(({ kind }) => kind === 'office');
  const held = offices.map((one) =>
    [
      [one.what, one.who]
        .filter(Boolean)
        .map((words) => sentenceMarkup(words, locale))
        .join(locale.table.listComma),
      accountMarkup(one, profile.sources, locale),
    ]
      .filter(Boolean)
      .join(' '),
  );
  return inline('p', [name, sentenceMarkup(subtitle, locale), ...held].join(locale.words.semicolon));
}
