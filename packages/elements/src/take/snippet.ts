import { markup } from '@keruen/figure/sheet';
import { scriptTag } from './address.ts';
import { fallbackOf } from './fallback.ts';
import type { OnShow } from './takeable.ts';

type Observing = { readonly observedAttributes?: readonly string[] };

/** Attributes as the author wrote them, but for what only this page can mean: an address is made whole. */
function attributesOf(host: HTMLElement): Record<string, string> {
  const { observedAttributes = [] } = host.constructor as Observing;
  const kept = [...host.attributes].filter(({ name }) =>
    ['lang', 'dir', ...observedAttributes].includes(name),
  );
  return Object.fromEntries(
    kept.map(({ name, value }) => [name, name === 'src' ? new URL(value, document.baseURI).href : value]),
  );
}

/** What another page pastes to show the figure: a script, the element, and inside it what is read without a script. */
export async function snippetOf(on: OnShow): Promise<string> {
  const { host } = on;
  const { src, module, integrity } = scriptTag(host.localName);
  const script = markup('script', {
    type: module ? 'module' : undefined,
    src,
    integrity,
    crossorigin: integrity && 'anonymous',
    defer: module ? undefined : '',
  }).replace(/\/>$/, '></script>');
  return `${script}\n\n${markup(host.localName, attributesOf(host), await fallbackOf(on))}\n`;
}
