import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/index.ts';
import { daysOf, mirrored, opposite, topicOf } from '../../src/lint/topic.ts';
import { observation } from '../fixture.ts';

const topic = (fields: Partial<Observation> = {}): string | undefined => topicOf(observation(fields));

describe('topics', () => {
  it('are alike whoever says it, how, and how sure', () => {
    const other = {
      id: 'x',
      value: 1,
      nature: 'claim',
      qualifier: 'approx',
      sources: [{ source: 'article' }],
      scale: 6,
    } as const;
    expect(topic(other)).toBe(topic());
    expect(topic({ period: '2022-01/2022-12', periodKind: 'range' })).toBe(topic());
    expect(topic({ valuation: 'CIF', definition: 'as somebody words it' })).toBe(topic());
  });

  it.each<[string, Partial<Observation>]>([
    ['measure', { measure: 'trade-quantity' }],
    ['reporter', { reporter: 'UZB' }],
    ['partner', { partner: 'UZB' }],
    ['flow', { flow: 'import' }],
    ['product', { product: 'HS1101' }],
    ['unit', { unit: 'KZT' }],
    ['quantity it is per', { per: 'TNE' }],
    ['period', { period: '2021' }],
    ['kind of year', { periodKind: 'marketing' }],
    ['event it is about', { about: 'event:forum' }],
  ])('are of one %s', (_, fields) => {
    expect(topic(fields)).not.toBe(topic());
  });

  it('tell what is counted by its definition where it is no trade', () => {
    const people = { measure: 'count', flow: undefined } as const;
    expect(topic({ ...people, definition: 'in need' })).not.toBe(
      topic({ ...people, definition: 'expelled' }),
    );
    const all = { measure: 'population', flow: undefined } as const;
    expect(topic({ ...all, definition: 'residents' })).toBe(topic(all));
  });

  it.each(['2022~', '2022?', '2021/..', '../2022', 'soon', undefined])(
    'are none in the period %s',
    (period) => {
      expect(topic({ period })).toBeUndefined();
      expect(daysOf({ period })).toBeUndefined();
    },
  );
});

describe('the other way round', () => {
  it('exports are imports', () => {
    expect(opposite(observation())?.flow).toBe('import');
    expect(opposite(observation({ flow: 'import' }))?.flow).toBe('export');
    expect(opposite(observation({ flow: 'turnover' }))).toBeUndefined();
    expect(opposite(observation({ flow: undefined }))).toBeUndefined();
  });

  it("one side's exports are the other's imports, and turnover is the other's turnover", () => {
    expect(mirrored(observation())).toMatchObject({ reporter: 'AFG', partner: 'KAZ', flow: 'import' });
    expect(mirrored(observation({ flow: 'turnover' }))).toMatchObject({ reporter: 'AFG', flow: 'turnover' });
    expect(mirrored(observation({ flow: 'balance' }))).toBeUndefined();
    expect(mirrored(observation({ partner: undefined }))).toBeUndefined();
  });
});
