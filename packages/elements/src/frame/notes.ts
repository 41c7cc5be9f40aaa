import { html, nothing, type TemplateResult } from 'lit';
import type { Locale, NoteLine } from '@keruen/figure';
import { further } from './further.ts';
import { rich } from './rich.ts';
import { editorial } from './words-of.ts';

/** Notes in sight at once; further ones wait behind their heading. */
const IN_SIGHT = 4;

/** `Turnover 2022: …`: what a note is about stands out, for notes are looked up, not read through. */
function told(text: string, lang: string): TemplateResult {
  const end = text.indexOf(': ');
  return end < 0
    ? rich(text, lang)
    : html`<b>${rich(text.slice(0, end), lang)}</b>${rich(text.slice(end), lang)}`;
}

const note = (line: NoteLine, locale: Locale): TemplateResult =>
  html`<li data-subject=${line.subject ?? nothing}>
    ${line.derived ? html`<span aria-hidden="true">ƒ </span>` : nothing}${told(line.text, locale.tag)}${/[.!?…؟]$/.test(line.text) ? nothing : '.'}${editorial(line, locale)}
  </li>`;

/** Records that contradict or concern what is shown, in small type. */
export function notesList(notes: readonly NoteLine[], locale: Locale): TemplateResult | typeof nothing {
  if (!notes.length) return nothing;
  const { frame } = locale.words;
  const list = (some: readonly NoteLine[]): TemplateResult =>
    html`<ul>
      ${some.map((line) => note(line, locale))}
    </ul>`;
  return html`<section part="notes" class="notes" aria-label=${frame.notes}>
    ${list(notes.slice(0, IN_SIGHT))}${further(frame.notes, notes.length - IN_SIGHT, list(notes.slice(IN_SIGHT)), locale)}
  </section>`;
}
