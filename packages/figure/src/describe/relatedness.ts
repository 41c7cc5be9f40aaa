import { byWhom } from './by-whom.ts';
import type { Relatedness, RelationAccount, RelationCell, RelationPair } from '@keruen/data';
import { actorsWords } from '../locale/actors/actors-words.ts';
import { isolate } from '../locale/bidi.ts';
import type { Locale } from '../locale/locale.ts';
import { formatNumber } from '../locale/number.ts';
import { formatDate } from '../locale/period.ts';
import { onDate, standing } from './account-words.ts';
import { nameOf, shownOnly } from './name.ts';
import type { NoteLine } from './note-lines.ts';
import { clause, commas, headed, semicolons, sentence, sentenceCase } from './phrase.ts';
import { speakPredicate } from './relation.ts';
import { speakCited, speakSources } from './source.ts';
import { isMutual, speakWay } from './way.ts';

/** Who towards whom a pair is, of whatever is told of it. */
export const wayOf = (
  { from, to }: RelationPair,
  cells: readonly Pick<RelationCell, 'type'>[],
  locale: Locale,
): string => {
  const [first] = cells;
  const isBoth = first && cells.every(({ type }) => isMutual(type));
  return speakWay({ from: from.id, to: to.id, type: isBoth ? first.type : 'engages' }, [from, to], locale);
};

/** Kinds of which something is told in a group: what its heading has to fit. */
export const typesIn = ({ pairs }: Relatedness['groups'][number]): readonly RelationCell['type'][] =>
  pairs.flatMap(({ cells }) => cells.flatMap(({ type, accounts }) => (accounts.length ? [type] : [])));

/** What is recorded of one kind from one actor to another, every account with its date: `⟨from⟩ towards ⟨to⟩: hosts envoys, …`. */
export function speakCell(cell: RelationCell, pair: RelationPair, told: Relatedness, locale: Locale): string {
  return headed(wayOf(pair, [cell], locale), semicolons(sayCell(cell, told, locale), locale));
}

/** As `speakCell`, of a cell whose actors are known; of an empty one, why it is. */
export function sayCell(cell: RelationCell, told: Relatedness, locale: Locale): readonly string[] {
  const { accounts, missing } = cell;
  if (missing) return [actorsWords(locale).gap[missing]];
  const [first, ...others] = accounts.map((account) => standing(account, locale));
  const predicate = speakPredicate(onDate(accounts[0]!), locale);
  const cited = accounts.flatMap(({ relation }) => relation.sources);
  return [
    commas([predicate, first], locale),
    ...others,
    shownOnly(speakSources(cited, told.sources, locale), locale),
  ].filter(Boolean);
}

/** One record in full: who towards whom, what, when, what it says and who says so, how sure, what contradicts it, its sources. */
export function speakAccount(account: RelationAccount, told: Relatedness, locale: Locale): string {
  const { statement, attribution, sources } = account.relation;
  const head = speakWay(account.relation, told.actors, locale);
  const by = byWhom(attribution, told.actors, locale);
  const said = [
    speakPredicate(onDate(account), locale),
    standing(account, locale),
    shownOnly(isolate(clause(statement)), locale),
    by && shownOnly(by, locale),
  ];
  return speakCited(head, said, sources, told, locale);
}

/** Every account on show, in the order of the matrix. */
export const accountsOf = ({ groups }: Relatedness): readonly RelationAccount[] =>
  groups.flatMap(({ pairs }) => pairs.flatMap(({ cells }) => cells.flatMap(({ accounts }) => accounts)));

/** Every record in a sentence of its own, those that another contradicts first. */
export function relationNotes(told: Relatedness, locale: Locale): NoteLine[] {
  const all = accountsOf(told);
  const disputed = all.filter(({ against }) => against.length);
  return [...new Set([...disputed, ...all])].map((account) => ({
    subject: `relation:${account.relation.id}`,
    text: speakAccount(account, told, locale),
    problem: account.relation.problem,
    evidence: account.relation.evidence,
  }));
}

/** `Relations as of 9 March 2026: records: 108, contradicted: 31`. */
export function describeRelatedness(told: Relatedness, locale: Locale): string {
  const words = actorsWords(locale);
  const accounts = accountsOf(told);
  const number = (n: number): string => formatNumber(n, locale);
  const disputed = accounts.filter(({ against }) => against.length).length;
  const counts = [
    accounts.length ? words.recorded(number(accounts.length)) : words.none,
    disputed > 0 && words.disputed(number(disputed)),
  ];
  const head = sentenceCase(words.relationsOn(formatDate(told.asOf, locale)));
  return sentence(commas([head, ...counts], locale));
}

/** On which date, towards whom: `Relations as of January 2024, towards Afghanistan`. */
export function relationsHead({ query, asOf, actors }: Relatedness, locale: Locale): string {
  const words = actorsWords(locale);
  const towards = (query.toward ?? []).flatMap((id) => actors.filter((one) => one.id === id));
  return sentenceCase(
    commas(
      [
        words.relationsOn(formatDate(asOf, locale)),
        ...towards.map(({ names }) => words.towards(nameOf(names, locale))),
      ],
      locale,
    ),
  );
}
