/** Attributes that are read aloud or shown as words. */
const SAID = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt', 'placeholder'];

/** Languages written in Latin letters, and words of a language whose mark says so whatever their letters. */
const isForeign = (lang: string, own: string): boolean => lang !== '' && lang !== own;

/** What may stand unmarked in any language: addresses, codes of ISO, HS and Incoterms, ids of records. */
const CODES = /https?:\S+|\bHS\d+\b|\b(?:[A-Z]{3}|[a-z]+\d+)\b/g;

/** A word: two Latin letters at least, so that no numeral of a section or a sign is one. */
const WORD = /\p{Script=Latin}{2,}/gu;

const wordsIn = (text: string): readonly string[] => text.replace(CODES, '').match(WORD) ?? [];

/** The language of an element, seen through shadow roots. */
function langOf(element: Element): string {
  const marked = element.closest('[lang]');
  const root = element.getRootNode();
  if (marked) return marked.getAttribute('lang') ?? '';
  return root instanceof ShadowRoot ? langOf(root.host) : '';
}

const isUnseen = (element: Element): boolean => element.closest('style, script, [hidden]') !== null;

/**
 * Words in Latin letters in a host's shadow tree that stand in no element marked with another language than the host's, in what is
 * shown and in every name and description of the accessibility tree.
 */
export function strayWords(host: Element): readonly string[] {
  const own = langOf(host);
  const stray: string[] = [];
  const walker = document.createTreeWalker(host.shadowRoot!, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement!;
    if (isUnseen(element) || isForeign(langOf(element), own)) continue;
    if (node instanceof Element)
      for (const name of SAID) stray.push(...wordsIn(node.getAttribute(name) ?? ''));
    else stray.push(...wordsIn(node.textContent ?? ''));
  }
  return stray;
}
