import { describe, expect, it } from 'vitest';
import { chartTypeOf, loadedChartType, LYING_BELOW, type ChartType } from '@keruen/figure';
import { DARI, ENGLISH } from '../medium.ts';
import { isBar } from '../kinds.ts';
import { rowsOf, STORY } from '../sample-rows.ts';

const { layout: columns } = await chartTypeOf('columns');
const { layout: standing } = loadedChartType('columns', { wide: true }) as ChartType;

describe('the columns a page begins with', () => {
  it.each([LYING_BELOW, 640, 1200])('are those of every wide picture, %i px', (width) => {
    for (const medium of [ENGLISH, DARI])
      for (const box of [{ width }, { width, maxHeight: 240 }])
        expect(standing(STORY, box, medium)).toEqual(columns(STORY, box, medium));
  });

  it('stand in a narrow picture too, where all others lie', () => {
    const box = { width: LYING_BELOW - 1 };
    const ways = (layout: typeof columns) =>
      new Set(
        layout(STORY, box, ENGLISH)
          .marks.filter(isBar)
          .map(({ toward }) => toward),
      );
    expect(ways(standing)).toEqual(new Set(['up']));
    expect(ways(columns)).toEqual(new Set(['end']));
  });

  it('say that there is nothing, as all do', () => {
    const nothing = rowsOf([]);
    expect(standing(nothing, { width: 640 }, ENGLISH)).toEqual(columns(nothing, { width: 640 }, ENGLISH));
  });
});
