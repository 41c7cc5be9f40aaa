import type { Rows } from '@keruen/data';
import type { Panel } from '../rows/panel.ts';
import type { Part, Parted } from '../time/part.ts';
import type { chroniclePanels } from './chronicle-panels.ts';

/** How a type that tells itself is set apart. */
export interface Apart {
  /** Rows whose table has groups of lines: panels, under each other. */
  readonly rows: (answer: Rows) => Panel;
  readonly parts: (all: Parted) => readonly Part[];
  readonly panels: typeof chroniclePanels;
}
