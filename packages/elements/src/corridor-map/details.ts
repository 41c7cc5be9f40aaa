import { html, nothing, type TemplateResult } from 'lit';
import { about, type Dataset, type Place, type Route, type Routes, type RouteStep } from '@keruen/data';
import { changeLines, factLines, speakPlace, speakStep, type Locale, type Subject } from '@keruen/figure';
import { rich } from '../frame/rich.ts';

/** What is told: an answer, what it was asked of, and the language. */
export interface Reading {
  readonly routes: Routes;
  readonly dataset: Dataset;
  readonly locale: Locale;
}

/** Numbers with their definitions and dated changes of one Subject; nothing where none is published. */
export function besides(
  subject: string,
  changes: Place['changes'],
  { routes, dataset, locale }: Reading,
): TemplateResult | typeof nothing {
  const facts = factLines(about(dataset, [subject], routes.query.asOf), locale).map(({ text }) => text);
  const lines = [...changeLines(changes, dataset, locale), ...facts];
  if (!lines.length) return nothing;
  return html`<ul>
    ${lines.map((line) => html`<li>${rich(line, locale.tag)}</li>`)}
  </ul>`;
}

/** Every step of a route in walking order. */
const stepsOf = ({ main, branches, detached }: Route): readonly RouteStep[] => [
  ...main,
  ...[...branches, ...detached].flatMap(({ steps }) => steps),
];

/** The leg of that id as it is walked first: its sentence and its dated changes. */
function legOf(id: string, { routes, locale }: Reading): readonly [string, Place['changes']] | undefined {
  for (const route of routes.routes) {
    const steps = stepsOf(route);
    const at = steps.findIndex(({ leg }) => leg.id === id);
    const step = steps[at];
    if (step) return [speakStep(step, at + 1, steps.length, routes, locale), step.leg.changes];
  }
  return undefined;
}

function placeOf(id: string, { routes, locale }: Reading): readonly [string, Place['changes']] | undefined {
  const place = routes.places.find((one) => one.id === id);
  return place && [speakPlace(place, routes, locale), place.changes];
}

/** What is known of the leg or place a reader chose, for eyes and ears; empty until then. */
export function details(subject: Subject | undefined, reading: Reading): TemplateResult {
  const [kind, id = ''] = subject?.split(':') ?? [];
  const found = kind === 'leg' ? legOf(id, reading) : kind === 'node' ? placeOf(id, reading) : undefined;
  return html`<div class="details" role="status">
    ${
      found
        ? html`<p>${rich(found[0], reading.locale.tag)}</p>
            ${besides(subject!, found[1], reading)}`
        : nothing
    }
  </div>`;
}
