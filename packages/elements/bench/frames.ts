/**
 * What a frame costs while all twelve corridors are zoomed and panned, on a processor four times as slow: `npm run bench`, after `npm run build`. Of each
 * frame counts what the page's main thread does but for painting: looking for what lies under the pointer, script, style, layout and pre-paint. The
 * bar: 8 ms in 95 of 100 frames that a hand or a wheel moves. Frames that lay the map out when it is let go stand apart. Times are
 * from a trace of the browser; processor time stands beside what passed on the clock. A browser slows itself down by the clock: what other programs take of the
 * processor is made four times as long with it. So the same is measured at the processor's own speed too, which a busy machine lengthens less.
 */
import { chromium, type Browser, type CDPSession } from 'playwright';
import { trace, type Frame } from './frame-trace.ts';
import { openMap } from './open-map.ts';

const BAR = 8;
const SLOWER = 4;
const CORRIDORS =
  'titr kz-uz-af northern cku lapis-lazuli kz-tm-af instc khaf-herat chabahar tajik trans-afghan-uap trans-afghan-west';

/** Turns of the wheel in one gesture, steps of a drag, and how often each is done. */
const STEPS = 40;
const TIMES = 4;

const CONTROL = 2;

/** A gesture has ended, and names have been set anew, after less than this; meanwhile nobody asks the page for frames. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1200));

const nearest = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

function row(name: string, frames: readonly Frame[], of: (frame: Frame) => number, bar: string): string {
  const sorted = frames.map(of).sort((a, b) => a - b);
  const [half, most, last] = [0.5, 0.95, 1].map((share) => nearest(sorted, share).toFixed(2));
  return `| ${name} | ${frames.length} | ${half} ms | ${most} ms | ${last} ms | ${bar} |`;
}

/** What a hand does at a place in the window. The browser answers when the page has heard it, which it does once a frame. */
function handAt(session: CDPSession, [x, y]: readonly [number, number]) {
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', dx: number, dy: number) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x: x + dx,
      y: y + dy,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
    });
  const wheel = (deltaY: number) =>
    session.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x,
      y,
      deltaX: 0,
      deltaY,
      modifiers: CONTROL,
    });
  return { mouse, wheel };
}

type Hand = ReturnType<typeof handAt>;

async function zooming({ wheel }: Hand): Promise<void> {
  for (let time = 0; time < TIMES; time += 1) {
    for (let step = 0; step < STEPS; step += 1) await wheel(time % 2 ? 24 : -24);
    await rest();
  }
}

async function panning({ mouse }: Hand): Promise<void> {
  for (let time = 0; time < TIMES; time += 1) {
    const way = time % 2 ? -1 : 1;
    await mouse('mousePressed', 0, 0);
    for (let step = 1; step <= STEPS; step += 1) await mouse('mouseMoved', way * step * 3, way * step);
    await mouse('mouseReleased', way * STEPS * 3, way * STEPS);
    await rest();
  }
}

function print(zoomed: readonly Frame[], panned: readonly Frame[], slower: number): void {
  console.log('| gesture | frames | half | 95 of 100 | longest | bar |');
  console.log('|---|---:|---:|---:|---:|---:|');
  for (const [name, all] of [
    ['zooming', zoomed],
    ['panning', panned],
    ['both', [...zoomed, ...panned]],
  ] as const) {
    for (const [part, frames, bar] of [
      [name, all.filter(({ isMoved, isEnd }) => isMoved && !isEnd), `${(BAR * slower) / SLOWER} ms`],
      [`${name}, its end`, all.filter(({ isMoved, isEnd }) => !isMoved || isEnd), ''],
    ] as const) {
      console.log(row(`${part}, processor`, frames, ({ processor }) => processor, bar));
      console.log(row(`${part}, clock`, frames, ({ clock }) => clock, bar));
    }
  }
}

/** Zooms and pans on a page of its own, whose processor is so many times as slow. */
async function measure(browser: Browser, slower: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 832, height: 1100 } });
  const box = await openMap(page, CORRIDORS);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const at = [box.x + box.width * 0.55, box.y + box.height * 0.5] as const;
  const hand = handAt(session, at);
  await page.mouse.move(...at);
  const zoomed = await trace(session, () => zooming(hand));
  await hand.wheel(-600);
  await rest();
  const panned = await trace(session, () => panning(hand));
  await page.close();
  console.log(
    `\nAll twelve corridors at ${Math.round(box.width)} px, a processor ${slower} times as slow: script, style, layout and pre-paint of a frame\n`,
  );
  print(zoomed, panned, slower);
}

const browser = await chromium.launch({
  ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
  chromiumSandbox: false,
  args: ['--disable-gpu'],
});
try {
  for (const slower of [SLOWER, 1]) await measure(browser, slower);
} finally {
  await browser.close();
}
