import type { Profile } from '../../query/actor/profile.ts';
import type { Actor } from '../../schema/actor.ts';
import type { Names } from '../../schema/claim.ts';
import type { Issue } from '../../schema/issue.ts';
import { addressesOf } from './cited-works.ts';
import { plainAliases } from './plain-aliases.ts';

/** A property of a vCard as RFC 7095 writes it (section 3.3): name, parameters, type of its values, one value or several. */
export type JCardProperty = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: 'text' | 'uri' | 'timestamp',
  ...values: readonly (string | readonly string[])[],
];

/** A vCard 4.0 as JSON. */
export type JCard = readonly [kind: 'vcard', properties: readonly JCardProperty[]];

/** What a contact card says that is not of the actor: in words of a language, and of the moment in which it is made. */
export interface JCardAbout {
  /** Sentences with date, attribution and source, each with its BCP 47 tag. */
  readonly notes: readonly { readonly text: string; readonly lang: string }[];
  /** Address of the card, where it can be had anew. */
  readonly address?: string | undefined;
  /** When the contact card is made: `2026-11-26T13:40:00Z`. */
  readonly made?: string | undefined;
}

/** The contact card, or why there is none. */
export interface WrittenJCard {
  readonly card?: JCard | undefined;
  readonly issues: readonly Issue[];
}

/** Media type of a jCard (RFC 7095, section 5.1); the registration names no ending for files. */
export const JCARD_TYPE = 'application/vcard+json';

/** Kinds of RFC 6350, section 6.1.4. A state is nobody's contact, and not the `location` it has. */
const KINDS: Partial<Readonly<Record<Actor['kind'], 'individual' | 'org'>>> = {
  person: 'individual',
  authority: 'org',
  ministry: 'org',
  organisation: 'org',
  company: 'org',
  'armed-group': 'org',
};

/**
 * A person or an organisation on the date of a profile as a jCard (RFC 7095): names by language, offices held on that date with their bodies, notes,
 * and the addresses of all sources. It says nothing the data do not: no `n`, for no source parts a family name from a given one, no
 * name whose spelling nobody has checked, and none that is only somebody's name for it. A state or an area has none: `not-in-jcard`.
 */
export function writeJCard(profile: Profile, { notes, address, made }: JCardAbout): WrittenJCard {
  const { actor, sources } = profile;
  const kind = KINDS[actor.kind];
  if (!kind) return { issues: [refusal(actor)] };
  const { names, uncheckedNames, wikidata } = actor;
  const properties: readonly JCardProperty[] = [
    ['version', {}, 'text', '4.0'],
    ['kind', {}, 'text', kind],
    ...inLanguages('fn', names, uncheckedNames),
    ...plainAliases(actor).map(({ text, lang }): JCardProperty => ['nickname', tagged(lang), 'text', text]),
    ...(kind === 'org' ? [ownOrganisation(profile)] : officesOf(profile)),
    ...notes.map(({ text, lang }): JCardProperty => ['note', tagged(lang), 'text', text]),
    ...(wikidata ? [uri('uid', `https://www.wikidata.org/entity/${wikidata}`)] : []),
    ...[...(address ? [address] : []), ...addressesOf(sources)].map((one) => uri('source', one)),
    ...(made ? [['rev', {}, 'timestamp', made] as const] : []),
  ];
  return { card: ['vcard', properties], issues: [] };
}

const refusal = ({ id, kind }: Actor): Issue => ({
  code: 'not-in-jcard',
  path: 'actor',
  expected: 'a person or an organisation',
  received: `${id}, a record of kind ${kind}`,
  severity: 'error',
});

const tagged = (lang: string | undefined): Readonly<Record<string, string>> =>
  lang ? { language: lang } : {};

const uri = (name: string, address: string): JCardProperty => [name, {}, 'uri', address];

/** One thing in several languages: alternatives that count as one by a number of their own (`altid`, RFC 6350, section 5.4), English first. */
function inLanguages(
  name: string,
  names: Names,
  unchecked: readonly string[] = [],
  altid = '1',
  group: Readonly<Record<string, string>> = {},
): readonly JCardProperty[] {
  const { en, ...others } = names;
  const checked = Object.entries(others).filter(([tag]) => !unchecked.includes(tag));
  return [['en', en] as const, ...checked].map(([language, text]) => [
    name,
    { ...group, language, altid },
    'text',
    text ?? '',
  ]);
}

/** What it is a part of, then itself, as the components of one value. */
const ownOrganisation = ({ actor, partOf }: Profile): JCardProperty => [
  'org',
  { language: 'en' },
  'text',
  partOf ? [partOf.names.en, actor.names.en] : actor.names.en,
];

/** Each office that is held on the date, in a group with its body. */
const officesOf = ({ held }: Profile): readonly JCardProperty[] =>
  held.flatMap(({ role, of }, i): JCardProperty[] => {
    const group = { group: `office${i + 1}` };
    const titles = { ...role.titles, en: role.titles?.en ?? role.title };
    return [
      ...inLanguages('title', titles, role.uncheckedTitles, String(i + 1), group),
      ...(of ? [['org', { ...group, language: 'en' }, 'text', of.names.en] as const] : []),
    ];
  });
