import type { CDPSession, Page } from 'playwright';

/** One node of the tree that a browser hands to screen readers. */
interface Node {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly value?: { readonly value: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly backendDOMNodeId?: number;
}

/** What a node says, and the language it says it in. */
export interface Spoken {
  readonly role: string;
  readonly text: string;
  readonly lang: string;
}

/** Properties that are read aloud as they stand. */
const SAID = ['roledescription', 'placeholder'];

/**
 * The language of what a node says, or nothing where it only repeats what its own parts say, which are nodes themselves. Runs in the page.
 * Text is in the language around it, a name in that of the element that carries it; both are seen through shadow roots.
 */
function langOf(this: globalThis.Node): string | undefined {
  const own = this instanceof Element;
  const named =
    own &&
    ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'].some((name) => this.hasAttribute(name));
  if (own && !named) return undefined;
  let at: Element | null = own ? this : this.parentElement;
  while (at) {
    const marked = at.closest('[lang]');
    if (marked) return marked.getAttribute('lang') ?? '';
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

async function languageOf(session: CDPSession, backendNodeId: number): Promise<string | undefined> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    functionDeclaration: langOf.toString(),
    returnByValue: true,
  });
  return result.value as string | undefined;
}

/** Everything the page's accessibility tree says of what `worth` picks, each with its language. */
export async function spokenTree(page: Page, worth: (text: string) => boolean): Promise<readonly Spoken[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: readonly Node[];
  };
  const told: Spoken[] = [];
  for (const { ignored, role, name, description, value, properties = [], backendDOMNodeId } of nodes) {
    if (ignored || backendDOMNodeId === undefined) continue;
    const further = properties.filter((one) => SAID.includes(one.name)).map((one) => one.value.value);
    const text = [name?.value, description?.value, value?.value, ...further].filter(Boolean).join(' ');
    if (!worth(text)) continue;
    const lang = await languageOf(session, backendDOMNodeId);
    if (lang !== undefined) told.push({ role: role?.value ?? '', text, lang });
  }
  await session.detach();
  return told;
}
