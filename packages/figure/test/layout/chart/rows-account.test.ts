import { describe, expect, it } from 'vitest';
import type { Rows } from '@keruen/data';
import { chartTypeOf, chartTypes } from '@keruen/figure';
import { accountOf } from '../../../src/layout/chart/account-of.ts';
import { loadedChartType } from '../../../src/layout/chart/chart-types.ts';
import { rowsAccount } from '../../../src/layout/chart/rows-account.ts';
import { topicOf } from '../../../src/describe/topic.ts';
import { noteLines } from '../../../src/describe/note-lines.ts';
import { sentenceScene } from '../../../src/layout/empty-scene.ts';
import { datasetOf, record } from '../asked-dataset.ts';
import { ENGLISH } from '../medium.ts';
import { rowsOf, STORY } from '../sample-rows.ts';

const { locale } = ENGLISH;
const asked = { measure: 'trade-value', reporter: 'KAZ', partner: 'AFG', flow: ['export'] } as const;
const dataset = datasetOf([record({ id: 'a', value: 5 })]);

describe('rowsAccount', () => {
  it('says of rows what a figure says of them', () => {
    const account = rowsAccount({ ...STORY, dataAsOf: '2024-07-25' });
    expect(account.topic(locale)).toBe(topicOf(STORY, locale));
    expect(account.notes(locale)).toEqual(noteLines(STORY, locale));
    expect(account).toMatchObject({ dataAsOf: '2024-07-25', lack: undefined, sources: STORY.sources });
  });

  it('has no picture without a layout: its table is the figure', () => {
    const { draw, enter } = rowsAccount(STORY);
    expect([draw, enter]).toEqual([undefined, undefined]);
  });

  it('draws and enters its own rows', () => {
    const account = rowsAccount(STORY, {
      layout: (rows, box, medium) => sentenceScene(`${rows.rows.length} rows`, box, medium),
      enter: (rows, subject) => (subject === 'observation:c031' ? rows.query : undefined),
    });
    expect(account.draw!({ width: 400 }, ENGLISH).description).toBe(`${STORY.rows.length} rows`);
    expect(account.enter!('observation:c031')).toBe(STORY.query);
    expect(account.enter!('observation:other')).toBeUndefined();
  });

  it('says what is wanting where there are no rows', () => {
    expect(rowsAccount(rowsOf([])).lack).toEqual({
      path: 'flow',
      expected: 'numbers of trade-value by period',
      received: 'export import turnover',
    });
  });
});

describe('accountOf', () => {
  it('asks a dataset, unless the type asks another question', () => {
    const layout = () => sentenceScene('', { width: 400 }, ENGLISH);
    const idsOf = (table: unknown): string[] => (table as Rows).rows.map(({ observation }) => observation.id);
    expect(idsOf(accountOf({ layout }, dataset, asked).table)).toEqual(['a']);
    expect(accountOf({ layout, ask: () => STORY }, dataset, asked).table).toBe(STORY);
  });

  it('leaves it to a type that tells its own answer', () => {
    const own = rowsAccount(STORY);
    expect(accountOf({ tell: () => own }, dataset, asked)).toBe(own);
  });

  it('is the table itself for the type table', async () => {
    const account = accountOf(await chartTypeOf('table'), dataset, asked);
    expect(account.draw).toBeUndefined();
    expect(account.lack).toBeUndefined();
  });
});

describe('chart types', () => {
  it('are loaded once, and known by then', async () => {
    for (const name of chartTypes) {
      const type = await chartTypeOf(name);
      expect(await chartTypeOf(name)).toBe(type);
      expect(loadedChartType(name as string)).toBe(type);
      expect('layout' in type || 'tell' in type).toBe(true);
    }
  });

  it('are here from the start where a page begins with them: columns that stand', async () => {
    const first = loadedChartType('columns', { wide: true });
    expect(first).toBeDefined();
    expect(await chartTypeOf('columns', { wide: true })).toBe(first);
    for (const variant of [{ facet: 'flow' }, { parts: true }] as const)
      expect(await chartTypeOf('columns', { ...variant, wide: true })).not.toBe(first);
    expect(await chartTypeOf('columns')).not.toBe(first);
    expect(loadedChartType('nothing', { wide: true })).toBeUndefined();
  });

  it('are other types in panels', async () => {
    expect(await chartTypeOf('columns', { facet: 'flow' })).not.toBe(await chartTypeOf('columns'));
    expect(loadedChartType('columns', { facet: 'flow' })).toBe(
      await chartTypeOf('columns', { facet: 'flow' }),
    );
    expect(await chartTypeOf('table', { facet: 'flow' })).not.toBe(await chartTypeOf('table'));
  });
});
