import { html, nothing, svg, type TemplateResult } from 'lit';
import { chartWords, spoken, type Locale, type TableEntry } from '@keruen/figure';
import { rich } from '../frame/rich.ts';
import { paintKey } from '../paint/key.ts';
import { unequal } from '../paint/unequal.ts';

/** A small picture in a line of words; the words beside it say the same. */
const sign = (d: string, name: string): TemplateResult =>
  html`<svg class="key ${name}" width="14" height="12" viewBox="0 0 14 12" aria-hidden="true">
    ${svg`<path class="s" d=${d} stroke-width="1.5" />`}
  </svg>`;

/** A gap with a tick, and two slanted strokes through a line: as in the picture. */
const GAP = 'M0 10H3M11 10h3M7 3v7';
const CUT = 'M0 6h4M10 6h4M3 10l3 -8M8 10l3 -8';

/** Signs and words stand before the value, so that numbers end under each other. */
const entry = (one: TableEntry, locale: Locale): TemplateResult => {
  const { obsStatus } = chartWords(locale);
  const broken = one.broken && !one.said.includes(obsStatus.break) && obsStatus.break;
  const said = [broken, one.said].filter(Boolean).join(locale.table.listComma);
  return html`<div data-subject=${one.subject}>
    ${one.against ? unequal(spoken(one.against)) : nothing}${one.broken ? sign(CUT, 'ink') : nothing}${one.missing ? sign(GAP, 'muted') : nothing}
    ${one.sign ? paintKey({ label: '', sign: one.sign, tone: one.tone }) : nothing}
    ${said ? html`<small>${rich(said, locale.tag)}</small>` : nothing}
    <span lang=${one.lang ?? nothing}>${one.lang ? one.text : rich(one.text, locale.tag)}</span>
  </div>`;
};

/**
 * The values of a cell, each with its sign: nature, qualifier, missing, break and contradiction look as they do in pictures. `head` is the
 * name of its column, for the eye alone, where a row is a block.
 */
export const tableCell = (entries: readonly TableEntry[], head: string, locale: Locale): TemplateResult =>
  html`<td role="cell" data-head=${head}>${entries.map((one) => entry(one, locale))}</td>`;
