import { html, nothing, type TemplateResult } from 'lit';
import { comparePeriods, parsePeriod, type Profile, type Relation, type RelationOnDate } from '@keruen/data';
import {
  byWhom,
  commas,
  formatDate,
  nameOf,
  profileWords,
  sentenceCase,
  speakPredicate,
  speakTerm,
  type DossierWords,
  type Locale,
} from '@keruen/figure';
import { rich } from '../frame/rich.ts';
import { inFactsLanguage } from '../frame/words-of.ts';
import { contradicted } from './contradicted.ts';

/** Whether EDTF text begins before another. */
function isBefore(one = '', other = ''): boolean {
  const [first, second] = [parsePeriod(one), parsePeriod(other)];
  return first !== undefined && second !== undefined && comparePeriods(first, second) < 0;
}

/** When it began or was and in whose words, whether it was over, or may not have begun; when it was last confirmed. */
function times(
  { on, dateFrom: from, dateTo: to, asOf }: Relation,
  date: string,
  locale: Locale,
  words: DossierWords,
  by: string | undefined,
): readonly (string | undefined | false)[] {
  const when = on ? formatDate(on, locale) : speakTerm({ from, to }, locale);
  return [
    commas([when || words.undated, by], locale),
    isBefore(to, date) && words.ended,
    !when && isBefore(date, asOf) && words.unsure,
    asOf && words.confirmed(formatDate(asOf, locale)),
  ];
}

/**
 * One side of a stance: what it is, of which rank, since when or when, in whose words, how sure where it is not, and whether it is disputed.
 * The ladder has its sources.
 */
function side(
  act: RelationOnDate | undefined,
  { actor, actors, asOf }: Profile,
  locale: Locale,
  words: DossierWords,
): TemplateResult | typeof nothing {
  if (!act) return nothing;
  const { relation, contradictedBy, against } = act;
  const { level, attribution, confidence, sources } = relation;
  const rank = level && (words.level[level] ?? inFactsLanguage(level, locale));
  const said = [
    ...times(relation, asOf, locale, words, byWhom(attribution, [actor, ...actors], locale)),
    confidence !== 'high' && profileWords(locale).confidence[confidence],
    sources.every(({ source }) => source === 'general-knowledge') && locale.words.frame.generalKnowledge,
  ].filter(Boolean);
  return html`<dd>
    ${contradictedBy.length + against.length ? html`${contradicted(locale)} ` : nothing}<b>${sentenceCase(speakPredicate(act, locale))}</b>${rank ? html`${locale.table.listComma}${rank}` : nothing}
    <small>${rich(said.join(locale.words.semicolon), locale.tag)}</small>
  </dd>`;
}

/** How the actor stands to authorities on the date: recognition and envoys. */
export const stances = (
  profile: Profile,
  locale: Locale,
  words: DossierWords,
): TemplateResult | typeof nothing =>
  profile.stances.length
    ? html`<section class="stances">
        <h4 class="label">${words.stance}</h4>
        <dl>
          ${profile.stances.map(
            ({ toward, recognition, envoys }) =>
              html`<div class="office">
                <dt>${rich(sentenceCase(nameOf(toward.names, locale)), locale.tag)}</dt>
                ${side(recognition, profile, locale, words)}${side(envoys, profile, locale, words)}
              </div>`,
          )}
        </dl>
      </section>`
    : nothing;
