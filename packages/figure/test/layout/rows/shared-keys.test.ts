import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartTypeOf, type LegendEntry } from '@keruen/figure';
import { sharedKeys } from '../../../src/layout/rows/shared-keys.ts';
import { DARI, ENGLISH } from '../medium.ts';
import { official } from '../partner-years.ts';
import { rowsOf } from '../sample-rows.ts';

const entry = (label: string, tone: LegendEntry['tone'], pattern?: LegendEntry['pattern']): LegendEntry => ({
  label,
  tone,
  pattern,
});

const labels = (entries: readonly LegendEntry[], named: readonly string[] = []): string[] =>
  sharedKeys(entries, new Set(named), ENGLISH.locale).map(({ label }) => label);

describe('keys of series', () => {
  it('stay as they are where each has its own look', () => {
    const entries = [
      entry('Exports', 'lapis'),
      entry('Imports', 'saffron'),
      entry('Turnover', 'lapis', 'dots'),
    ];
    expect(sharedKeys(entries, new Set(), ENGLISH.locale)).toEqual(entries);
  });

  it('leave out what the picture names', () => {
    expect(labels([entry('Exports', 'lapis'), entry('Imports', 'saffron')], ['Exports'])).toEqual([
      'Imports',
    ]);
  });

  it('are one where they look alike, at the place of the first', () => {
    const entries = [entry('A', 'muted'), entry('B', 'lapis'), entry('C', 'muted')];
    expect(labels(entries)).toEqual(['A; C', 'B']);
  });

  it('name three and count the others, where these are two at least', () => {
    const alike = [...'ABCDE'].map((label) => entry(label, 'muted'));
    expect(labels(alike.slice(0, 4))).toEqual(['A; B; C; D']);
    expect(labels(alike)).toEqual(['A; B; C; 2 more']);
    expect(sharedKeys(alike, new Set(), DARI.locale)[0]!.label).toContain('۲');
  });

  it('account for every series once, and no two look alike', () => {
    const tones = fc.constantFrom('lapis', 'saffron', 'muted' as const);
    fc.assert(
      fc.property(fc.array(tones, { maxLength: 40 }), (all) => {
        const keys = sharedKeys(
          all.map((tone, i) => entry(`<${String(i)}>`, tone)),
          new Set(),
          ENGLISH.locale,
        );
        expect(new Set(keys.map(({ tone }) => tone)).size).toBe(keys.length);
        const told = keys.map(
          ({ label }) => (label.match(/<\d+>/gu)?.length ?? 0) + Number(/(\d+) more/u.exec(label)?.[1] ?? 0),
        );
        expect(told.reduce((sum, n) => sum + n, 0)).toBe(all.length);
      }),
    );
  });
});

it.each(['lines', 'slope', 'stacked', 'rank'] as const)(
  '%s of fifty series have a short legend',
  async (name) => {
    const codes = Array.from({ length: 50 }, (_, i) => `X${String(i).padStart(2, '0')}`);
    const rows = rowsOf(
      codes.flatMap((code, i) => [
        official(code, '2018', 9e8 / (i + 1)),
        official(code, '2023', 8e8 / (i + 1)),
      ]),
    );
    const { layout } = await chartTypeOf(name);
    const { legend } = layout(rows, { width: 400, maxHeight: 300 }, ENGLISH);
    expect(legend.length).toBeLessThanOrEqual(16);
  },
);
