import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText, signOf } from '@keruen/figure';
import { tileLabel } from '../../../src/layout/tile/tile-label.ts';
import { textBounds } from '../../../src/scene/bounds.ts';
import type { RegionMark } from '../../../src/scene/mark.ts';

const tile = (width: number, height: number, part: Partial<RegionMark> = {}): RegionMark => ({
  kind: 'region',
  x: 100,
  y: 200,
  width,
  height,
  tone: 'lapis',
  subject: 'observation:a',
  ...part,
});

const values = ['30.5bn US dollars', '30.5bn'];
const said = (width: number, height: number, name = 'Mineral products'): string[] =>
  tileLabel(tile(width, height), name, values, measureText).map(({ text }) =>
    text.replace(/[\u2066-\u2069]/g, ''),
  );

describe('tileLabel', () => {
  it('writes the name over the longest wording of the value that fits', () => {
    expect(said(200, 100)).toEqual(['Mineral products', '30.5bn US dollars']);
    expect(said(90, 100)).toEqual(['Mineral', 'products', '30.5bn']);
  });

  it('writes the name alone where the value has no line, and nothing where no name fits', () => {
    expect(said(200, 24)).toEqual(['Mineral products']);
    expect(said(20, 200)).toEqual([]);
    expect(said(200, 10)).toEqual([]);
  });

  it('has larger letters on a large tile, within it', () => {
    const sizes = (width: number, height: number): number[] =>
      tileLabel(tile(width, height), 'Mineral products', values, measureText).map(({ size }) => size);
    expect([sizes(199, 200), sizes(200, 119)]).toEqual([
      [11, 11],
      [11, 11],
    ]);
    expect(sizes(200, 120)).toEqual([15, 15]);
  });

  it('shortens a long name to its first clause, then to its beginning', () => {
    const arms = 'Arms and ammunition; parts and accessories thereof';
    expect(said(150, 40, arms)).toEqual(['Arms and ammunition', '30.5bn US dollars']);
    expect(said(170, 24, 'Products of the chemical or allied industries')).toEqual([
      'Products of the chemical…',
    ]);
  });

  it('is paper on a full tile, and ink with an outline on a hatched one', () => {
    const [full] = tileLabel(tile(200, 100), 'Italy', values, measureText);
    expect(full).toMatchObject({ tone: 'paper', subject: 'observation:a' });
    expect(full!.halo).toBeUndefined();
    const hatched = tile(200, 100, { sign: signOf('derived') });
    for (const mark of tileLabel(hatched, 'Italy', values, measureText))
      expect(mark).toMatchObject({ tone: 'ink', halo: true });
  });

  it('never leaves its tile, and sets no line on another', () => {
    const side = fc.integer({ min: 0, max: 400 });
    const name = fc.constantFrom(
      'Italy',
      'Russian Federation',
      'Animal fats and oils; prepared edible fats; waxes',
      'فدراسیون روسیه',
    );
    fc.assert(
      fc.property(side, side, name, (width, height, text) => {
        const box = tile(width, height);
        const boxes = tileLabel(box, text, values, measureText).map((mark) => textBounds(mark, measureText));
        boxes.forEach((one, i) => {
          expect(one.x).toBeGreaterThanOrEqual(box.x);
          expect(one.x + one.width).toBeLessThanOrEqual(box.x + width);
          expect(one.y).toBeGreaterThanOrEqual(box.y);
          expect(one.y + one.height).toBeLessThanOrEqual(box.y + height);
          expect(one.y).toBeGreaterThanOrEqual(i ? boxes[i - 1]!.y + boxes[i - 1]!.height : 0);
        });
      }),
      { numRuns: 300 },
    );
  });
});
