import type { CDPSession } from 'playwright';

/** Script and style of one frame, ms: time of the processor, and time on the clock. */
export interface Frame {
  readonly processor: number;
  readonly clock: number;
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
  readonly args?: { readonly name?: string };
}

/** What a page's own code and styles cost: handlers, callbacks, clearing of memory, style and layout. Painting is not among them. */
const WORK = new Set([
  'EventDispatch',
  'FireAnimationFrame',
  'FunctionCall',
  'EvaluateScript',
  'TimerFire',
  'RunMicrotasks',
  'UpdateLayoutTree',
  'RecalculateStyles',
  'Layout',
  'MinorGC',
  'MajorGC',
]);

/** Begins a frame of a page's main thread. */
const BEGIN = 'WebFrameWidgetImpl::BeginMainFrame';

const CATEGORIES = 'devtools.timeline,disabled-by-default-devtools.timeline,v8,blink,toplevel,__metadata';

/** The page's main thread: the one on which frames begin most often. */
function mainThread(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const counts = new Map<string, number>();
  const key = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  for (const event of events)
    if (event.name === BEGIN) counts.set(key(event), (counts.get(key(event)) ?? 0) + 1);
  const [main] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return events.filter((event) => key(event) === main).sort((a, b) => a.ts - b.ts);
}

/** Frames by where the next begins; of events within each other the outer one counts. */
export function framesOf(events: readonly TraceEvent[]): Frame[] {
  const frames: { processor: number; clock: number }[] = [];
  let end = 0;
  for (const { name, ph, ts, dur = 0, tdur = 0 } of mainThread(events)) {
    if (name === BEGIN) frames.push({ processor: 0, clock: 0 });
    const frame = frames.at(-1);
    if (ph !== 'X' || !WORK.has(name) || ts < end || !frame) continue;
    end = ts + dur;
    frame.processor += tdur / 1000;
    frame.clock += dur / 1000;
  }
  return frames.filter(({ clock }) => clock > 0);
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
