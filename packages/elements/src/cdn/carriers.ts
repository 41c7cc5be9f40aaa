const ATTRIBUTE = 'data-keruen';

/** Custom element classes by tag. */
export type Tags = Readonly<Record<string, CustomElementConstructor>>;

const known = new Map<string, readonly string[]>();

/** `data-as-of` → `as-of`, for attributes the element itself reads; nothing else a carrier says reaches it. */
function hand(carrier: Element, element: Element, names: readonly string[]): void {
  for (const name of names) {
    const value = carrier.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
}

function upgrade(carrier: Element): void {
  const tag = carrier.getAttribute(ATTRIBUTE) ?? '';
  const names = known.get(tag);
  if (!names || [...carrier.children].some((child) => child.localName === tag)) return;
  const element = document.createElement(tag);
  hand(carrier, element, names);
  element.append(...carrier.childNodes);
  carrier.append(element);
}

function upgradeIn(node: Node): void {
  if (!(node instanceof Element) || !node.isConnected) return;
  if (node.hasAttribute(ATTRIBUTE)) upgrade(node);
  node.querySelectorAll(`[${ATTRIBUTE}]`).forEach(upgrade);
}

let observer: MutationObserver | undefined;

function watch(): void {
  upgradeIn(document.documentElement);
  if (observer) return;
  observer = new MutationObserver((changes) =>
    changes.forEach(({ addedNodes }) => addedNodes.forEach(upgradeIn)),
  );
  observer.observe(document, { childList: true, subtree: true });
}

/**
 * Upgrades what stands in for an element where a CMS removes unknown tags: `<div data-keruen="trade-chart" data-type="…">`
 * gets the real element put inside it, which takes its children. Carriers inserted later are found too.
 */
export function upgradeCarriers(tags: Tags): void {
  for (const [tag, { observedAttributes }] of Object.entries(tags as Record<string, Observing>))
    known.set(tag, observedAttributes ?? []);
  watch();
}

interface Observing {
  readonly observedAttributes?: readonly string[];
}
