import type { Rows } from '@keruen/data';
import { markup } from '@keruen/figure/sheet';
import { scriptTag } from './address.ts';
import { fallbackOf } from './fallback.ts';
import type { OnShow } from './takeable.ts';

type Observing = { readonly observedAttributes?: readonly string[] };

/** A figure of which a reader may have chosen by what its values are measured, into which part to look, how it is drawn and for which date. */
type Chosen = HTMLElement & {
  readonly linked?: { readonly view: Readonly<Record<string, string | boolean>>; readonly rows?: unknown };
};

type Attributes = Readonly<Record<string, string | undefined>>;

/** Drawings among which readers choose. */
const DRAWING = /^(geographic|schematic|matrix|picture)$/;

/** What a reader has chosen to see, in the words of attributes; the date is that of the answer, none where it is what is known latest. */
function chosenOf({ linked }: Chosen, { answer }: OnShow['figure']): Attributes {
  const { relative, layout, date } = linked?.view ?? {};
  const [product, ...more] = (linked?.rows as Partial<Rows> | undefined)?.query?.product ?? [];
  return {
    ...(relative && { 'relative-to': relative === 'none' ? undefined : `${relative}` }),
    ...(DRAWING.test(`${layout}`) && { layout: `${layout}` }),
    ...(date && 'routes' in answer && { 'as-of': answer.query.asOf }),
    ...(product && !more.length && { product }),
  };
}

/**
 * Attributes as the author wrote them, but for what only this page can mean: an address is made whole. What a reader has chosen to see is what
 * another page shows.
 */
function attributesOf(host: HTMLElement, figure: OnShow['figure']): Attributes {
  const { observedAttributes = [] } = host.constructor as Observing;
  const kept = [...host.attributes].filter(({ name }) =>
    ['lang', 'dir', ...observedAttributes].includes(name),
  );
  const own = kept.map(({ name, value }) => [
    name,
    name === 'src' ? new URL(value, document.baseURI).href : value,
  ]);
  return { ...Object.fromEntries(own), ...chosenOf(host, figure) } as Attributes;
}

/** What another page pastes to show the figure: a script, the element, and inside it what is read without a script. */
export async function snippetOf(on: OnShow): Promise<string> {
  const { host, figure } = on;
  const { src, module, integrity } = scriptTag(host.localName);
  const script = markup('script', {
    type: module ? 'module' : undefined,
    src,
    integrity,
    crossorigin: integrity && 'anonymous',
    defer: module ? undefined : '',
  }).replace(/\/>$/, '></script>');
  return `${script}\n\n${markup(host.localName, attributesOf(host, figure), await fallbackOf(on))}\n`;
}
