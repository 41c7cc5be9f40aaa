import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '@keruen/data';
import { scoreOf, type Note } from '@keruen/figure';
import { locale as en } from '../../src/locale/languages/en.ts';
import { locale as fa } from '../../src/locale/languages/fa-AF.ts';
import { anyRows } from '../layout/arbitrary-rows.ts';
import { row, rowsOf, STORY } from '../layout/sample-rows.ts';

const noteOf = (notes: readonly Note[], id: string): Note =>
  notes.find(({ subject }) => subject === `observation:${id}`)!;

const only = (one: Row): Note => scoreOf(rowsOf([one]), en)[0]!;

const yearly = (values: readonly (number | null)[]): readonly Note[] =>
  scoreOf(rowsOf(values.map((value, i) => row({ id: `${i}`, period: String(2000 + i), value }))), en);

const started = ({ tones }: Note): number => tones[0]!.from;

describe('pitch', () => {
  it('is value: two octaves from zero to the largest', () => {
    expect(yearly([0, 50, 100]).map(started)).toEqual([220, 440, 880]);
  });

  it('begins at the lowest where that is below zero', () => {
    expect(yearly([-100, 0, 100]).map(started)).toEqual([220, 440, 880]);
  });

  it('rises with the value, whatever the values', () => {
    const values = fc.array(fc.integer({ min: -1e9, max: 1e12 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(values, (numbers) => {
        const notes = yearly(numbers);
        for (const [i, a] of numbers.entries())
          for (const [j, b] of numbers.entries())
            if (a < b) expect(started(notes[i]!)).toBeLessThanOrEqual(started(notes[j]!));
      }),
      { numRuns: 40 },
    );
  });

  it('is the same in every language', () => {
    const heard = (notes: readonly Note[]): unknown => notes.map(({ at, tones }) => [at, tones]);
    expect(heard(scoreOf(STORY, fa))).toEqual(heard(scoreOf(STORY, en)));
  });
});

describe('status', () => {
  it('is an instrument: no two natures sound alike', () => {
    const voices = (['statistic', 'derived', 'claim', 'target', 'forecast'] as const).map(
      (nature) => only(row({ nature, value: 5 })).voice,
    );
    expect(voices[0]).toEqual({ wave: 'sine', trembling: false });
    expect(new Set(voices.map((voice) => JSON.stringify(voice))).size).toBe(voices.length);
  });

  it('is a click where a number is missing', () => {
    expect(only(row({ value: null, missing: 'suppressed' })).tones).toEqual([]);
    expect(only(row({ value: Number.NaN })).tones).toEqual([]);
  });

  it('glides up for at least, down for at most, from end to end of a range, and wavers for about', () => {
    const slope = (one: Row): number => {
      const [tone] = only(one).tones;
      return tone!.to / tone!.from;
    };
    expect(slope(row({ value: 5, qualifier: 'at-least' }))).toBeCloseTo(4 / 3);
    expect(slope(row({ value: 5, qualifier: 'at-most' }))).toBeCloseTo(3 / 4);
    expect(slope(row({ value: 5, qualifier: 'exact' }))).toBe(1);
    expect(slope(row({ value: 50, high: 100 }))).toBeCloseTo(2);
    expect(only(row({ value: 5, qualifier: 'approx' })).wavering).toBe(true);
    expect(only(row({ value: 5, qualifier: 'over' })).wavering).toBe(false);
  });

  it('is two tones where values contradict each other: this one and the other', () => {
    const notes = scoreOf(STORY, en);
    const [claim, derived] = [noteOf(notes, 'c031'), noteOf(notes, 'turnover-2022-derived')];
    expect(claim.tones).toHaveLength(2);
    expect(derived.tones).toHaveLength(2);
    expect(claim.voice.wave).toBe('square');
    expect(noteOf(notes, 'export-2018-statistic').tones).toHaveLength(1);
  });

  it('keeps the two tones at least a semitone apart, so that they are heard as two', () => {
    for (const { tones } of scoreOf(STORY, en)) {
      if (tones.length < 2) continue;
      expect(Math.abs(Math.log2(tones[1]!.from / tones[0]!.from))).toBeGreaterThanOrEqual(1 / 12 - 1e-9);
    }
  });
});

describe('time', () => {
  it('is that of the values, series after series, with a silence between', () => {
    const notes = scoreOf(
      rowsOf([
        row({ id: 'a', flow: 'export', period: '2021', value: 1 }),
        row({ id: 'b', flow: 'import', period: '2021', value: 2 }),
        row({ id: 'c', flow: 'export', period: '2022', value: 3 }),
      ]),
      en,
    );
    expect(notes.map(({ subject }) => subject)).toEqual(['observation:a', 'observation:c', 'observation:b']);
    expect(notes.map(({ at }) => Number(at.toFixed(2)))).toEqual([0, 0.4, 1.6]);
  });

  it('takes half a minute at most for two hundred values', () => {
    const notes = yearly([...new Array(200).keys()]);
    const last = notes.at(-1)!;
    expect(last.at + last.length).toBeLessThanOrEqual(30);
  });
});

it('sounds every row once, one after the other, inside what can be heard', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const notes = scoreOf(rows, en);
      expect(notes.map(({ subject }) => subject).sort()).toEqual(
        rows.rows.map(({ observation }) => `observation:${observation.id}`).sort(),
      );
      for (const [i, note] of notes.entries()) {
        const before = notes[i - 1];
        if (before) expect(note.at).toBeGreaterThanOrEqual(before.at + before.length);
        for (const { from, to } of note.tones)
          for (const hz of [from, to]) {
            expect(hz).toBeGreaterThanOrEqual(80);
            expect(hz).toBeLessThanOrEqual(2400);
          }
      }
    }),
    { numRuns: 80 },
  );
});

it('is silent where there is nothing', () => {
  expect(scoreOf(rowsOf([]), en)).toEqual([]);
});
