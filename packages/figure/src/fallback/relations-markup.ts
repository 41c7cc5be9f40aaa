import type { Relatedness, RelationPair, RelationType } from '@keruen/data';
import { nameOf } from '../describe/name.ts';
import { sentenceCase } from '../describe/phrase.ts';
import { relationFact, type RelationFact } from '../describe/relation-fact.ts';
import { describeRelatedness, relationsHead } from '../describe/relatedness.ts';
import { speakToward } from '../describe/toward.ts';
import { actorsWords } from '../locale/actors/actors-words.ts';
import type { Locale } from '../locale/locale.ts';
import { formatNumber } from '../locale/number.ts';
import type { TakeWords } from '../locale/take/words.ts';
import { block, dated, inline } from './block.ts';
import { citationMarkup } from './cite.ts';
import { factsMarkup, sentenceMarkup } from './run.ts';
import { headingMarkup, type AboveSeveral } from './several-shown.ts';

const row = (who: string, what: string, said: string, locale: Locale): string =>
  inline(
    'tr',
    inline('th', sentenceMarkup(who, locale), { scope: 'row' }) + inline('td', what) + inline('td', said),
  );

/** What it says, what contradicts it, in whose words and where it is printed. */
function saidMarkup({ text, against, by, cited }: RelationFact, told: Relatedness, locale: Locale): string {
  const credit = [by && sentenceMarkup(by, locale), citationMarkup(cited, told.sources, locale)]
    .filter(Boolean)
    .join(locale.words.semicolon);
  return [
    factsMarkup(text, locale),
    against && `≠ ${inline('strong', sentenceMarkup(against, locale))}`,
    credit && inline('small', `(${credit})`),
  ]
    .filter(Boolean)
    .join(' ');
}

/** A row for each record of a pair; where there is none, one that says so. */
function pairRows({ from, to, cells }: RelationPair, told: Relatedness, locale: Locale): readonly string[] {
  const { gap } = actorsWords(locale);
  const toward = (types: readonly RelationType[]): string =>
    sentenceMarkup(speakToward(to, types, locale), locale);
  const accounts = cells.flatMap((cell) => cell.accounts);
  if (!accounts.length) {
    const gaps = new Set(cells.map(({ missing = 'not-recorded' }) => gap[missing]));
    const said = sentenceCase([...(gaps.size ? gaps : [gap['not-recorded']])].join(locale.words.semicolon));
    return [row(nameOf(from.names, locale), toward([]), sentenceMarkup(said, locale), locale)];
  }
  return accounts.map((account) => {
    const fact = relationFact(account, told, locale);
    const { who, what, when, date, value } = fact;
    const how = [dated(sentenceMarkup(when, locale), date), sentenceMarkup(value, locale)].filter(Boolean);
    const doing = `${inline('strong', sentenceMarkup(what, locale))} ${toward([account.relation.type])}`;
    return row(
      who,
      `${doing}<br/>${how.join(locale.words.semicolon)}`,
      saidMarkup(fact, told, locale),
      locale,
    );
  });
}

function tableOf(told: Relatedness, locale: Locale, words: TakeWords): string {
  // Three columns, for a phone has no room for four: what is done and when share one.
  const heads = [actorsWords(locale).who, `${words.what} · ${words.when}`, words.said];
  return block('table', [
    inline('caption', sentenceMarkup(describeRelatedness(told, locale), locale)),
    block('thead', [
      inline(
        'tr',
        heads.map((head) => inline('th', sentenceMarkup(head, locale), { scope: 'col' })).join(''),
      ),
    ]),
    ...told.groups.map(({ pairs }) =>
      block(
        'tbody',
        pairs.flatMap((pair) => pairRows(pair, told, locale)),
      ),
    ),
  ]);
}

/** Who was asked for and has no relation on show. */
function apart({ apart: left }: Relatedness, locale: Locale): string {
  if (!left.length) return '';
  const names = left.map(({ names: own }) => sentenceMarkup(nameOf(own, locale), locale));
  const head = actorsWords(locale).apart(formatNumber(left.length, locale));
  return inline('p', `${sentenceMarkup(head, locale)}: ${names.join(locale.table.listComma)}`);
}

/**
 * Who does what towards whom on a date as a table that needs no script: a row for each record with its date, how it stood, what it says, what
 * contradicts it and where it is printed. Of titles of sources see `sourcesMarkup`. The words of the language are loaded before
 * (`loadActorsWords`).
 */
export function relationsMarkup(
  told: Relatedness,
  above: AboveSeveral,
  locale: Locale,
  words: TakeWords,
): string {
  return [
    headingMarkup(above, locale),
    // What follows says the date as well.
    told.query.toward?.length ? inline('p', sentenceMarkup(relationsHead(told, locale), locale)) : '',
    told.groups.length
      ? tableOf(told, locale, words)
      : inline('p', sentenceMarkup(describeRelatedness(told, locale), locale)),
    apart(told, locale),
  ]
    .filter(Boolean)
    .join('\n');
}
