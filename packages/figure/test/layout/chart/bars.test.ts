import { describe, expect, it } from 'vitest';
import { chartTypeOf, type BarMark } from '@keruen/figure';
import { ENGLISH } from '../medium.ts';
import { row, rowsOf, STORY } from '../sample-rows.ts';

const { layout: bars } = await chartTypeOf('bars');
const { layout: columns } = await chartTypeOf('columns');
const drawn = (scene: ReturnType<typeof bars>): BarMark[] =>
  scene.marks.filter((mark) => mark.kind === 'bar');

describe('bars', () => {
  it('lie at every width', () => {
    for (const width of [280, 640, 1600]) {
      for (const bar of drawn(bars(STORY, { width }, ENGLISH))) expect(bar.toward).toBe('end');
    }
  });

  it('are what columns are on a phone', () => {
    expect(bars(STORY, { width: 360 }, ENGLISH)).toEqual(columns(STORY, { width: 360 }, ENGLISH));
  });

  it('keep lengths in proportion to values', () => {
    const scene = bars(STORY, { width: 960 }, ENGLISH);
    const width = (id: string) => drawn(scene).find(({ subject }) => subject === `observation:${id}`)!.width;
    expect(width('c037') / width('c031')).toBeCloseTo(4, 1);
  });

  it('give every value a row of at least 24 px, over the whole width', () => {
    const { stops, width } = bars(STORY, { width: 360 }, ENGLISH);
    stops.forEach((stop, i) => {
      expect(stop).toMatchObject({ x: 0, width, height: 24 });
      expect(stop.y).toBeGreaterThanOrEqual((stops[i - 1]?.y ?? -24) + 24);
    });
  });

  it('let negative values grow to the other side of one zero line', () => {
    const scene = bars(
      rowsOf([row({ value: 3e8 }), row({ flow: 'balance', value: -4e8 })]),
      { width: 360 },
      ENGLISH,
    );
    const [up, down] = drawn(scene);
    expect(down?.toward).toBe('start');
    expect((down?.x ?? 0) + (down?.width ?? 0)).toBe(up?.x);
  });

  it('say a currency with the first value and no more', () => {
    const texts = bars(STORY, { width: 360 }, ENGLISH).marks.flatMap((mark) =>
      mark.kind === 'text' ? [mark.text] : [],
    );
    expect(texts.filter((text) => text.includes('$'))).toEqual(['$518M']);
  });

  it('cut the rule between two producers', () => {
    const years = [
      row({ period: '2016', value: 4e8 }),
      row({ period: '2018', value: 5e8, breaksBefore: true }),
    ];
    const { marks } = bars(rowsOf(years), { width: 360 }, ENGLISH);
    expect(marks.filter((mark) => mark.kind === 'rule' && mark.tone === 'ink')).toHaveLength(2);
    expect(marks.filter((mark) => mark.kind === 'rule' && mark.tone === 'grid')).toHaveLength(2);
  });
});
