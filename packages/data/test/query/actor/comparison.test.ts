import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset as shipped } from '@keruen/data/datasets/kazakhstan-afghanistan';
import {
  comparison,
  COMPARISON_TOPICS,
  profileRecords,
  unfolded,
  type Comparison,
} from '../../../src/index.ts';

const dataset = unfolded(shipped);
const ids = dataset.actors.filter(({ kind }) => kind !== 'area').map(({ id }) => id);

const gap = ({ lines, columns }: Comparison, topic: string, actor: string) => {
  const line = lines.find((one) => one.topic === topic);
  return line && line.gaps[columns.findIndex(({ profile }) => profile.actor.id === actor)];
};

describe('a comparison', () => {
  it('has a column for each actor it knows, once, as a card of its own would tell of it', () => {
    const found = comparison(dataset, {
      actors: ['UZB', 'nobody', 'KAZ', 'UZB'],
      toward: 'AFG',
      asOf: '2024-01',
    });
    expect(found.columns.map(({ profile }) => profile.actor.id)).toEqual(['UZB', 'KAZ']);
    for (const { profile } of found.columns)
      expect(profile).toEqual(
        profileRecords(dataset, { actor: profile.actor.id, toward: 'AFG', asOf: '2024-01' }),
      );
  });

  it('has the same rows for all, in one order, each cell full or with its reason', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 }),
        fc.option(fc.constantFrom('AFG', 'taliban-authorities', 'RUS'), { nil: undefined }),
        fc.constantFrom('2019', '2024-01', undefined),
        (actors, toward, asOf) => {
          const { lines, columns } = comparison(dataset, { actors, toward, asOf });
          const topics = lines.map(({ topic }) => topic);
          expect(topics).toEqual(COMPARISON_TOPICS.filter((topic) => topics.includes(topic)));
          expect(topics).toEqual(expect.arrayContaining(['kind', 'names']));
          for (const { topic, gaps } of lines) {
            expect(gaps).toHaveLength(columns.length);
            columns.forEach(({ profile, memberships }, i) => {
              const there = {
                relations: profile.relations.length > 0,
                figures: profile.figures.length > 0,
                memberships: memberships.length > 0,
                sources: profile.sources.length > 0,
              };
              if (topic in there) expect(gaps[i] === undefined).toBe(there[topic as keyof typeof there]);
            });
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('tells neither relations nor trade where nobody is named towards whom', () => {
    const topics = comparison(dataset, { actors: ['KAZ', 'UZB'] }).lines.map(({ topic }) => topic);
    expect(topics).not.toContain('relations');
    expect(topics).not.toContain('figures');
  });

  it('leaves out a row in which nobody has anything', () => {
    const topics = comparison(dataset, { actors: ['tokayev', 'smadiyarov'], toward: 'AFG' }).lines;
    expect(topics.map(({ topic }) => topic)).not.toContain('figures');
  });

  it('cites all that its columns cite, each source once', () => {
    const found = comparison(dataset, { actors: ['ktz', 'KAZ'] });
    const cited = found.sources.map(({ id }) => id);
    expect(new Set(cited).size).toBe(cited.length);
    for (const { profile } of found.columns)
      for (const { id } of profile.sources) expect(cited).toContain(id);
  });
});

describe('what is missing', () => {
  const found = comparison(dataset, {
    actors: ['KAZ', 'AFG', 'UZB', 'tokayev', 'ktz'],
    toward: 'AFG',
    asOf: '2024-01',
  });

  it('says whose trade it would be: of a person none, of an actor with itself none, of others none is recorded', () => {
    expect(gap(found, 'figures', 'KAZ')).toBeUndefined();
    expect(gap(found, 'figures', 'tokayev')).toBe('not-applicable');
    expect(gap(found, 'figures', 'AFG')).toBe('itself');
    expect(gap(found, 'figures', 'UZB')).toBe('not-recorded');
  });

  it('says that there is trade, but of a later time', () => {
    const before = comparison(dataset, { actors: ['KAZ', 'tokayev'], toward: 'AFG', asOf: '1990' });
    expect(gap(before, 'figures', 'KAZ')).toBe('later');
  });

  it('is told of offices and memberships', () => {
    expect(gap(found, 'offices', 'KAZ')).toBeUndefined();
    expect(gap(found, 'memberships', 'ktz')).toBeUndefined();
    expect(gap(found, 'memberships', 'UZB')).toBe('not-recorded');
    expect(found.columns.at(-1)!.memberships.map(({ relation }) => relation.to)).toEqual([
      'titr-association',
    ]);
  });

  it('is a membership that begins later, or that others have in it', () => {
    const early = comparison(dataset, { actors: ['ktz', 'titr-association'], asOf: '2010' });
    expect(early.columns.map(({ memberships }) => memberships)).toEqual([[], []]);
  });
});
