import { html, nothing, type TemplateResult } from 'lit';
import type { Opposed, Profile } from '@keruen/data';
import { byWhom, commas, formatDate, profileWords, speakOpposite, type Locale } from '@keruen/figure';
import { rich } from '../frame/rich.ts';
import { inFactsLanguage } from '../frame/words-of.ts';
import { cited } from './cited.ts';
import { contradicted } from './contradicted.ts';
import { counted } from './counted.ts';

/** What a number counts or a statement is about, and when: `Turnover, 2021`. An act says it itself. */
function topic(record: Opposed, locale: Locale): TemplateResult | typeof nothing {
  if (!('nature' in record)) return nothing;
  const { period } = record;
  const what = 'unit' in record ? counted(record, locale) : inFactsLanguage(record.predicate, locale);
  return html`${what}${period ? html`${locale.table.listComma}${formatDate(period, locale)}` : nothing}: `;
}

/** In whose words it is, and how sure an act is. */
function standing(
  record: Opposed,
  { actor, actors }: Profile,
  locale: Locale,
): TemplateResult | typeof nothing {
  const { attribution, confidence } = record;
  const said = commas(
    [
      byWhom(attribution, [actor, ...actors], locale),
      !('nature' in record) && confidence && profileWords(locale).confidence[confidence],
    ],
    locale,
  );
  return said ? html`<p class="circumstances">${rich(said, locale.tag)}</p>` : nothing;
}

/** What cannot hold beside something, of whatever kind, and where that is printed. */
export const opposed = (
  records: readonly Opposed[],
  profile: Profile,
  locale: Locale,
): TemplateResult | typeof nothing =>
  records.length
    ? html`<ul class="plain against">
        ${records.map(
          (record) =>
            html`<li>
              ${contradicted(locale)}
              ${topic(record, locale)}${rich(speakOpposite(record, locale), locale.tag)}${standing(record, profile, locale)}${cited(record.sources, profile, locale)}
            </li>`,
        )}
      </ul>`
    : nothing;
