import { html, nothing, type TemplateResult } from 'lit';
import { chartWords, CUT, GAP, spoken, type Locale, type TableEntry } from '@keruen/figure';
import { rich } from '../frame/rich.ts';
import { paintKey } from '../paint/key.ts';
import { unequal } from '../paint/unequal.ts';

/**
 * Signs and words stand before the value, so that numbers end under each other. What contradicts it is said behind it: between two
 * values of a cell it would be heard of the one before.
 */
const entry = (one: TableEntry, locale: Locale): TemplateResult => {
  const { flag } = chartWords(locale);
  const broken = one.broken && !one.said.includes(flag.break) && flag.break;
  const said = [broken, one.said].filter(Boolean).join(locale.table.listComma);
  return html`<div data-subject=${one.subject}>
    ${one.against ? html`<i aria-hidden="true">${unequal('')}</i>` : nothing}${one.broken ? paintKey({ label: '', tone: 'ink', d: CUT }) : nothing}${one.missing ? paintKey({ label: '', tone: 'muted', d: GAP }) : nothing}
    ${one.sign ? paintKey({ label: '', sign: one.sign, tone: one.tone }) : nothing}
    ${said ? html`<small>${rich(said, locale.tag)}</small>` : nothing}
    <span lang=${one.lang ?? nothing}>${one.lang ? one.text : rich(one.text, locale.tag)}</span>
    ${one.against ? html`<i class="hidden" role="img" aria-label=${spoken(one.against)}></i>` : nothing}
  </div>`;
};

/**
 * The values of a cell, each with its sign: nature, qualifier, missing, break and contradiction look as they do in pictures. `head` is the
 * name of its column, for the eye alone, where a row is a block.
 */
export const tableCell = (entries: readonly TableEntry[], head: string, locale: Locale): TemplateResult =>
  html`<td role="cell" data-head=${head}>${entries.map((one) => entry(one, locale))}</td>`;
