import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import {
  routeList,
  type Locale,
  type RouteEntry,
  type RouteItem,
  type RouteReading,
  type RouteSection,
} from '@keruen/figure';
import { framedTable } from '../frame/framed-table.ts';
import { further as fold } from '../frame/further.ts';
import { rich } from '../frame/rich.ts';
import { isolated, nameIn } from '../frame/words-of.ts';
import { further } from './details.ts';
import { FurtherWords } from './further-words.ts';
import { wearList } from './leg-list-sheet.ts';

const place = ({ subject, text, further: lines }: RouteItem, { tag }: Locale): TemplateResult =>
  html`<p data-subject=${subject}>${rich(text, tag)}</p>
    ${further(lines, tag)}`;

/** A leg, with the places where the walk begins anew or arrives. */
const entry = ({ before, leg, after }: RouteEntry, locale: Locale): TemplateResult =>
  html`<li data-subject=${leg.subject}>
    ${before.map((one) => place(one, locale))}
    <p>${rich(leg.text, locale.tag)}</p>
    ${further(leg.further, locale.tag)}${after.map((one) => place(one, locale))}
  </li>`;

/** Lines about a corridor in sight at once; further ones wait behind their number. */
const IN_SIGHT = 8;

const folded = (lines: readonly string[], locale: Locale): unknown => [
  further(lines.slice(0, IN_SIGHT), locale.tag),
  fold(
    locale.words.frame.notes,
    lines.length - IN_SIGHT,
    html`${further(lines.slice(IN_SIGHT), locale.tag)}`,
    locale,
  ),
];

const section = (
  { corridor, further: lines, ofPlaces, stretches }: RouteSection,
  locale: Locale,
): TemplateResult =>
  html`<section data-subject="corridor:${corridor.id}">
    <p class="label">${isolated(nameIn(corridor.names, locale))}</p>
    ${folded(lines, locale)}${further(ofPlaces ? [ofPlaces] : [], locale.tag)}
    ${stretches.map(
      ({ head, further: said, entries }) =>
        html`${head ? html`<p class="part">${rich(head, locale.tag)}</p>` : nothing}${further(said, locale.tag)}
          <ol>
            ${entries.map((one) => entry(one, locale))}
          </ol>`,
    )}
  </section>`;

/** The route read aloud, in the place of a table. */
export class LegList {
  readonly #words: FurtherWords;

  constructor(host: LitElement) {
    this.#words = new FurtherWords(host);
    wearList(host.renderRoot as ShadowRoot);
  }

  /** Undefined until its words are here. */
  render(reading: RouteReading): TemplateResult | undefined {
    const { locale } = reading;
    if (!this.#words.here(locale)) return undefined;
    const sections = routeList(reading).map((one) => section(one, locale));
    return framedTable(html`${sections}`, locale);
  }
}
