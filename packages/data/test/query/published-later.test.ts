import { describe, expect, it } from 'vitest';
import { publishedLater } from '../../src/index.ts';
import { dataset } from '../../src/datasets/kazakhstan-afghanistan.ts';

describe('an act whose earliest source is of later says so', () => {
  const dateOf = (id: string): string | undefined => dataset.sources.find((one) => one.id === id)?.date;

  it('of every relation, on a date before it', () => {
    const known = dataset.relations.filter(({ knownFrom }) => knownFrom);
    expect(known.length).toBeGreaterThan(20);
    for (const { id, knownFrom, sources } of known) {
      // What a note rests on is no source of the act.
      const dates = sources.filter(({ at }) => at !== 'note').map(({ source }) => dateOf(source)!);
      expect(
        dates.every((date) => date >= knownFrom!),
        id,
      ).toBe(true);
      expect(dates, id).toContain(knownFrom);
    }
  });

  it('as the figures of 2023 do, and those of 2022 do not', () => {
    const one = (id: string) => dataset.relations.find((each) => each.id === id)!;
    expect(publishedLater(one('r-kaz-afg-2023'), '2024-01')).toBe('2024-07-25');
    expect(publishedLater(one('r-kaz-afg-2023'), '2024-08')).toBeUndefined();
    expect(publishedLater(one('r-kaz-afg-2022'), '2024-01')).toBeUndefined();
  });
});
