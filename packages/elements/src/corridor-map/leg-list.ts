import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Place, Route, RouteStep } from '@keruen/data';
import {
  formatNumber,
  mapWords,
  nameOf,
  routeWords,
  speakPlace,
  speakStep,
  type Locale,
} from '@keruen/figure';
import { framedTable } from '../frame/framed-table.ts';
import { rich } from '../frame/rich.ts';
import { isolated, nameIn } from '../frame/words-of.ts';
import { adopt } from '../theme/adopt.ts';
import { framed } from '../theme/framed.ts';
import { besides, type Reading } from './details.ts';
import { FurtherWords } from './further-words.ts';

/** The steps of a route under one head. */
interface Part {
  readonly head: TemplateResult | typeof nothing;
  readonly steps: readonly RouteStep[];
}

/** A place where the walk begins anew or arrives, with what is known of it. */
const placeItem = (place: Place, reading: Reading): TemplateResult =>
  html`<p data-subject="node:${place.id}">
      ${rich(speakPlace(place, reading.routes, reading.locale), reading.locale.tag)}
    </p>
    ${besides(`node:${place.id}`, place.changes, reading)}`;

/** Where a branch leaves what was read before it: at its start, or, where it is walked towards it, at its end. */
const leavesAt = ({ steps }: Route['branches'][number], before: ReadonlySet<Place>): Place | undefined => {
  const [start, end] = [steps[0]?.start, steps.at(-1)?.end];
  return start && before.has(start) ? start : end && before.has(end) ? end : start;
};

/** The main line, then branches by where they leave, then what is detached. */
function partsOf({ main, branches, detached }: Route, locale: Locale): Part[] {
  const words = routeWords(locale).route;
  const ends = (steps: readonly RouteStep[]): string => {
    const [first, last] = [steps[0]?.start, steps.at(-1)?.end];
    return first && last ? words.way(nameOf(first.names, locale), nameOf(last.names, locale)) : '';
  };
  const head = (what: string, steps: readonly RouteStep[]): TemplateResult =>
    html`<p class="part">${rich(what, locale.tag)}: ${rich(ends(steps), locale.tag)}</p>`;
  const read = new Set(main.flatMap(({ start, end }) => [start, end]));
  const leaving = branches.map((branch) => {
    const at = leavesAt(branch, read);
    for (const { start, end } of branch.steps) read.add(start).add(end);
    return at;
  });
  return [
    { head: nothing, steps: main },
    ...branches.map(({ steps }, i) => {
      const at = leaving[i];
      const count = leaving.filter((one) => one === at).length;
      const number = leaving.slice(0, i + 1).filter((one) => one === at).length;
      const [n, of] = [number, count].map((one) => formatNumber(one, locale)) as [string, string];
      const what = at ? mapWords(locale).branchAt(nameOf(at.names, locale), n, of) : words.detached;
      return { head: head(what, steps), steps };
    }),
    ...detached.map(({ steps }) => ({ head: head(words.detached, steps), steps })),
  ];
}

/** The steps of a part, numbered on through the whole route, each place told when it is first reached. */
function stepItems(
  part: Part,
  from: number,
  count: number,
  told: Set<Place>,
  reading: Reading,
): TemplateResult {
  const { routes, locale } = reading;
  const place = (one: Place): TemplateResult | typeof nothing => {
    if (told.has(one)) return nothing;
    told.add(one);
    return placeItem(one, reading);
  };
  return html`${part.head}
    <ol start=${from + 1}>
      ${part.steps.map(
        (step, i) =>
          html`<li data-subject="leg:${step.leg.id}">
            ${place(step.start)}
            <p>${rich(speakStep(step, from + i + 1, count, routes, locale), locale.tag)}</p>
            ${besides(`leg:${step.leg.id}`, step.leg.changes, reading)}${place(step.end)}
          </li>`,
      )}
    </ol>`;
}

function routeSection(route: Route, reading: Reading): TemplateResult {
  const { corridor } = route;
  const parts = partsOf(route, reading.locale);
  const count = parts.reduce((sum, { steps }) => sum + steps.length, 0);
  const told = new Set<Place>();
  let from = 0;
  return html`<section data-subject="corridor:${corridor.id}">
    <p class="label">${isolated(nameIn(corridor.names, reading.locale))}</p>
    ${besides(`corridor:${corridor.id}`, undefined, reading)}
    ${parts.map((part) => {
      const start = from;
      from += part.steps.length;
      return stepItems(part, start, count, told, reading);
    })}
  </section>`;
}

/** Each corridor read aloud: its legs in walking order with places, facts and dated changes, then branches, then detached parts. */
export class LegList {
  readonly #words: FurtherWords;

  constructor(host: LitElement) {
    this.#words = new FurtherWords(host);
    adopt(host.renderRoot as ShadowRoot, framed);
  }

  /** Undefined until its words are here. */
  render(reading: Reading): TemplateResult | undefined {
    if (!this.#words.here(reading.locale)) return undefined;
    const sections = reading.routes.routes.map((route) => routeSection(route, reading));
    return framedTable(html`${sections}`, reading.locale);
  }
}
