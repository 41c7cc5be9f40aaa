import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '@keruen/figure';
import type { Figure } from './figure.ts';
import { rich } from './rich.ts';
import { notesList } from './notes.ts';
import { sourceLine } from './source-line.ts';

/** How the frame is to be shown, and what its button does. */
export interface FrameView {
  readonly locale: Locale;
  readonly headingLevel: number;
  /** True where everything must fit a given height: legend, notes and source fold. */
  readonly folded: boolean;
  readonly asTable: boolean;
  readonly onToggle: () => void;
  readonly onUnfold: (event: Event) => void;
  /** Opens the menu, which is loaded when it is first asked for. */
  readonly onMenu: (event: Event) => void;
}

const head = ({ heading }: Figure, level: number): TemplateResult | typeof nothing =>
  heading
    ? html`<div
        part="heading"
        class="heading"
        role="heading"
        aria-level=${level}
        lang=${heading.lang ?? nothing}
      >
        ${heading.text}
      </div>`
    : nothing;

const subtitleOf = ({ subtitle }: Figure, lang: string): TemplateResult | typeof nothing =>
  subtitle ? html`<p part="subtitle" class="subtitle">${rich(subtitle, lang)}</p>` : nothing;

const tip = ({ tooltip }: Figure, lang: string): TemplateResult | typeof nothing =>
  tooltip
    ? html`<div part="tooltip" class="tooltip" aria-hidden="true">${rich(tooltip.text, lang)}</div>`
    : nothing;

/** A table or list; where it is higher or wider than its room a keyboard must reach it to scroll. */
export const framedTable = (table: TemplateResult): TemplateResult =>
  html`<div part="table" class="table" tabindex="0">${table}</div>`;

function body(figure: Figure, { asTable, locale }: FrameView): TemplateResult {
  const table = asTable ? figure.table?.() : undefined;
  if (table) return framedTable(table);
  return html`<div class="stage">
    ${figure.picture}${tip(figure, locale.tag)}
    <span id="keyboard" hidden>${rich(locale.words.frame.keyboard, locale.tag)}</span>
  </div>`;
}

const button = (label: string, act: () => void): TemplateResult =>
  html`<button type="button" @click=${act}>${label}</button>`;

const menu = ({ table, back }: Figure, { asTable, locale, onToggle, onMenu }: FrameView): TemplateResult => {
  const { frame } = locale.words;
  return html`<div part="menu" class="menu">
    ${back ? button(frame.back, back) : nothing}
    ${table ? button(asTable ? frame.showPicture : frame.showTable, onToggle) : nothing}
    <button type="button" aria-haspopup="menu" @click=${onMenu} @keydown=${onMenu}>${frame.menu}</button>
  </div>`;
};

/** Heading, legend, picture or table, notes, source: the same for charts, maps and cards. */
export function renderFrame(figure: Figure, view: FrameView): TemplateResult {
  const { locale, folded } = view;
  const { frame } = locale.words;
  const legend = view.asTable ? nothing : (figure.legend ?? nothing);
  const title = head(figure, view.headingLevel);
  const subtitle = subtitleOf(figure, locale.tag);
  const foot = html`${figure.more ?? nothing}${notesList(figure.notes, locale)}${sourceLine(figure.sources, figure.dataAsOf, figure.remarks, locale)}`;
  if (!folded) return html`${title}${subtitle}${legend}${body(figure, view)}${menu(figure, view)}${foot}`;
  return html`${title}${body(figure, view)}
    <details class="folded" @toggle=${view.onUnfold}>
      <summary>${frame.notes}, ${frame.source}</summary>
      ${subtitle}${legend}${menu(figure, view)}${foot}
    </details>`;
}
