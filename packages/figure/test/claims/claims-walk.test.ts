import { describe, expect, it } from 'vitest';
import { chooseName, wholeNumber, type Observation, type Statement } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { cite } from '@keruen/data/write';
import { chartWords, formatAmount, toNumerals, valueWords, type Locale, type Medium } from '@keruen/figure';
import { locale as kk } from '../../src/locale/languages/kk.ts';
import { locale as ps } from '../../src/locale/languages/ps.ts';
import { locale as ru } from '../../src/locale/languages/ru.ts';
import { DARI, ENGLISH } from '../layout/medium.ts';
import { timelineWords } from '../../src/locale/books/timeline.ts';
import type { CountWords } from '../../src/locale/count-words.ts';
import { claims, recordOf, type Claimed, type FactsClaim } from './facts.ts';
import { shown, type Shown } from './shown.ts';

/** Without marks of direction, and with plain blanks, as a file has them. */
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').replace(/\s/g, ' ');

/** What the facts call the kind of a claim, and what the reader is told it is. */
const NATURES: Readonly<Record<string, Observation['nature']>> = {
  reported: 'claim',
  estimated: 'claim',
  'attributed opinion': 'claim',
  target: 'target',
  forecast: 'forecast',
  derived: 'derived',
};

const isNumber = (record: Claimed): record is Observation => 'unit' in record;

/** Number and unit as a reader meets them: a share of trade or of people is told in per cent, other ratios as they are. */
function readOf({ measure, unit, value, scale }: Observation): {
  readonly value: number;
  readonly unit: string;
} {
  const number = wholeNumber(value!, scale);
  return measure === 'share' || measure === 'trade-share'
    ? { value: number * 100, unit: 'percent' }
    : { value: number, unit };
}

/** The number of a claim in words, as a sentence has it; what it says where there is none. */
function valueOf(record: Claimed, locale: Locale): string {
  if (!isNumber(record)) return 'predicate' in record ? record.text : record.statement;
  return plain(formatAmount({ ...record, ...readOf(record) }, locale, 'long'));
}

/** Whether the words of a count stand in a sentence, whatever the number. */
const saidIn =
  (sentence: string) =>
  (words: CountWords | string): boolean =>
    (typeof words === 'string' ? [words] : Object.values(words)).some((form) =>
      plain(sentence).includes(plain(form).replace('{0}', '').trim()),
    );

/** The word for the kind of a claim; of a value that was worked out, what leads to how. */
const kindOf = ({ nature }: Observation | Statement, locale: Locale): string =>
  nature === 'derived' ? chartWords(locale).legend.derived('').trim() : valueWords(locale).nature[nature];

const conflictsOf = ({ conflictsWith = [] }: Claimed): readonly string[] => conflictsWith;

/** A relation is told in the words of its type; the words of the source stand in the card's list. */
const saysInShort = (record: Claimed): boolean => !isNumber(record) && !('predicate' in record);

const MEDIA: readonly Medium[] = [ENGLISH, DARI, ...[ru, kk, ps].map((locale) => ({ ...ENGLISH, locale }))];

describe.each(MEDIA)('every claim of the article in $locale.tag', (medium) => {
  const { locale } = medium;
  const all = claims.map((claim): readonly [FactsClaim, Claimed, Shown] => {
    const record = recordOf(claim.id);
    return [claim, record, shown(record, medium)];
  });
  const { names, publisher: printed } = dataset.sources.find(({ id }) => id === 'article')!;
  const publisher = names ? chooseName(names, locale.tag).text : printed;
  const contradicts = locale.words.frame.contradicts('').trim();

  it('is 84 claims, each in a figure', () => {
    expect(all).toHaveLength(84);
    for (const [{ id }, , said] of all) expect(said.marked || said.cited.length > 0, id).toBe(true);
  });

  it.each(all)('$id as a mark or a note, with what a tooltip or the note says', (claim, record, said) => {
    const spoken = plain(said.spoken);
    if (!saysInShort(record)) expect(spoken).toContain(valueOf(record, locale));
    if ('nature' in record) {
      expect(record.nature).toBe(NATURES[claim.status]);
      expect(spoken).toContain(kindOf(record, locale));
    }
    if (record.attribution !== undefined) {
      const speaker = dataset.actors.find(({ id }) => id === record.attribution);
      expect(spoken).toContain(speaker ? chooseName(speaker.names, locale.tag).text : record.attribution);
    }
    expect(spoken).toContain(publisher);
    expect(spoken).toContain(locale.words.frame.paragraph(toNumerals(String(claim.paragraph), locale)));
    if (conflictsOf(record).length) expect(spoken).toContain(contradicts);
  });

  it.each(all.filter(([, , { marked }]) => marked))('$id in the table', (_, record, { cell }) => {
    if (isNumber(record)) {
      const { high, per, qualifier } = record;
      const amount = { ...readOf(record), high, per, qualifier };
      expect(plain(cell)).toContain(plain(formatAmount(amount, locale, 'full')));
    } else expect(plain(cell)).toContain(valueOf(record, locale));
    if ('nature' in record) expect(cell).toContain(valueWords(locale).nature[record.nature]);
    if (conflictsOf(record).length) expect(cell).toContain(contradicts);
  });

  it.each(all)('$id in the summary, which counts what stands apart', (_, record, { summary }) => {
    expect(summary).not.toBe(locale.words.frame.noData);
    expect(plain(summary)).toMatch(/\d|[۰-۹]/);
    const counted = [chartWords(locale).chart.count.claim, timelineWords(locale).timeline.number];
    if (isNumber(record) && record.nature === 'claim') expect(counted.some(saidIn(summary))).toBe(true);
  });

  it.each(all)('$id in the CSV of its figure', (claim, record, { row }) => {
    expect(row).toMatchObject({ id: claim.id, source: 'article', at: `paragraph ${claim.paragraph}` });
    if (isNumber(record)) {
      expect(Number(row['value'])).toBe(record.value);
      expect(row['unit']).toBe(record.unit);
      expect(row['qualifier']).toBe(record.qualifier ?? '');
    } else expect(row['text']).toBe('predicate' in record ? record.text : record.statement);
    if ('nature' in record) expect(row['nature']).toBe(record.nature);
    expect(row['attribution'] ?? '').toBe(record.attribution ?? '');
    if (claim.problem) expect(row['problem']).toBe(claim.problem);
  });

  it.each(all)('$id in a citation, and its source under the figure', (claim, record, said) => {
    expect(said.sources).toContain('article');
    const sources = dataset.sources.filter(({ id }) => said.sources.includes(id));
    const figure = { kind: 'graph', title: 'A figure', key: 'figure', notes: said.cited } as const;
    const text = plain(cite(figure, sources, 'apa'));
    if (!saysInShort(record)) expect(text).toContain(valueOf(record, locale));
    expect(text).toContain('IFIMES');
    expect(text).toContain(plain(locale.words.frame.paragraph(toNumerals(String(claim.paragraph), locale))));
    if (conflictsOf(record).length) expect(text).toContain(contradicts);
  });
});
