import { describe, expect, it } from 'vitest';
import { chartTypeOf, type Table } from '@keruen/figure';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { chronicleTable } from '../../../src/layout/time/chronicle-table.ts';
import { chronicleOf, event, said, saidOn } from '../chronicle-fixture.ts';
import { DARI, ENGLISH } from '../medium.ts';

const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

const { tell } = await chartTypeOf('table');
const asked = { measure: 'trade-value', flow: [] } as const;

function tableOf(actor: string, locale = ENGLISH.locale): Table {
  const { table } = tell(dataset, { ...asked, actor });
  if (typeof table !== 'function') throw new Error('rows, not a chronicle');
  return table(locale);
}

describe('what is told of several actors', () => {
  it.each([
    ['KAZ AFG', undefined, / of Kazakhstan and Afghanistan$/],
    ['KAZ', 'AFG UZB', / of Kazakhstan with Afghanistan and Uzbekistan$/],
    ['* KAZ', undefined, /^(?!.* of )/],
  ])('is headed by their names: %s with %s', (actor, partner, words) => {
    const { topic } = tell(dataset, { ...asked, actor, partner });
    expect(plain(topic(ENGLISH.locale))).toMatch(words);
  });
});

describe('the table of an actor', () => {
  it('has a line for every event, office and statement, those without a date last', () => {
    const told = chronicleOf([event('a', '2022'), saidOn('b', '2023')], {}, [said('c')]);
    const { lines, columns, legend } = chronicleTable(told, ENGLISH.locale);
    expect(columns).toEqual(['Period', 'Events, statements']);
    expect(lines.map(({ head, cells }) => [head, cells[0]![0]!.subject])).toEqual([
      ['2022', 'event:a'],
      ['2023', 'statement:b'],
      ['Without a date', 'statement:c'],
    ]);
    expect(legend.map(({ label }) => label)).toEqual(['Claim']);
  });

  it('says of a statement whose it is, how sure and what speaks against it', () => {
    const entries = tableOf('KAZ').lines.flatMap(({ cells }) => cells.flat());
    const [c065, c012, c056] = ['c065', 'c012', 'c056'].map((id) =>
      entries.find(({ subject }) => subject === `statement:${id}`)!,
    );
    expect(plain(c065!.said)).toBe('claim by Kazakh government, as paraphrased');
    expect(plain(c065!.against)).toMatch(/^contradicts .{20,}/);
    expect(c065!.sign).toMatchObject({ nature: 'claim' });
    expect(plain(c012!.against)).toContain('29 December 2023: ');
    expect(c056!.sign).toMatchObject({ nature: 'forecast' });
  });

  it('marks the words of the facts as English in Dari, and no others', () => {
    const entries = tableOf('tokayev', DARI.locale).lines.flatMap(({ cells }) => cells.flat());
    for (const { subject, lang } of entries)
      expect(lang, subject).toBe(subject.startsWith('role:') ? undefined : 'en');
  });

  it('is that of trade where no actor is asked for', () => {
    const trade = tell(dataset, {
      measure: 'trade-value',
      flow: ['export'],
      reporter: 'KAZ',
      partner: 'AFG',
    });
    expect(trade.table).toMatchObject({ unit: 'USD' });
  });
});

describe('all that is told of anybody', () => {
  const account = tell(dataset, { ...asked, actor: '*' });

  it('holds every statement once, in its table and in its notes or rows', () => {
    const found = tableOf('*')
      .lines.flatMap(({ cells }) => cells.flat())
      .flatMap(({ subject }) => (subject.startsWith('statement:') ? subject : []));
    expect(found.sort()).toEqual(dataset.statements.map(({ id }) => `statement:${id}`).sort());
  });

  it('names nobody whose it would be', () => {
    expect(plain(account.topic(ENGLISH.locale))).toBe('events, offices and statements');
    expect(account.lack).toBeUndefined();
  });

  it('says what speaks against an event, though it lies outside the window', () => {
    const told = tell(dataset, { ...asked, actor: 'tokayev', period: '2024-06' });
    const notes = told.notes(ENGLISH.locale).map(({ text }) => plain(text));
    expect(notes.some((note) => /3 June 2024.*contradicts 29 December 2023: /.test(note))).toBe(true);
    if (typeof told.table !== 'function') throw new Error('rows, not a chronicle');
    const cells = told.table(ENGLISH.locale).lines.flatMap(({ cells: some }) => some.flat());
    expect(cells.map(({ against }) => plain(against)).join()).toContain('29 December 2023: ');
  });
});
