import { html, nothing, type TemplateResult } from 'lit';
import { walksOf } from '@keruen/data';
import { legItem, placeItem, type RouteItem, type RouteReading, type Subject } from '@keruen/figure';
import { rich } from '../frame/rich.ts';

/** What else is known of a Subject: its dated changes, and numbers with their definitions. */
export const further = (lines: readonly string[], lang: string): TemplateResult | typeof nothing =>
  lines.length
    ? html`<ul>
        ${lines.map((line) => html`<li>${rich(line, lang)}</li>`)}
      </ul>`
    : nothing;

/** The leg of that id as it is walked first. */
function legOf(id: string, reading: RouteReading): RouteItem | undefined {
  for (const { steps } of reading.routes.routes.flatMap(walksOf)) {
    const at = steps.findIndex(({ leg }) => leg.id === id);
    if (steps[at]) return legItem(steps[at], at + 1, steps.length, reading);
  }
  return undefined;
}

function placeOf(id: string, reading: RouteReading): RouteItem | undefined {
  const place = reading.routes.places.find((one) => one.id === id);
  return place && placeItem(place, reading);
}

/** What is known of the leg or place a reader chose. */
export function itemOf(subject: Subject | undefined, reading: RouteReading): RouteItem | undefined {
  const [kind, id = ''] = subject?.split(':') ?? [];
  return kind === 'leg' ? legOf(id, reading) : kind === 'node' ? placeOf(id, reading) : undefined;
}

/** Its words beneath the picture; empty until then. */
export function details(subject: Subject | undefined, reading: RouteReading): TemplateResult {
  const found = itemOf(subject, reading);
  const { tag } = reading.locale;
  return html`<div class="details">
    ${
      found
        ? html`<p>${rich(found.text, tag)}</p>
            ${further(found.further, tag)}`
        : nothing
    }
  </div>`;
}
