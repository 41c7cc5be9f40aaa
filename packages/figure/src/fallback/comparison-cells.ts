import { chooseName, type Compared, type Comparison, type ComparisonTopic } from '@keruen/data';
import { aliasesFor, letteredIn } from '../describe/aliases.ts';
import { actFacts } from '../describe/claim-facts.ts';
import { namedIn, type Fact } from '../describe/fact.ts';
import { actorName, nameOf } from '../describe/name.ts';
import { namesBeside } from '../describe/names-beside.ts';
import { sentenceCase } from '../describe/phrase.ts';
import { profileFacts } from '../describe/profile-facts.ts';
import { registryIds } from '../describe/registry-ids.ts';
import { speakCitation } from '../describe/source.ts';
import { speakToward } from '../describe/toward.ts';
import { cardWords } from '../locale/books/card.ts';
import type { Locale } from '../locale/locale.ts';
import { block, inline } from './block.ts';
import { factList, officeList } from './fact-lists.ts';
import { factsMarkup, runMarkup, sentenceMarkup } from './run.ts';

type Cell = (one: Compared, of: Comparison, locale: Locale) => string;

const kind: Cell = ({ profile: { actor, partOf } }, _, locale) => {
  const { actorKind, card } = cardWords(locale);
  const said = [sentenceCase(actorKind[actor.kind]), partOf && card.partOf(nameOf(partOf.names, locale))];
  return sentenceMarkup(said.filter(Boolean).join(locale.table.listComma), locale);
};

/** At home, in Latin letters, then as others know it; its heading where that is all. Names nobody has checked are left out. */
const names: Cell = ({ profile }, _, locale) => {
  const { names: all, uncheckedNames = [] } = profile.actor;
  const { text: called, lang: tag } = chooseName(all, locale.tag);
  const name = { text: called, lang: tag === locale.tag ? undefined : tag };
  const beside = namesBeside(profile, name, locale);
  const own = beside.filter(({ lang }) => !uncheckedNames.includes(lang ?? locale.tag));
  const others = aliasesFor(profile, [name, ...beside], locale).map((one) => {
    const lang = letteredIn(one);
    const run = runMarkup(one.text, lang === locale.tag ? undefined : lang, locale);
    return one.note ? `${run} ${inline('small', `(${factsMarkup(one.note, locale)})`)}` : run;
  });
  const first = own.length + others.length ? own : [name];
  const items = [...first.map(({ text, lang }) => runMarkup(text, lang, locale)), ...others];
  return block(
    'ul',
    items.map((item) => inline('li', item)),
  );
};

/** What a card says of one kind, as lists. */
const ofKind =
  (wanted: Fact['kind'], list: typeof factList): Cell =>
  ({ profile }, { sources }, locale) =>
    list(
      profileFacts(profile, locale).filter((fact) => fact.kind === wanted),
      sources,
      locale,
    );

/** What it does towards whom; who does it is said where that is another, for the column has the name. */
const relations: Cell = ({ profile }, { sources }, locale) => {
  const { actor } = profile;
  const facts = profile.relations.flatMap((act) => {
    const { to, type } = act.relation;
    const all = [act.relation, ...act.contradictedBy];
    const other = namedIn(profile).find(({ id }) => id === to);
    const isOwn = all.every((one) => one.from === actor.id && one.to === to);
    if (!isOwn || !other) return actFacts(act, profile, locale);
    const toward = speakToward(other, [type], locale);
    const against = act.against.filter((one) => 'from' in one && one.from === actor.id && one.to === to);
    const own = new Set([...all, ...against].map(({ id }) => `relation:${id}`));
    return actFacts(act, profile, locale).map((fact) =>
      own.has(fact.subject) ? { ...fact, who: toward } : fact,
    );
  });
  return factList(facts, sources, locale);
};

/** What it is a member of, under the name of that. */
const memberships: Cell = ({ profile, memberships: all }, { sources, actors }, locale) =>
  factList(
    all.flatMap((act) =>
      actFacts(act, profile, locale).map((fact) => ({
        ...fact,
        set: fact.subject,
        what: sentenceCase(actorName(act.relation.to, actors, locale)),
        who: '',
      })),
    ),
    sources,
    locale,
  );

const ids: Cell = ({ profile: { actor } }, _, locale) =>
  block(
    'dl',
    registryIds(actor).flatMap(({ scheme, text, url, general }) => [
      inline('dt', runMarkup(scheme, undefined, locale), { lang: locale.tag === 'en' ? undefined : 'en' }),
      inline(
        'dd',
        [
          url ? inline('a', text, { href: url }) : runMarkup(text, undefined, locale),
          general && inline('small', `(${sentenceMarkup(locale.words.frame.generalKnowledge, locale)})`),
        ]
          .filter(Boolean)
          .join(' '),
      ),
    ]),
  );

/** Who published what is said, each once, or that nobody did; the line of sources below has titles and addresses. */
const publishers: Cell = ({ profile: { sources } }, _, locale) => {
  const all = sources.map(({ id }) => speakCitation({ source: id }, sources, locale));
  return sentenceMarkup([...new Set(all)].join(locale.table.listComma), locale);
};

/** What stands in each row of a comparison: the lists of a full card. */
export const COMPARISON_CELLS: Readonly<Record<ComparisonTopic, Cell>> = {
  kind,
  names,
  offices: ofKind('office', officeList),
  relations,
  figures: ofKind('number', factList),
  memberships,
  ids,
  sources: publishers,
};
