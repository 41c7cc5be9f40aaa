import { descriptionOn, type Profile } from '@keruen/data';
import type { Fact } from '../describe/fact.ts';
import { actorName } from '../describe/name.ts';
import { sentenceCase } from '../describe/phrase.ts';
import { profileFacts } from '../describe/profile-facts.ts';
import { actWords } from '../locale/books/act.ts';
import { cardWords } from '../locale/books/card.ts';
import { timelineWords } from '../locale/books/timeline.ts';
import type { Locale } from '../locale/locale.ts';
import type { TakeWords } from '../locale/take/words.ts';
import { block, dated, inline } from './block.ts';
import { citationMarkup } from './cite.ts';
import { accountMarkup, setsOf } from './fact-line.ts';
import { factList, officeList } from './fact-lists.ts';
import { factsMarkup, runMarkup, sentenceMarkup } from './run.ts';

/** A card as it stands on a page: its profile, and what stands above it. */
export interface CardShown {
  readonly profile: Profile;
  readonly heading: { readonly text: string; readonly lang?: string | undefined };
  /** What the actor is, and the date of the card. */
  readonly subtitle: string;
  /** Of the heading; the sections have the next. */
  readonly level: number;
}

type Section = (facts: readonly Fact[], card: CardShown, locale: Locale, words: TakeWords) => string;

/** Amounts as a table, each with how sure it is for readers of tables too. */
const figures: Section = (facts, { profile }, locale, words) => {
  const { query, actors, sources } = profile;
  const of = query.toward && `: ${actorName(query.toward, actors, locale)}`;
  const heads = [words.what, words.when, words.said, locale.words.frame.source];
  const row = ({ what, when, date, value, sign, cited }: Fact): string => {
    const { nature, qualifier } = sign ?? {};
    const cells = [
      inline('th', sentenceMarkup(what, locale), { scope: 'row' }),
      inline('td', dated(sentenceMarkup(when, locale), date)),
      inline('td', sentenceMarkup(value, locale), {
        'data-nature': nature,
        'data-qualifier': qualifier === 'exact' ? undefined : qualifier,
      }),
      inline('td', citationMarkup(cited, sources, locale) || ' '),
    ];
    return inline('tr', cells.join(''));
  };
  const caption = inline('caption', sentenceMarkup(`${cardWords(locale).card.trade}${of ?? ''}`, locale));
  const head = inline(
    'tr',
    heads.map((one) => inline('th', sentenceMarkup(one, locale), { scope: 'col' })).join(''),
  );
  return block('table', [caption, block('thead', [head]), block('tbody', facts.map(row))]);
};

/** Events say when and what, corridors their name and status: they need no word before them. What contradicts one stands under it. */
const plain: Section = (facts, { profile }, locale) => {
  const said = (one: Fact): string => {
    const name = one.kind === 'corridor' && sentenceMarkup(one.who, locale);
    return [name, accountMarkup(one, profile.sources, locale)].filter(Boolean).join(': ');
  };
  const items = setsOf(facts).map(([first, ...others]) =>
    others.length
      ? block('li', [
          said(first!),
          block(
            'ul',
            others.map((one) => inline('li', `≠ ${said(one)}`)),
          ),
        ])
      : inline('li', said(first!)),
  );
  return block('ul', items);
};

/** A list that needs nothing but its facts. */
const listed =
  (list: typeof factList): Section =>
  (facts, { profile }, locale) =>
    list(facts, profile.sources, locale);

const SECTIONS: readonly (readonly [kind: Fact['kind'], head: (locale: Locale) => string, make: Section])[] =
  [
    ['office', (locale) => actWords(locale).acts.offices, listed(officeList)],
    ['act', (locale) => actWords(locale).acts.relations, listed(factList)],
    ['claim', (locale) => sentenceCase(timelineWords(locale).timeline.statement), listed(factList)],
    ['event', (locale) => actWords(locale).acts.events, plain],
    ['corridor', (locale) => actWords(locale).acts.corridors, plain],
  ];

/** Labels are a matter of dispute: each stands with who uses it. */
function labels({ profile: { actor, sources } }: CardShown, locale: Locale): readonly string[] {
  if (!actor.labels?.length) return [];
  const items = actor.labels.map(({ label, lang, usedBy, sources: cited }) => {
    const from = [factsMarkup(usedBy, locale), citationMarkup(cited, sources, locale)].filter(Boolean);
    const small = inline('small', `(${from.join(locale.words.semicolon)})`);
    return inline('li', `${runMarkup(label, lang?.split('/')[0], locale)} ${small}`);
  });
  return [inline('p', sentenceMarkup(`${actWords(locale).acts.alsoCalled}:`, locale)), block('ul', items)];
}

/** Names in other languages, without those nobody has checked. */
function otherNames({ profile: { actor }, heading }: CardShown, locale: Locale): string {
  const { names, uncheckedNames = [] } = actor;
  const others = Object.entries(names).filter(
    ([tag, text]) => text && text !== heading.text && !uncheckedNames.includes(tag),
  );
  const shown = new Map(others.toReversed().map(([tag, text]) => [text!, tag]));
  return inline(
    'p',
    [...shown]
      .map(([text, tag]) => runMarkup(text, tag, locale))
      .toReversed()
      .join(' · '),
  );
}

/**
 * A card as HTML that needs no script, no style and no id: headings, tables, lists of terms and links, which filters of content management systems
 * leave. It says what the card says: every claim with its date, in whose words it is, and where it is printed. Of titles of sources see
 * `sourcesMarkup`.
 */
export function profileMarkup(card: CardShown, locale: Locale, words: TakeWords): string {
  const { profile, heading, subtitle, level } = card;
  const facts = profileFacts(profile, locale);
  const of = (kind: Fact['kind']): readonly Fact[] => facts.filter((fact) => fact.kind === kind);
  const head = (deeper: number, text: string, lang?: string): string =>
    inline(`h${Math.min(6, level + deeper)}`, text, { lang });
  const sections = SECTIONS.filter(([kind]) => of(kind).length).flatMap(([kind, title, make]) => [
    head(1, sentenceMarkup(title(locale), locale)),
    make(of(kind), card, locale, words),
  ]);
  const description = descriptionOn(profile.actor, profile.asOf);
  return [
    head(0, runMarkup(heading.text, undefined, locale), heading.lang),
    inline('p', sentenceMarkup(subtitle, locale)),
    otherNames(card, locale),
    description && inline('p', factsMarkup(description, locale)),
    ...labels(card, locale),
    of('number').length && figures(of('number'), card, locale, words),
    ...sections,
  ]
    .filter(Boolean)
    .join('\n');
}
