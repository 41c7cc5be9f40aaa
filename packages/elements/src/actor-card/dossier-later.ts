import { isServer, type ReactiveControllerHost } from 'lit';
import { tagAround } from '../control/language.ts';
import type { Dossier } from './dossier.ts';

/** The further part of cards by language: on its way, here, or (`undefined`) never to come. */
const asked = new Map<string, Promise<void>>();
const loaded = new Map<string, Dossier | undefined>();

/** Loads the further part of a card in a language. A server draws what it has loaded before. */
export function loadDossier(tag: string): Promise<void> {
  const load = async (): Promise<void> => {
    const { dossierIn } = await import('./dossier.ts');
    loaded.set(tag, await dossierIn(tag));
  };
  const loading = asked.get(tag) ?? load().catch(() => void loaded.set(tag, undefined));
  asked.set(tag, loading);
  return loading;
}

/** The further part in the language of the place where a card stands. */
export const dossierHere = (host: HTMLElement): Dossier | undefined => loaded.get(tagAround(host));

/** Whether it is on its way; asking sets it off, beside the facts. */
export function awaitsDossier(host: ReactiveControllerHost & HTMLElement): boolean {
  const tag = tagAround(host);
  if (isServer || loaded.has(tag)) return false;
  if (!asked.has(tag)) void loadDossier(tag).then(() => {});
  void asked.get(tag)!.then(() => host.requestUpdate());
  return true;
}
