import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endLabels } from '../../../src/layout/rows/end-labels.ts';
import { isRule, isText } from '../kinds.ts';

const label = (text: string, y: number) => ({ text, tone: 'lapis', y }) as const;

const names = (...given: Parameters<typeof endLabels>) => endLabels(...given).filter(isText);

describe('endLabels', () => {
  it('stands beside the ends where they are far enough apart', () => {
    const marks = names([label('a', 50), label('b', 100)], 200, 0, 300);
    expect(marks.map(({ text, x, y }) => [text, x, Math.round(y)])).toEqual([
      ['a', 200, 54],
      ['b', 200, 104],
    ]);
  });

  it('moves names apart that would lie on each other, in the order of their lines', () => {
    const [a, b] = names([label('lower', 101), label('upper', 100)], 0, 0, 300);
    expect(a!.y - b!.y).toBeGreaterThanOrEqual(15);
  });

  it('leads to a name that is moved from its line, where it is told where the line ends', () => {
    const ends = [
      { ...label('a', 100), x: 170 },
      { ...label('b', 101), x: 180 },
      { ...label('c', 200), x: 180 },
    ];
    const [toA, toB, ...more] = endLabels(ends, 200, 0, 300).filter(isRule);
    expect(more).toEqual([]);
    expect([toA!.x1, toA!.y1, toB!.x1, toB!.y1]).toEqual([176, 100, 186, 101]);
    expect(Math.max(toA!.x2, toB!.x2)).toBeLessThan(200);
    expect(toA!.y2).toBeLessThan(100);
    expect(toB!.y2).toBeGreaterThan(101);
    expect(endLabels([label('a', 100), label('b', 101)], 200, 0, 300).filter(isRule)).toEqual([]);
  });

  it('is written in a tone that letters can have', () => {
    expect(names([{ text: 'a', tone: 'axis', y: 50 }], 200, 0, 300)[0]!.tone).toBe('muted');
  });

  it('writes none where not all have room', () => {
    expect(names([label('a', 1), label('b', 2), label('c', 3)], 0, 0, 40)).toEqual([]);
  });

  it('keeps every name in its room, a line apart and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 20 }), (ys) => {
        const marks = names(
          ys.map((y, i) => label(String(i), y)),
          0,
          0,
          300,
        );
        expect(marks).toHaveLength(ys.length);
        const sorted = [...marks].sort((a, b) => a.y - b.y);
        sorted.forEach(({ y, text }, i) => {
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(300);
          if (i === 0) return;
          expect(y - sorted[i - 1]!.y).toBeGreaterThanOrEqual(15 - 1e-9);
          expect(ys[Number(text)]).toBeGreaterThanOrEqual(ys[Number(sorted[i - 1]!.text)]!);
        });
      }),
    );
  });
});
