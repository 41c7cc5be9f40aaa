import { afterEach, describe, expect, test } from 'vitest';
import type { TradeChart } from '@keruen/elements';
import { CHART, clear, figure, put, until } from '../page.ts';
import { heard, isLit, prose, say } from './linked.ts';

afterEach(clear);

const WORDS = prose('period:2022', 'that year', 'id="year"').replace('href="#here"', 'tabindex="0"');

const year = (): HTMLElement => document.querySelector<HTMLElement>('#year')!;

const chart = (attributes = ''): Promise<TradeChart> =>
  figure(put(`${WORDS}<trade-chart ${CHART} ${attributes}></trade-chart>`));

const PREVIEW = { keruen: 1, subject: 'period:2022', action: 'preview' };

/** A message as a browser brings it from a window of some origin. */
const bring = (data: unknown, origin = location.origin): boolean =>
  dispatchEvent(new MessageEvent('message', { data, origin }));

/** Until everything that waits for a frame of the screen has had it. */
const drawn = (): Promise<number> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** A frame of the page, and the messages that reach it. */
function frame(): { readonly window: Window; readonly messages: unknown[] } {
  const element = document.createElement('iframe');
  document.body.append(element);
  const messages: unknown[] = [];
  element.contentWindow!.addEventListener('message', ({ data }) => messages.push(data));
  return { window: element.contentWindow!, messages };
}

describe('what is told to other frames', () => {
  test('is Subject, action and group, and nothing else', async () => {
    const one = await chart('group="trade"');
    const { messages } = frame();
    say('select', 'period:2022', 'trade', one);
    await until('a message came', () => messages.length);
    expect(messages).toEqual([{ keruen: 1, subject: 'period:2022', action: 'select', group: 'trade' }]);
  });

  test('is told to frames within frames, once', async () => {
    await chart();
    const outer = frame();
    const inner = outer.window.document.createElement('iframe');
    outer.window.document.body.append(inner);
    const messages: unknown[] = [];
    inner.contentWindow!.addEventListener('message', ({ data }) => messages.push(data));
    year().click();
    await until('both heard', () => messages.length && outer.messages.length);
    expect([messages.length, outer.messages.length]).toEqual([1, 1]);
  });

  test('is that nothing is pointed at any more in a page that goes, where it pointed itself', async () => {
    const one = await chart();
    const { messages } = frame();
    bring(PREVIEW);
    await until('it follows', () => isLit(one));
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(isLit(one)).toBe(true);
    say('preview', 'period:2022');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await until('both are told', () => messages.length > 1);
    expect(messages).toEqual([
      { keruen: 1, subject: 'period:2022', action: 'preview', group: undefined },
      { keruen: 1, subject: undefined, action: 'clear', group: undefined },
    ]);
    expect(isLit(one)).toBe(false);
  });

  test('is never what came from one', async () => {
    const one = await chart();
    const { messages } = frame();
    bring(PREVIEW);
    await until('it follows', () => isLit(one));
    say('preview', 'period:2021');
    await until('its own is told', () => messages.length);
    expect(messages).toEqual([{ keruen: 1, subject: 'period:2021', action: 'preview', group: undefined }]);
  });
});

describe('what comes from other frames', () => {
  test('of the same origin is followed', async () => {
    const one = await chart();
    bring(PREVIEW);
    await until('it follows', () => isLit(one));
    bring({ keruen: 1, action: 'clear' });
    await until('it follows', () => !isLit(one));
  });

  test('of a foreign origin is not, unless the author names it', async () => {
    const one = await chart();
    const events = heard();
    say('clear');
    await until('it follows', () => one.linked.updated);
    bring(PREVIEW, 'https://foreign.example');
    bring(PREVIEW, 'null');
    bring(PREVIEW, '');
    await drawn();
    expect(events.list).toEqual(['clear']);
    one.setAttribute('link-origins', 'https://other.example https://foreign.example');
    bring(PREVIEW, 'https://foreign.example');
    await until('it follows', () => isLit(one));
    events.stop();
  });

  test('is refused of origins named with a star, a path or another scheme', async () => {
    const one = await chart(
      'link-origins="* https://*.example null javascript:x https://foreign.example/path"',
    );
    say('clear');
    await until('it follows', () => one.linked.updated);
    for (const origin of ['https://a.example', 'null', 'https://foreign.example', '*'])
      bring(PREVIEW, origin);
    await drawn();
    expect(isLit(one)).toBe(false);
  });

  test('from a sandboxed frame is nobody’s', async () => {
    const one = await chart();
    say('clear');
    await until('it follows', () => one.linked.updated);
    const told: string[] = [];
    addEventListener('message', (event) => told.push(event.origin), { once: true });
    const sandboxed = document.createElement('iframe');
    sandboxed.setAttribute('sandbox', 'allow-scripts');
    sandboxed.srcdoc = `<script>parent.postMessage(${JSON.stringify(PREVIEW)}, '*')</${'script'}>`;
    document.body.append(sandboxed);
    await until('its message came', () => told.length);
    await drawn();
    expect(told).toEqual(['null']);
    expect(isLit(one)).toBe(false);
  });

  test('in another form is nothing', async () => {
    const one = await chart();
    const events = heard();
    say('clear');
    await until('it follows', () => one.linked.updated);
    const odd = [
      null,
      1,
      'preview',
      [],
      { keruen: 1 },
      { ...PREVIEW, keruen: 2 },
      { ...PREVIEW, subject: 'x' },
    ];
    const long = [
      { ...PREVIEW, subject: `leg:${'x'.repeat(1e5)}` },
      { ...PREVIEW, group: 'x'.repeat(1e5) },
      { ...PREVIEW, action: 'open' },
    ];
    for (const data of [...odd, ...long]) bring(data);
    await drawn();
    expect(events.list).toEqual(['clear']);
    events.stop();
  });

  test('while a frame is out of sight is heard as it stands when it comes into sight', async () => {
    const one = await chart();
    say('clear');
    await until('it follows', () => one.linked.updated);
    const events = heard();
    bring({ ...PREVIEW, action: 'select', group: 'other' });
    for (let i = 0; i < 20; i += 1) bring({ ...PREVIEW, subject: `period:${2000 + i}` });
    bring({ ...PREVIEW, action: 'select' });
    bring({ ...PREVIEW, action: 'clear' });
    for (let i = 0; i < 20; i += 1) bring({ ...PREVIEW, subject: `period:${2000 + i}` });
    bring({ keruen: 1, action: 'clear' });
    await drawn();
    expect(one.linked.pinned).toBeUndefined();
    expect(isLit(one)).toBe(false);
    expect(events.list).toEqual([
      'select period:2022 other',
      'select period:2022',
      'clear period:2022',
      'clear',
    ]);
    events.stop();
  });

  test('in a flood is heard a little of, and does not stop the page', async () => {
    const one = await chart();
    say('clear');
    await until('it follows', () => one.linked.updated);
    const events = heard();
    for (let i = 0; i < 20_000; i += 1) bring({ ...PREVIEW, group: `g${i}`, action: 'select' });
    await drawn();
    expect(events.list.length).toBeLessThanOrEqual(32);
    events.stop();
    year().click();
    await until('the page still follows', () => isLit(one));
  });

  test('is not announced: it was said where the reader acted', async () => {
    const one = await chart();
    bring({ ...PREVIEW, action: 'select' });
    await until('it follows', () => one.linked.pinned);
    await one.updateComplete;
    await drawn();
    expect(one.shadowRoot!.querySelector('[role="status"]')).toBeNull();
  });
});

describe('a page that keeps things of its own under the names of the browser', () => {
  const NAMES = { origin: 'Almaty', self: 'own', length: 3, parent: null } as const;

  afterEach(() => {
    for (const name of Object.keys(NAMES)) Reflect.deleteProperty(window, name);
    for (const [name, own] of Object.entries(browser)) if (own) Object.defineProperty(window, name, own);
  });
  const browser = Object.fromEntries(
    Object.keys(NAMES).map((name) => [name, Object.getOwnPropertyDescriptor(window, name)]),
  );

  test('is followed, and tells its frames', async () => {
    const one = await chart();
    const { messages } = frame();
    Object.assign(window, NAMES);
    expect(window.origin).toBe('Almaty');
    year().click();
    await until('it follows', () => isLit(one));
    await until('a message came', () => messages.length);
    bring({ keruen: 1, subject: 'period:2022', action: 'clear' });
    await until('it lets go', () => !isLit(one));
  });
});
