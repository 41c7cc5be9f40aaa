import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { writeAnswer, writeClaims, writeCsv } from '../../src/write/index.ts';
import { shownIn, type Answer } from '../../src/write/shown.ts';
import { answers, card, dataset, map, time, trade } from './answers.ts';

const rowsOf = (answer: Answer, remarks: readonly string[] = []) =>
  csvParse(writeAnswer(answer, dataset, remarks));

describe('writeAnswer', () => {
  it('writes numbers in the columns of numbers, and nothing that is not on show', () => {
    const rows = rowsOf(trade);
    const { observations, statements } = shownIn(trade);
    expect(rows.map(({ id }) => id).sort()).toEqual(
      [...observations, ...statements].map(({ id }) => id).sort(),
    );
    expect(rows.columns).toEqual(
      expect.arrayContaining(['reporter', 'partner', 'flow', 'value', 'decimals']),
    );
    expect(rows.columns).not.toContain('kind');
    for (const { id, value } of observations)
      expect(Number(rows.find((row) => row['id'] === id)!['value'])).toBe(value);
  });

  it('writes claims of cards, timelines and maps in the columns of claims', () => {
    for (const answer of [card, time, map]) expect(rowsOf(answer).columns[0]).toBe('kind');
    expect(rowsOf(map).filter(({ kind }) => kind === 'leg').length).toBeGreaterThan(10);
    expect(rowsOf(map).find(({ kind }) => kind === 'leg')!['build']).not.toBe('');
  });

  it.each(Object.entries(answers))(
    'says what contradicts each row of %s, in the file or not',
    (_, answer) => {
      const rows = rowsOf(answer);
      const { observations, statements, relations, events } = shownIn(answer, dataset);
      const all = [observations, statements, relations, events].flat();
      for (const { id, conflictsWith = [] } of all) {
        const said = (rows.find((row) => row['id'] === id)!['conflictsWith'] ?? '').split(' ');
        expect(said, id).toEqual(expect.arrayContaining([...conflictsWith]));
      }
    },
  );

  it('says so on both sides where only one of them knows it', () => {
    const [one, other] = trade.rows.map(({ observation }) => ({ ...observation, conflictsWith: undefined }));
    const against = { ...one!, conflictsWith: [other!.id] };
    const rows = [against, other!].map((observation, i) => ({ ...trade.rows[i]!, observation }));
    const said = rowsOf({ ...trade, rows, notes: [] });
    expect(said.map(({ conflictsWith }) => conflictsWith)).toEqual([other!.id, one!.id]);
  });

  it('ends with what must be known of the picture, but not among numbers', () => {
    const last = rowsOf(map, ['No endorsement.']).at(-1)!;
    expect([last['kind'], last['text']]).toEqual(['remark', 'No endorsement.']);
    expect(writeAnswer(trade, dataset, ['No endorsement.'])).not.toContain('endorsement');
  });

  it('is of the same form as what writes a whole dataset', () => {
    const headers = (text: string): string[] => text.split('\n')[0]!.split(',');
    expect(headers(writeCsv(dataset).text)).toEqual(
      expect.arrayContaining(headers(writeAnswer(trade, dataset))),
    );
    expect(headers(writeClaims(dataset))).toEqual(
      expect.arrayContaining(headers(writeAnswer(time, dataset))),
    );
  });
});
