import type { Rows } from '@keruen/data';
import type { Panel, RowFacet } from '../rows/panel.ts';
import { facetPanels } from './panels.ts';

/** An answer as one panel with what all would hold: its table has a group of lines for each. */
export const inGroups = (answer: Rows, by: RowFacet): Panel => ({
  ...answer,
  among: {
    rows: answer.rows,
    by,
    groups: (shown, locale) =>
      facetPanels(shown, by, locale).map(({ name, panel }) => ({ name, rows: panel.rows })),
  },
});
