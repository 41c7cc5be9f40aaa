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

/** A number as the summary names it: short, its qualifier in words, its nature behind it. */
function named({ high, per, qualifier = 'exact', ...record }: Observation, locale: Locale): string {
  const amount = formatAmount({ ...readOf(record), high, per }, locale, 'label');
  const { qualified, nature } = valueWords(locale);
  return plain(`${qualified[qualifier](amount)} (${nature[record.nature]}${locale.table.listComma}`);
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

/** Numbers that stand beside their figure, in its notes: what was worked out from a claim, or has no period. */
const BESIDE = ['c007', 'c013', 'c033', 'c039', 'c041', 'c042', 'c049', 'c054'];

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
    for (const [{ id }, , said] of all) expect(said.marked || said.told !== '', id).toBe(true);
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

  it('has a cell for all but the numbers beside a figure, and for every mark', () => {
    const ids = (found: typeof all) => found.map(([{ id }]) => id);
    expect(ids(all.filter(([, , { cell }]) => cell === undefined))).toEqual(BESIDE);
    expect(ids(all.filter(([, , { cell, marked }]) => marked && cell === undefined))).toEqual([]);
  });

  it.each(all.filter(([{ id }]) => !BESIDE.includes(id)))('$id in the table', (_, record, said) => {
    const cell = plain(said.cell ?? '');
    if (isNumber(record)) {
      const { high, per, qualifier } = record;
      const amount = { ...readOf(record), high, per, qualifier };
      expect(cell).toContain(plain(formatAmount(amount, locale, 'full')));
    } else expect(cell).toContain(valueOf(record, locale));
    if ('nature' in record) expect(cell).toContain(valueWords(locale).nature[record.nature]);
    if (conflictsOf(record).length) expect(cell).toContain(contradicts);
    expect(said.sources).toContain('article');
  });

  it.each(all)('$id in the summary, which names numbers that stand apart', (_, record, said) => {
    const { summary, marked } = said;
    const { contradicted } = chartWords(locale).chart.count;
    if (!isNumber(record)) {
      expect(summary).not.toBe(locale.words.frame.noData);
      expect(plain(summary)).toMatch(/\d|[۰-۹]/);
    } else if (marked) expect(plain(summary)).toContain(named(record, locale));
    const told = [contradicted, timelineWords(locale).timeline.number];
    if (isNumber(record) && !marked)
      expect(told.some(saidIn(summary)) || summary.includes(valueWords(locale).nature.claim)).toBe(true);
    if (isNumber(record) && conflictsOf(record).length) expect(saidIn(summary)(contradicted)).toBe(true);
  });

  it.each(all)('$id in the CSV of its figure', (claim, record, { row }) => {
    expect(row).toMatchObject({ id: claim.id, source: 'article', at: `paragraph ${claim.paragraph}` });
    if (isNumber(record)) {
      expect(Number(row['value'])).toBe(record.value);
      expect(row['unit']).toBe(record.unit);
      expect(row['qualifier'] ?? '').toBe(record.qualifier ?? '');
    } else expect(row['text']).toBe('predicate' in record ? record.text : record.statement);
    if ('nature' in record) expect(row['nature']).toBe(record.nature);
    expect(row['attribution'] ?? '').toBe(record.attribution ?? '');
    expect(row['conflictsWith'] ?? '').toBe(conflictsOf(record).join(' '));
    if (claim.problem) expect(row['problem']).toBe(claim.problem);
  });

  it.each(all)('$id in every citation, with its source', (claim, record, { cited, told, sources: ids }) => {
    expect(ids).toContain('article');
    expect(cited).toContain(told);
    const said = plain(told);
    if (!saysInShort(record)) expect(said).toContain(valueOf(record, locale));
    if ('nature' in record) expect(said).toContain(kindOf(record, locale));
    expect(said).toContain(publisher);
    expect(said).toContain(plain(locale.words.frame.paragraph(toNumerals(String(claim.paragraph), locale))));
    if (conflictsOf(record).length) expect(said).toContain(contradicts);
    const sources = dataset.sources.filter(({ id }) => ids.includes(id));
    const figure = { kind: 'graph', title: 'A figure', key: 'figure', notes: cited } as const;
    for (const style of ['apa', 'gost'] as const) {
      const text = plain(cite(figure, sources, style));
      expect(text).toContain(said);
      expect(text).toContain('IFIMES');
    }
  });
});
