import { html, nothing, type TemplateResult } from 'lit';
import type { Profile, Row } from '@keruen/data';
import {
  actorName,
  cardWords,
  flowTone,
  formatAmount,
  formatDate,
  formatPeriod,
  signOf,
  valueWords,
  type Locale,
} from '@keruen/figure';
import { rich } from '../frame/rich.ts';
import { paintSign } from '../paint/sign-key.ts';

/** Period, nature where it is no statistic, and when it was published where that is after the card's date. */
function circumstances({ observation: { nature }, period, publishedLater }: Row, locale: Locale): string {
  const { words, table } = locale;
  const said = [formatPeriod(period, locale)];
  if (nature !== 'statistic') said.push(valueWords(locale).nature[nature]);
  if (publishedLater) said.push(words.frame.publishedLater(formatDate(publishedLater, locale)));
  return said.join(table.listComma);
}

function figure(row: Row, locale: Locale): TemplateResult {
  const words = valueWords(locale);
  const { observation, value, high } = row;
  const { unit, per, qualifier, flow = 'turnover', nature } = observation;
  const amount =
    value === null
      ? words.missing[observation.missing ?? 'unknown']
      : formatAmount({ value, high, unit, per, qualifier }, locale, 'label');
  return html`<li data-subject="observation:${observation.id}">
    <p class="flow">${paintSign(flowTone(flow), signOf(nature, qualifier, high))}${words.flow[flow]}</p>
    <p class="amount">${amount}</p>
    <p><small>${circumstances(row, locale)}</small></p>
  </li>`;
}

/** Trade with the actor named by `toward`: the latest statistics up to the date, each with its sign, and a picture of the years before. */
export const keyFigures = (
  { figures, query, actors }: Profile,
  locale: Locale,
  picture: TemplateResult | typeof nothing = nothing,
): TemplateResult | typeof nothing =>
  figures.length
    ? html`<section>
        <h4 class="label">
          ${cardWords(locale).card.trade}${query.toward ? html`: ${rich(actorName(query.toward, actors, locale), locale.tag)}` : nothing}
        </h4>
        <ul class="figures">
          ${figures.map((row) => figure(row, locale))}
        </ul>
        ${picture}
      </section>`
    : nothing;
