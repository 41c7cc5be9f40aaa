import { describe, expect, test } from 'vitest';
import { noteLines } from '../../src/describe/note-lines.ts';
import { speakNote } from '../../src/describe/note.ts';
import { speakRow } from '../../src/describe/chart.ts';
import { en, fa } from '../locale/languages.ts';
import { ratioNote, rowById, statementNote, trade, withRows } from './trade-fixture.ts';

describe('noteLines', () => {
  test('what is beside the figure comes first, then what is shown but doubted, said or aimed at', () => {
    expect(noteLines(trade, en).map(({ subject }) => subject)).toEqual([
      'observation:c032',
      'statement:c023',
      'observation:c031',
      'observation:c035',
      'observation:r-kaz-afg-2024',
      'observation:c037',
    ]);
  });

  test('each is told as everywhere else, in the language of the figure', () => {
    for (const locale of [en, fa]) {
      const lines = noteLines(trade, locale);
      expect(lines[0]!.text).toBe(speakNote(ratioNote, trade, locale));
      expect(lines[1]!.text).toBe(speakNote(statementNote, trade, locale));
      expect(lines[2]!.text).toBe(speakRow(rowById('c031'), trade, locale));
    }
  });

  test('a statistic is a note only where an editor found something', () => {
    const plain = rowById('KAZ-AFG-export-2022-kaz-bns');
    expect(noteLines(withRows([plain]), en)).toEqual([]);
    const problem = 'Another total on another page.';
    const doubted = { ...plain, observation: { ...plain.observation, problem } };
    expect(noteLines(withRows([doubted]), en)).toMatchObject([
      { subject: 'observation:KAZ-AFG-export-2022-kaz-bns', problem },
    ]);
  });

  test('only a derived value is marked as one, and its words stay what they are', () => {
    const marked = (nature: 'derived' | 'claim') => {
      const one = rowById('c031');
      const changed = { ...one, observation: { ...one.observation, nature, problem: 'Rounded.' } };
      return noteLines(withRows([changed]), en)[0];
    };
    expect(marked('derived')).toMatchObject({ derived: true, text: expect.not.stringContaining('ƒ') });
    expect(marked('claim')).toMatchObject({ derived: false });
  });

  test('what an editor found of a record beside the figure is told with it', () => {
    const record = { ...statementNote.record, problem: 'No date given.' };
    const [line] = noteLines({ ...withRows([]), notes: [{ ...statementNote, record }] }, en);
    expect(line).toMatchObject({ subject: 'statement:c023', problem: 'No date given.' });
  });
});
