import { describe, expect, it } from 'vitest';
import { framesOf } from '../../bench/frame-trace.ts';

const BEGIN = 'WebFrameWidgetImpl::BeginMainFrame';
const event = (name: string, ts: number, ms: number, tid = 1) => ({
  name,
  ph: 'X',
  pid: 1,
  tid,
  ts: ts * 1000,
  dur: ms * 1000,
  tdur: ms * 500,
});

describe('frames of a trace', () => {
  it('begin where the page begins them, and have what was done till the next', () => {
    const events = [
      event('FunctionCall', 0, 1),
      event(BEGIN, 2, 0),
      event('FireAnimationFrame', 3, 4),
      event('UpdateLayoutTree', 8, 2),
      event('Paint', 10, 50),
      event(BEGIN, 70, 0),
      event('EventDispatch', 71, 3),
    ];
    expect(framesOf(events)).toEqual([
      { clock: 6, processor: 3 },
      { clock: 3, processor: 1.5 },
    ]);
  });

  it('count what happens within another event once, whatever order the trace has', () => {
    const events = [
      event('FunctionCall', 2, 4),
      event('Layout', 3, 2),
      event('EventDispatch', 1, 8),
      event(BEGIN, 0, 0),
    ];
    expect(framesOf(events)).toEqual([{ clock: 8, processor: 4 }]);
  });

  it('are those of the thread on which most frames begin', () => {
    const events = [
      event(BEGIN, 0, 0, 2),
      event('FunctionCall', 1, 9, 2),
      event(BEGIN, 0, 0),
      event('FunctionCall', 1, 2),
      event(BEGIN, 5, 0),
    ];
    expect(framesOf(events)).toEqual([{ clock: 2, processor: 1 }]);
  });
});
