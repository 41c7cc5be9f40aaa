import { html, type TemplateResult } from 'lit';
import type { Profile } from '@keruen/data';
import { actorName, type DossierWords, type Locale } from '@keruen/figure';
import { rich } from '../frame/rich.ts';
import { figureOf } from './figure-of.ts';

/** What the picture shows; a link where a chart of it stands on the page. */
export function trendCaption(
  { query: { toward = '' }, actor, actors }: Profile,
  locale: Locale,
  words: DossierWords,
): TemplateResult {
  const said = rich(words.trend(actorName(toward, actors, locale)), locale.tag);
  const chart = figureOf({ reporter: actor.id, partner: toward });
  return html`<p class="caption" data-subject="flow:${actor.id}-${toward}">
    ${chart ? html`<a href=${chart}>${said}</a>` : said}
  </p>`;
}
