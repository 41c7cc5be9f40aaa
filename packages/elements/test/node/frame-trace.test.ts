import { describe, expect, it } from 'vitest';
import { framesOf } from '../../bench/frame-trace.ts';

const event = (name: string, ts: number, ms: number, type?: string, tid = 1) => ({
  name,
  ph: 'X',
  pid: 1,
  tid,
  ts: ts * 1000,
  dur: ms * 1000,
  tdur: ms * 500,
  ...(type && { args: { data: { type } } }),
});
const begin = (ts: number, tid = 1) => ({ ...event('BeginMainThreadFrame', ts, 0, undefined, tid), ph: 'I' });

describe('frames of a trace', () => {
  it('have what was done since the one before was finished, painting and other threads aside', () => {
    const events = [
      event('RunTask', 0, 60),
      event('EventDispatch', 1, 1, 'wheel'),
      begin(2),
      event('FireAnimationFrame', 3, 4),
      event('UpdateLayoutTree', 8, 2),
      event('Paint', 10, 50),
      event('RunTask', 61, 2),
      event('TimerFire', 61, 2),
      event('FunctionCall', 62, 90, undefined, 2),
      event('RunTask', 70, 10),
      begin(70),
      event('EventDispatch', 71, 3, 'keydown'),
    ];
    expect(framesOf(events)).toEqual([
      { clock: 7, processor: 3.5, isMoved: true, isIdle: false, isEnd: false },
      { clock: 5, processor: 2.5, isMoved: false, isIdle: false, isEnd: true },
    ]);
  });

  it('are moved where a hand or a wheel is heard, even within what counts already', () => {
    const moved = (type: string) =>
      framesOf([event('HitTest', 0, 9), event('EventDispatch', 1, 2, type), begin(10)]).map(
        ({ isMoved }) => isMoved,
      );
    expect(['wheel', 'pointermove', 'touchmove', 'pointerup', 'click'].map(moved)).toEqual([
      [true],
      [true],
      [true],
      [false],
      [false],
    ]);
  });

  it('count what happens within another event once, whatever order the trace has', () => {
    const events = [
      event('FunctionCall', 2, 4),
      event('Layout', 3, 2),
      event('EventDispatch', 1, 8),
      begin(10),
      event('FunctionCall', 1, 1),
    ];
    expect(framesOf(events)).toMatchObject([{ clock: 8, processor: 4 }]);
  });

  it('are not counted where nothing but pre-paint was done, and count it where anything was', () => {
    const events = [
      event('PrePaint', 0, 1),
      begin(2),
      event('PrePaint', 3, 1),
      event('Layout', 4, 1),
      begin(6),
    ];
    expect(framesOf(events)).toMatchObject([{ clock: 2 }]);
  });

  it('are those of the thread on which most frames begin', () => {
    const events = [
      event('FunctionCall', 0, 9, undefined, 2),
      begin(10, 2),
      event('FunctionCall', 1, 2),
      begin(4),
      begin(5),
    ];
    expect(framesOf(events)).toMatchObject([{ clock: 2, processor: 1 }]);
  });
});
