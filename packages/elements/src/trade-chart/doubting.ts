import { isServer, type LitElement } from 'lit';
import { Later, prepare } from '../control/later.ts';
import { telling } from '../frame/refused.ts';
import type { Doubter } from './doubter.ts';
import type { Wishes } from './doubts.ts';

const doubting = () => import('./doubter.ts');
const lacking = () => import('./lacking.ts');

/** What tells of what a chart is asked and does not do, with the words of the language around it; a server draws with what it has made ready. */
export const doubterFor = (host: LitElement & Wishes): Pick<Later<Doubter>, 'now' | 'pending'> =>
  isServer
    ? new Later(host, doubting, (file) => new file.Doubter(host, lacking))
    : new Later(host, async () => (await import('./doubter.ts')).Doubter.for(host, lacking));

/** Makes ready what a server needs to say, in a language, what a chart does not do, and why there is no figure. */
export async function loadDoubts(tag: string): Promise<void> {
  await Promise.all([
    prepare(lacking),
    ...[doubting, telling].flatMap((load) => [prepare(load), load().then(({ speak }) => speak(tag))]),
  ]);
}
