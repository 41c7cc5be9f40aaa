import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, CDPSession } from 'playwright';
import { launch } from '../support/browser.ts';
import { serve, type Host } from '../support/serve.ts';
import { pairs } from './reader.ts';
import { inTurn } from '../support/thorough.ts';
import { settle } from './in-page.ts';
import { Stage, stories } from './stage.ts';

/** What has the focus: how it is walked on from, what is read of it there, and what a screen reader is given. */
interface Stop {
  readonly id: number;
  readonly kind: string;
  readonly words: string;
  readonly role: string;
  readonly name: string;
}

const cards = stories().filter(({ title }) => title.startsWith('actor-card'));

let browser: Browser;
let host: Host;
let stage: Stage;
let session: CDPSession;

beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), serve()]);
  stage = await Stage.open(browser, host.origin, cards[0]!);
  session = await stage.page.context().newCDPSession(stage.page);
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
});

/** What has the focus now; nothing where the page itself has it. */
async function stop(): Promise<Stop | undefined> {
  const { result } = await session.send('Runtime.evaluate', { expression: 'focused()' });
  const { objectId } = result;
  if (!objectId) return undefined;
  const said = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: 'function () { return stopOf(this); }',
    returnByValue: true,
  });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
  const [node] = nodes;
  return {
    ...(said.result.value as Pick<Stop, 'kind' | 'words'>),
    id: node?.backendDOMNodeId ?? 0,
    role: String(node?.role?.value),
    name: String(node?.name?.value ?? ''),
  };
}

/** White space and marks of direction are not heard. */
const heard = (text: string): string => text.replace(/[\s\u2066-\u2069]/g, '');

/** What is wrong with what a screen reader says of a stop. */
const faults = ({ kind, words, role, name }: Stop): readonly string[] => [
  ...(/^(generic|none|)$/.test(role) ? [`${kind} has no role: ${words.slice(0, 60)}`] : []),
  ...(heard(name) && heard(name).includes(heard(words))
    ? []
    : [`${role} "${name}" for "${words.slice(0, 60)}"`]),
];

const press = (key: string): Promise<void> => stage.page.keyboard.press(key);

/** Goes through everything arrow keys lead to; what it met, and what was wrong. */
async function walked(from: Stop): Promise<{ readonly met: number; readonly wrong: readonly string[] }> {
  const wrong: string[] = [];
  let [at, met] = [from, 1];
  for (; met < 400; met += 1) {
    await press('ArrowDown');
    const next = await stop();
    if (!next || next.id === at.id) break;
    wrong.push(...faults(next));
    at = next;
  }
  return { met, wrong };
}

/** Opens the card behind words, goes to what it tells, through that, and back to the words. */
async function inside(words: Stop): Promise<{ readonly met: number; readonly wrong: readonly string[] }> {
  await press('Enter');
  await expect.poll(async () => (await stop())?.role).toBe('dialog');
  // It has the focus from the moment in which its figures are still on their way.
  await settle(stage.page);
  await stage.page.waitForFunction('areTold()');
  let at = await stop();
  // A card of nobody tells nothing that could be walked.
  if (await stage.page.evaluate<boolean>("focused().querySelector('.card [data-subject]') !== null"))
    while (at && at.kind !== 'record') {
      await press('Tab');
      at = await stop();
    }
  const found = at?.kind === 'record' ? await walked(at) : { met: 0, wrong: [] };
  await press('Escape');
  const back = await stop();
  return { ...found, wrong: [...found.wrong, ...(back?.id === words.id ? [] : ['Escape leads elsewhere'])] };
}

/** From the beginning of the page by Tab to its end, and through whatever arrow keys walk. */
async function walkPage(): Promise<{ readonly met: number; readonly wrong: readonly string[] }> {
  const wrong: string[] = [];
  let met = 0;
  for (let presses = 0; presses < 300; presses += 1) {
    await press('Tab');
    const at = await stop();
    if (!at) return { met, wrong };
    if (at.kind === 'room') continue;
    wrong.push(...faults(at));
    if (at.kind === 'other') continue;
    const found = at.kind === 'mention' ? await inside(at) : await walked(at);
    met += found.met;
    wrong.push(...found.wrong);
    await press('Escape');
    if (at.kind === 'picture') await press('Escape');
  }
  return { met, wrong: [...wrong, 'Tab never leaves the page'] };
}

/** Stories whose cards are walked: every other one; with `EVERY_READER=1` each. */
const visited = inTurn(cards, 0, 2);

describe.each(visited.map((story, place) => ({ story, place, called: `${story.title}, ${story.name}` })))(
  '$called',
  ({ story, place }) => {
    it.each(inTurn([pairs[0]!, pairs[3]!], place).map((reader) => ({ reader, lang: reader.lang })))(
      'is walked by keys alone, and each stop is read as what stands there: $lang',
      async ({ reader }) => {
        await stage.show(story);
        await stage.readAs(reader);
        await stage.page.waitForFunction('areTold()');
        await stage.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        const { met, wrong } = await walkPage();
        expect(wrong).toEqual([]);
        expect(met).toBeGreaterThan(/unknown|nothing/i.test(story.name) ? -1 : 1);
        expect(stage.trouble).toEqual([]);
      },
    );
  },
);
