import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  endReach,
  keyBar,
  measureText,
  mirror,
  signOf,
  turnedBar,
  type Mark,
  type Scene,
} from '@keruen/figure';
import { scene } from './arbitrary-scene.ts';

const sceneOf = (...marks: Mark[]): Scene => ({
  width: 100,
  height: 50,
  marks,
  stops: [],
  legend: [],
  description: '',
});
const only = (mark: Mark): Mark | undefined => mirror(sceneOf(mark)).marks[0];

describe('mirror', () => {
  it('twice gives the scene back', () => {
    fc.assert(
      fc.property(scene, (one) => {
        expect(mirror(mirror(one))).toEqual(one);
      }),
    );
  });

  it('moves the box of every mark to the other side, text by its turned anchors', () => {
    fc.assert(
      fc.property(scene, (one) => {
        const turned = mirror(one);
        one.marks.forEach((mark, i) => {
          const other = turned.marks[i];
          const before = boundsOf(mark, measureText, 'ltr');
          const after = other && boundsOf(other, measureText, 'rtl');
          if (!before || !after) return;
          expect(after.x).toBeCloseTo(one.width - before.x - before.width, 6);
          expect(after.y).toBe(before.y);
          expect(after.width).toBeCloseTo(before.width, 6);
        });
      }),
    );
  });

  it('turns the way of a key, so that an arrow points where time goes', () => {
    const arrow = { label: 'goes on', tone: 'lapis', d: 'M1 6H13M8 1L13 6L8 11V2' } as const;
    expect(mirror({ ...sceneOf(), legend: [arrow] }).legend).toEqual([
      { ...arrow, d: 'M13 6H1M6 1L1 6L6 11V2' },
    ]);
  });

  it('turns the bar of a key, which looks where those of the picture look, within its own room', () => {
    for (const sign of [signOf('forecast'), signOf('statistic', 'at-least'), signOf('claim')]) {
      const entry = { label: 'open', tone: 'lapis', sign } as const;
      const [turned] = mirror({ ...sceneOf(), legend: [entry] }).legend;
      expect(turned).toEqual({ ...entry, turned: true });
      const [before, after] = [keyBar('lapis', sign), turnedBar(keyBar('lapis', sign))];
      expect([before.toward, after.toward]).toEqual(['end', 'start']);
      expect(after.x - endReach(sign)).toBeGreaterThanOrEqual(0);
      expect(after.x + after.width).toBeLessThanOrEqual(14 + Math.ceil(endReach(sign)));
    }
  });

  it('leaves the basemap, the words and keys without a way alone', () => {
    const path: Mark = {
      kind: 'path',
      d: 'M0 0h4',
      x: 3,
      y: 4,
      scale: 2,
      tone: 'land',
      fill: true,
      width: 1,
    };
    expect(only(path)).toBe(path);
    const one = { ...sceneOf(), legend: [{ label: 'Exports' }], description: 'Exports rose.' };
    expect(mirror(one)).toMatchObject({ legend: one.legend, description: 'Exports rose.' });
  });

  it('keeps anchors logical', () => {
    const text: Mark = { kind: 'text', x: 10, y: 5, text: 'a', size: 11, anchor: 'start', tone: 'ink' };
    expect(only(text)).toEqual({ ...text, x: 90 });
  });

  it('turns the value end of a lying bar and not of an upright one', () => {
    const bar = {
      kind: 'bar',
      x: 10,
      y: 0,
      width: 30,
      height: 5,
      tone: 'lapis',
      sign: signOf('statistic'),
    } as const;
    expect(only({ ...bar, toward: 'end' })).toMatchObject({ x: 60, toward: 'start' });
    expect(only({ ...bar, toward: 'up' })).toMatchObject({ x: 60, toward: 'up' });
  });

  it('keeps the order of the points of a line, so that its arrow stays at its end', () => {
    const line: Mark = {
      kind: 'line',
      points: [
        [0, 0],
        [30, 5],
      ],
      tone: 'ink',
      width: 2,
      stroke: 'solid',
      arrow: true,
    };
    expect(only(line)).toMatchObject({
      points: [
        [100, 0],
        [70, 5],
      ],
      arrow: true,
    });
  });

  it('turns stops', () => {
    const stop = {
      subject: 'actor:KAZ',
      label: 'Kazakhstan',
      x: 0,
      y: 1,
      width: 24,
      height: 25,
      group: 'a',
    } as const;
    expect(mirror({ ...sceneOf(), stops: [stop] }).stops).toEqual([{ ...stop, x: 76 }]);
  });

  it('turns time, so that it still begins where it did', () => {
    const time = {
      periods: [
        { period: { text: '2022', interval: false, approximate: false, uncertain: false }, x1: 10, x2: 30 },
      ],
      top: 5,
      bottom: 50,
    } as const;
    expect(mirror({ ...sceneOf(), time }).time).toMatchObject({
      periods: [{ x1: 90, x2: 70 }],
      top: 5,
      bottom: 50,
    });
    expect('time' in mirror(sceneOf())).toBe(false);
  });
});
