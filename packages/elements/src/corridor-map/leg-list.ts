import { html, type TemplateResult } from 'lit';
import type { Routes, RouteStep } from '@keruen/data';
import { nameOf, routeWords, speakStep, type Locale } from '@keruen/figure';
import { rich } from '../frame/rich.ts';
import { isolated, nameIn } from '../frame/words-of.ts';

function steps(
  list: readonly RouteStep[],
  from: number,
  count: number,
  routes: Routes,
  locale: Locale,
): TemplateResult {
  return html`<ol start=${from + 1}>
    ${list.map(
      (step, i) =>
        html`<li data-subject="leg:${step.leg.id}">
          ${rich(speakStep(step, from + i + 1, count, routes, locale), locale.tag)}
        </li>`,
    )}
  </ol>`;
}

/** Each corridor as a list of its legs: the main line in walking order, then branches, then detached parts. */
export function legList(routes: Routes, locale: Locale): TemplateResult {
  const { route: words } = routeWords(locale);
  return html`${routes.routes.map(({ corridor, main, branches, detached }) => {
    const parts = [...branches, ...detached];
    const count = parts.reduce((sum, part) => sum + part.steps.length, main.length);
    let from = main.length;
    return html`<section data-subject="corridor:${corridor.id}">
      <p class="label">${isolated(nameIn(corridor.names, locale))}</p>
      ${steps(main, 0, count, routes, locale)}
      ${parts.map((part, i) => {
        const start = from;
        from += part.steps.length;
        const [first, last] = [part.steps[0]?.start, part.steps.at(-1)?.end];
        const ends = first && last ? words.way(nameOf(first.names, locale), nameOf(last.names, locale)) : '';
        return html`<p class="part">
            ${i < branches.length ? words.branch : words.detached}: ${rich(ends, locale.tag)}
          </p>
          ${steps(part.steps, start, count, routes, locale)}`;
      })}
    </section>`;
  })}`;
}
