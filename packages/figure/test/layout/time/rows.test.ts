import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '@keruen/data';
import { timeRow, type TimeAxis, type TimeRow } from '../../../src/layout/time/rows.ts';
import { rowWords } from '../../../src/layout/time/words.ts';
import { textBounds } from '../../../src/scene/bounds.ts';
import { chronicleOf, event, office } from '../chronicle-fixture.ts';
import { DARI, ENGLISH } from '../medium.ts';

const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

const axisOf = (width: number): TimeAxis => ({
  x: (year) => ((year - 2015) / 12) * width,
  left: 0,
  right: width,
  width,
});

const rowOf = (entry: Entry, width = 800, medium = ENGLISH): TimeRow =>
  timeRow(entry, chronicleOf([entry]), axisOf(width), medium);

const written = (row: TimeRow): string =>
  rowWords(row, 0)
    .map(({ lead, text }) => bare(lead ? `${lead} ${text}` : text))
    .join(' ');

describe('timeRow', () => {
  it('writes an event behind its mark, before it where there is no room', () => {
    expect(rowOf(event('a', '2016-04-17')).place.at).toBe('behind');
    expect(rowOf(event('a', '2026-04-17')).place.at).toBe('before');
  });

  it('writes it above its mark where there is room on neither side', () => {
    const narrow = rowOf(event('a', '2021-04-17'), 280);
    expect(narrow.place.at).toBe('above');
    expect(narrow.height).toBeGreaterThan(rowOf(event('a', '2021-04-17')).height);
  });

  it('parts a word that is wider than the picture after its hyphens, and no other', () => {
    const label = 'Study of the Uzbekistan-Afghanistan-Pakistan railway - a framework';
    const lines = (width: number): readonly string[] => {
      const { place } = rowOf(event('a', '2025-07-17', { label }), width);
      return place.at === 'above' ? place.lines.map(bare) : [];
    };
    const wide = lines(300);
    expect(wide.some((line) => line.includes('Uzbekistan-Afghanistan-Pakistan'))).toBe(true);
    const narrow = lines(150);
    for (const line of narrow) expect(ENGLISH.measure(line, 11)).toBeLessThanOrEqual(150);
    expect(narrow.join(' ').replaceAll('- ', '-')).toBe(`17 July 2025 ${label}`.replaceAll('- ', '-'));
    expect(narrow.join(' ')).toContain('railway - a');
  });

  it('writes an office above its bar', () => {
    expect(rowOf(office('o', '2018', '2025')).place.at).toBe('above');
  });

  it('begins all words at the same side of a narrow picture', () => {
    const { place } = rowOf(office('o', '2024', '2025'), 320);
    expect(place.x).toBe(0);
    expect(rowOf(office('o', '2022', '2025'), 800).place.x).toBeGreaterThan(0);
  });

  it('keeps its lane within its height', () => {
    for (const entry of [event('a', '2021'), office('o', '2018', '2025')]) {
      const { lane, height } = rowOf(entry, 300);
      expect(lane).toBeGreaterThan(0);
      expect(lane).toBeLessThan(height);
    }
  });
});

describe('rowWords', () => {
  it('say the date before what happened, in one line or several', () => {
    for (const width of [200, 800]) {
      expect(written(rowOf(event('a', '2021-04-17'), width))).toBe('17 April 2021 What happened as a');
      expect(written(rowOf(event('a', '2021-04-17'), width, DARI))).toMatch(/^۱۷.*What happened as a$/);
    }
  });

  it('keep the language of the facts, and stand for their entry', () => {
    const [mark] = rowWords(rowOf(event('a', '2021-04-17'), 800, DARI), 0);
    expect(mark).toMatchObject({ lang: 'en', subject: 'event:a' });
    expect(rowWords(rowOf(event('a', '2021')), 0)[0]!.lang).toBeUndefined();
  });

  it('stay within the picture and their row', () => {
    const year = fc.integer({ min: 2015, max: 2026 });
    fc.assert(
      fc.property(year, fc.integer({ min: 200, max: 1200 }), fc.boolean(), (on, width, lasts) => {
        const row = rowOf(lasts ? office('o', String(on), String(on + 1)) : event('a', String(on)), width);
        for (const mark of rowWords(row, 0)) {
          const { x, y, width: wide, height } = textBounds(mark, ENGLISH.measure);
          expect(x).toBeGreaterThanOrEqual(-1);
          expect(x + wide).toBeLessThanOrEqual(width + 1);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y + height).toBeLessThanOrEqual(row.height);
        }
      }),
    );
  });
});
