import { isMeant, parseSubject, type Subject } from '@keruen/figure';
import { groupAround } from '../control/tell.ts';
import { prose as styles } from '../theme/prose.ts';
import { adopt, drop } from '../theme/adopt.ts';
import { meantBy, type Pointing } from './pointing.ts';

/** What the page knows of Subjects and of what groups point at. */
interface Knows {
  readonly kin: (shown: Subject) => ReadonlySet<Subject>;
  readonly pointing: (group: string | undefined) => Pointing;
}

/** Names of the highlights that a page may style: `::highlight(keruen)` and `::highlight(keruen-pinned)`. */
const PREVIEW = 'keruen';
const PINNED = 'keruen-pinned';

const highlights = (): HighlightRegistry | undefined => globalThis.CSS?.highlights;

/** The highlight of a name, which several copies of the library share. */
function highlightOf(name: string): Highlight | undefined {
  const all = highlights();
  if (!all) return undefined;
  const found = all.get(name) ?? new Highlight();
  all.set(name, found);
  return found;
}

/**
 * Lights words of the prose by the browser's own highlights. Nothing is added to the author's nodes, no attribute, no class: only ranges
 * over their text are registered, and taken away again.
 */
export class ProseLight {
  /** Trees whose words follow: the document, and shadow roots in which figures stand. */
  readonly roots = new Set<Node>([document]);

  readonly #knows: Knows;
  readonly #ranges = new Map<Range, string>();
  /** Words that are put into the page, or changed, while something is pinned. */
  readonly #observer = new MutationObserver(() => this.#light());
  #watching = false;

  constructor(knows: Knows) {
    this.#knows = knows;
  }

  show(): void {
    this.#light();
    const pinned = [...this.#ranges.values()].includes(PINNED);
    if (pinned === this.#watching) return;
    this.#watching = pinned;
    this.#observer.disconnect();
    if (pinned)
      for (const root of this.roots)
        this.#observer.observe(root, {
          childList: true,
          subtree: true,
          attributeFilter: ['data-subject', 'data-group'],
        });
  }

  stop(): void {
    this.#observer.disconnect();
    this.#unlight();
    drop(document, styles);
  }

  #light(): void {
    this.#unlight();
    for (const root of this.roots)
      if (root instanceof Document || root instanceof ShadowRoot)
        for (const node of root.querySelectorAll<HTMLElement>('[data-subject]')) this.#lightNode(node);
    if (this.#ranges.size) adopt(document, styles);
  }

  /** Words of a mention may have a group of their own. */
  #lightNode(node: HTMLElement & { readonly group?: string | undefined }): void {
    const pointing = this.#knows.pointing(node.group || groupAround(node));
    const pointed = meantBy(pointing);
    const subject = parseSubject(node.dataset.subject);
    if (!pointed || !subject || !isMeant(pointed, this.#knows.kin(subject))) return;
    const name = pointing.pinned ? PINNED : PREVIEW;
    const range = document.createRange();
    range.selectNodeContents(node);
    highlightOf(name)?.add(range);
    this.#ranges.set(range, name);
  }

  #unlight(): void {
    for (const [range, name] of this.#ranges) {
      const highlight = highlights()?.get(name);
      highlight?.delete(range);
      if (highlight?.size === 0) highlights()?.delete(name);
    }
    this.#ranges.clear();
  }
}
