import { html, nothing, type TemplateResult } from 'lit';

const ORDER = { up: 'ascending', down: 'descending' } as const;

/** Two strokes that rise or fall; both, pale, where the column is not the one that is sorted by. */
const arrow = (way: keyof typeof ORDER | undefined): TemplateResult =>
  html`<svg class="way" width="8" height="12" viewBox="0 0 8 12" aria-hidden="true">
    <path
      d=${way === 'up' ? 'M1 7l3-4 3 4' : way === 'down' ? 'M1 5l3 4 3-4' : 'M1 5l3-3 3 3M1 7l3 3 3-3'}
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
    />
  </svg>`;

/** The head of a column: a button that sorts by it, and which way it is sorted. */
export const columnHead = (
  label: TemplateResult,
  way: keyof typeof ORDER | undefined,
  sort: () => void,
): TemplateResult =>
  html`<th role="columnheader" scope="col" aria-sort=${way ? ORDER[way] : nothing}>
    <button type="button" @click=${sort}>${label}${arrow(way)}</button>
  </th>`;
