import type { LitElement } from 'lit';
import type { Dataset, Rows } from '@keruen/data';
import type { Locale, Scene, Subject } from '@keruen/figure';

/** What a figure and what follows for it know of each other. */
export interface Linked {
  /** What a reader has pinned in the figure's group. */
  pinned: Subject | undefined;
  /** Lets what is meant stand out in a scene that is about to be painted; absent until something is to be followed. */
  focused: ((scene: Scene) => Scene) | undefined;
  /** Called whenever the figure has been drawn. */
  updated: (() => void) | undefined;
  /**
   * A hash (without `#`) that leads to what is to be seen now: `name`, and behind it what is pinned in its group and what the reader chose. Absent where
   * the author does not want it in the hash.
   */
  hash?: ((name: string) => string) | undefined;
  /** What the figure was last composed from. */
  dataset: Dataset | undefined;
  /** What it shows, where that is rows, some of which it may have made itself. */
  rows: Rows | ((locale: Locale) => unknown) | undefined;
  /** What the reader has chosen to see, by name: whatever stands here can go into the page's hash. */
  readonly view: Record<string, string | boolean>;
}

/** An element that follows others. */
export interface Linkable extends LitElement {
  readonly data?: Dataset | undefined;
  readonly src?: string | undefined;
  readonly datasetId?: string | undefined;
  readonly group?: string | undefined;
  readonly linked: Linked;
}
