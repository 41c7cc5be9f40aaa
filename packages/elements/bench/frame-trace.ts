import type { CDPSession } from 'playwright';

/** What the page's main thread did for one frame, painting aside, ms: time of the processor, and time on the clock. */
export interface Frame {
  readonly processor: number;
  readonly clock: number;
  /** Whether a hand or a wheel was at work: an event of `MOVES` was heard. */
  readonly isMoved: boolean;
  /** Whether a timer rang, by which a map knows that a wheel rests: on a busy machine it may do so between two turns. */
  readonly isEnd: boolean;
  /** Whether nothing was done but pre-paint. */
  readonly isIdle: boolean;
}

/** An event of a trace; times in µs, of the clock (`ts`, `dur`) and of the thread (`tts`, `tdur`). */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly tid: number;
  readonly pid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly type?: string } };
}

/**
 * What a page's own code and styles cost: what the browser does with a pointer (looking for what lies under it, marking text), handlers, callbacks,
 * clearing of memory, style, layout and pre-paint. Painting, layers and their handing over are not among them.
 */
const WORK = new Set([
  'HitTest',
  'EventDispatch',
  'FireAnimationFrame',
  'FunctionCall',
  'EvaluateScript',
  'TimerFire',
  'RunMicrotasks',
  'UpdateLayoutTree',
  'RecalculateStyles',
  'Layout',
  'PrePaint',
  'MinorGC',
  'MajorGC',
]);

/** Events that move a map. */
const MOVES = new Set(['wheel', 'pointermove', 'touchmove']);

/** Begins a frame of a page's main thread, within a task that has heard the hand's events before. */
const BEGIN = 'BeginMainThreadFrame';
const TASK = 'RunTask';

/** No more than what is read here: what a browser writes down takes time of the page's thread. */
const CATEGORIES =
  'devtools.timeline,disabled-by-default-devtools.timeline,disabled-by-default-devtools.timeline.frame';

/** The page's main thread, outer events first: the one on which frames begin most often. */
function mainThread(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const counts = new Map<string, number>();
  const key = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  for (const event of events)
    if (event.name === BEGIN) counts.set(key(event), (counts.get(key(event)) ?? 0) + 1);
  const [main] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return events
    .filter((event) => key(event) === main && (event.ph === 'X' || event.name === BEGIN))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

/** When the tasks end that begin a frame, µs. */
function endsOf(events: readonly TraceEvent[]): number[] {
  const ends: number[] = [];
  let task = 0;
  for (const { name, ts, dur = 0 } of events) {
    if (name === TASK) task = Math.max(task, ts + dur);
    if (name === BEGIN) ends.push(Math.max(task, ts + dur));
  }
  return ends;
}

/**
 * Frames in which something was done: each has all that was done since the one before it was finished, so that what the end of a gesture asks for is the
 * frame's that shows it. Of events within each other the outer one counts.
 */
export function framesOf(events: readonly TraceEvent[]): Frame[] {
  const main = mainThread(events);
  const ends = endsOf(main);
  const frames = ends.map(() => ({ processor: 0, clock: 0, isMoved: false, isIdle: true, isEnd: false }));
  let [at, end] = [0, 0];
  for (const { name, ts, dur = 0, tdur = 0, args } of main) {
    while (at < ends.length && ts >= ends[at]!) at += 1;
    const frame = frames[at];
    if (!frame) break;
    if (name === 'EventDispatch' && MOVES.has(args?.data?.type ?? '')) frame.isMoved = true;
    if (name === 'TimerFire') frame.isEnd = true;
    if (!WORK.has(name) || ts < end) continue;
    end = ts + dur;
    if (name !== 'PrePaint') frame.isIdle = false;
    frame.processor += tdur / 1000;
    frame.clock += dur / 1000;
  }
  return frames.filter(({ isIdle }) => !isIdle);
}

/** The frames of the page while something is done. */
export async function trace(session: CDPSession, work: () => Promise<void>): Promise<readonly Frame[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: readonly object[] }): void =>
    void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES.split(',') },
  });
  await work();
  await session.send('Tracing.end');
  await done;
  session.off('Tracing.dataCollected', collect);
  return framesOf(events);
}
