import { descriptionOn, type Profile } from '@keruen/data';
import { civilMoment, jsonLd, writeJCard, type JCardAbout } from '@keruen/data/write';
import {
  cardWords,
  commas,
  completed,
  profileFacts,
  sentenceCase,
  speakSources,
  type Fact,
  type Locale,
} from '@keruen/figure';
import { pageAddress } from './address.ts';
import { plainText } from './plain-text.ts';
import type { OnShow } from './takeable.ts';

/** An office in a sentence: with its body, since when, in whose words, and where it is printed. */
function officeNote({ what, who, when, by, cited }: Fact, { sources }: Profile, locale: Locale): string {
  const said = commas([what, who, when, by], locale);
  return [said, sentenceCase(speakSources(cited, sources, locale))].filter(Boolean).join('. ');
}

/** What the card is of and on which date, each office, what the actor is and where that is printed; what is in the language of the facts says so. */
function notesOf(profile: Profile, subtitle: string, locale: Locale): JCardAbout['notes'] {
  const { actor, sources } = profile;
  const description = descriptionOn(actor, profile.asOf);
  const offices = profileFacts(profile, locale).filter(({ kind }) => kind === 'office');
  const cited = sentenceCase(speakSources(actor.sources, sources, locale));
  const told = (...notes: readonly string[]): JCardAbout['notes'] =>
    notes.filter(Boolean).map((text) => ({ text: plainText(text), lang: locale.tag }));
  return [
    ...told(subtitle, ...offices.map((one) => officeNote(one, profile, locale))),
    ...(description ? [{ text: description, lang: 'en' }] : []),
    ...told(cited),
  ];
}

/** The contact card as JSON text, or in words why there is none. */
export async function jCardOf(
  on: OnShow,
  profile: Profile,
): Promise<{ readonly text: string } | { readonly refused: string }> {
  const { host, figure, words } = on;
  const locale = await completed(on.locale);
  const { card } = writeJCard(profile, {
    notes: notesOf(profile, figure.subtitle ?? '', locale),
    address: pageAddress(host),
    made: civilMoment(performance.timeOrigin + performance.now()),
  });
  if (card) return { text: `${JSON.stringify(card, undefined, 1)}\n` };
  const { heading } = figure;
  const name = `\u2068${heading?.text ?? profile.actor.names.en}\u2069`;
  return { refused: words.noContact(name, cardWords(locale).actorKind[profile.actor.kind]) };
}

/** The profile in the words of schema.org as JSON text. */
export const jsonLdOf = ({ host }: OnShow, profile: Profile): string =>
  `${JSON.stringify(jsonLd(profile, pageAddress(host)), undefined, 1)}\n`;
