import type { Rows } from '@keruen/data';
import { markup } from '@keruen/figure/sheet';
import { scriptTag } from './address.ts';
import { fallbackOf } from './fallback.ts';
import type { OnShow } from './takeable.ts';

/** A class of elements, as Lit knows which properties attributes write. */
type Declaring = {
  readonly elementProperties: ReadonlyMap<PropertyKey, { readonly attribute?: boolean | string }>;
};

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

/** What a property says as an attribute; undefined where it says nothing. */
const written = (value: unknown): string | undefined =>
  typeof value === 'string' || Number.isFinite(value) ? `${value as string | number}` : undefined;

/**
 * What the author gave the element, as attributes: frameworks set properties and may write no attribute at all. An address is made whole, for only
 * this page knows what it begins with.
 */
function givenOf(host: HTMLElement): Attributes {
  const { elementProperties } = host.constructor as unknown as Declaring;
  return Object.fromEntries(
    [...elementProperties].flatMap(([property, { attribute = String(property).toLowerCase() }]) => {
      const value = written(Reflect.get(host, property));
      return attribute && value
        ? [[attribute, property === 'src' ? new URL(value, document.baseURI).href : value]]
        : [];
    }),
  ) as Attributes;
}

/** The language that the words inside are in, and the direction they run in: another page may have others. */
const languageOf = ({ host, locale }: OnShow): Attributes => ({
  lang: host.closest<HTMLElement>('[lang]')?.lang || locale.tag,
  dir: host.closest('[dir]')?.getAttribute('dir') || locale.dir,
});

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
  return `${script}\n\n${markup(host.localName, { ...languageOf(on), ...givenOf(host), ...chosenOf(host, figure) }, await fallbackOf(on))}\n`;
}
