import { describe, expect, it } from 'vitest';
import { allSources, published } from '../../scripts/sources.ts';

const plain = { licence: undefined, note: undefined };

describe('who published a source', () => {
  it('is a name; the terms behind it are its licence, and the whole of it a note', () => {
    const publisher = 'someone/list (data/points; ODbL for points, PDDL for codes)';
    expect(published({ publisher })).toEqual({
      publisher: 'someone/list',
      licence: 'ODbL for points, PDDL for codes',
      note: `${publisher}.`,
    });
    expect(published({ publisher, licence: 'MIT', note: 'Undated.' })).toMatchObject({
      licence: 'MIT; ODbL for points, PDDL for codes',
      note: `${publisher}. Undated.`,
    });
  });

  it.each([
    'Trend (citing World Bank)',
    'TASS (citing Bloomberg, JMIC)',
    'Somewhere (a; b)',
    'KTZ (railways.kz)',
  ])('has what is no licence beside it as it is: %s', (publisher) => {
    expect(published({ publisher })).toEqual({ publisher, ...plain });
  });

  it('is nobody where the facts name nobody', () => {
    expect(published({ publisher: null })).toEqual({ publisher: 'no publisher', ...plain });
  });

  it('names no licence in any source of the dataset', () => {
    const all = [...allSources().values()];
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter(({ publisher }) => /ODbL|PDDL|CC0|CC BY|licen[cs]e/i.test(publisher))).toEqual([]);
    expect(allSources().get('unl-check')).toMatchObject({
      publisher: 'cristan/improved-un-locodes',
      licence: 'ODbL for coordinates, PDDL for codes',
    });
  });
});
