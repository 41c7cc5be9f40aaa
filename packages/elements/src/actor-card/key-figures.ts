import { html, nothing, type TemplateResult } from 'lit';
import type { Profile, Row } from '@keruen/data';
import { actorName, formatAmount, formatPeriod, signOf, type Locale } from '@keruen/figure';
import { rich } from '../frame/rich.ts';
import { paintKey } from '../paint/key.ts';

const TONES = { export: 'lapis', import: 'saffron', turnover: 'walnut', balance: 'turquoise' } as const;

function figure({ observation, value, high, period }: Row, locale: Locale): TemplateResult {
  const { words } = locale;
  const { unit, per, qualifier, flow = 'turnover', nature } = observation;
  const amount =
    value === null
      ? words.missing[observation.missing ?? 'unknown']
      : formatAmount({ value, high, unit, per, qualifier }, locale, 'label');
  return html`<div data-subject="observation:${observation.id}">
    <dt>${paintKey({ label: '', tone: TONES[flow], sign: signOf(nature, qualifier) })}${words.flow[flow]}</dt>
    <dd class="amount">${amount}</dd>
    <dd>
      <small
        >${formatPeriod(period, locale)}${nature === 'statistic' ? nothing : html`, ${words.nature[nature]}`}</small
      >
    </dd>
  </div>`;
}

/** Trade with the actor named by `toward`: the latest statistics up to the date, each with its sign. */
export const keyFigures = (
  { figures, query, actors }: Profile,
  locale: Locale,
): TemplateResult | typeof nothing =>
  figures.length
    ? html`<section>
        <h4 class="label">
          ${locale.words.card.trade}${query.toward ? html`: ${rich(actorName(query.toward, actors, locale), locale.tag)}` : nothing}
        </h4>
        <dl class="figures">${figures.map((row) => figure(row, locale))}</dl>
      </section>`
    : nothing;
