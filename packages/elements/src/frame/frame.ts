import { html, isServer, nothing, type TemplateResult } from 'lit';
import type { Locale } from '@keruen/figure';
import type { Figure } from './figure.ts';
import { rich } from './rich.ts';
import { notesList } from './notes.ts';
import { sourceLine } from './source-line.ts';

/** How the frame is to be shown, and what its lines do that open. */
export interface FrameView {
  readonly locale: Locale;
  readonly headingLevel: number;
  /** Where a given height does not hold everything: 1, table, menu, notes and source fold; 2, subtitle and legend too. */
  readonly folded: number;
  /** True where the table stands beneath the picture. */
  readonly asTable: boolean;
  /** What is to be said of the words of its data, if anything. */
  readonly notice: readonly string[];
  readonly onToggle: (event: Event) => void;
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

const picture = (figure: Figure, { locale }: FrameView): TemplateResult =>
  html`<div class="stage">
    ${figure.picture}
    <p id="keyboard" class="hint">${rich(figure.keys ?? locale.words.frame.keyboard, locale.tag)}</p>
  </div>`;

/** The same answer as a table, which is made and loaded when its line is opened. */
const unfolded = (
  { table }: Figure,
  { asTable, locale, onToggle }: FrameView,
): TemplateResult | typeof nothing =>
  table
    ? html`<details class="lines" ?open=${asTable} @toggle=${onToggle}>
        <summary>${locale.words.frame.table}</summary>
        ${asTable ? table() : nothing}
      </details>`
    : nothing;

/** Where the table opens, and what else can be done with the figure: by a script alone. */
const ways = (figure: Figure, view: FrameView): TemplateResult | typeof nothing => {
  if (figure.idle) return nothing;
  const { frame } = view.locale.words;
  const { onMenu } = view;
  return html`<div class="ways">
    ${unfolded(figure, view)}
    <div part="menu" class="menu">
      ${figure.tools}${
        isServer
          ? nothing
          : html`<button type="button" aria-haspopup="menu" @click=${onMenu} @keydown=${onMenu}>
              ${frame.menu}
            </button>`
      }
    </div>
  </div>`;
};

/**
 * Heading, picture, table, menu, legend, notes, source: the same for charts, maps and cards, in the order in which they are read aloud.
 * A legend explains signs that are seen; it stands above the picture by its style.
 */
export function renderFrame(figure: Figure, view: FrameView): TemplateResult {
  const { locale, folded } = view;
  const { frame } = locale.words;
  const { legend = nothing } = figure;
  const title = head(figure, view.headingLevel);
  const subtitle = subtitleOf(figure, locale.tag);
  const foot = html`${figure.more ?? nothing}${notesList(figure.notes, locale)}${sourceLine(figure.sources, figure.dataAsOf, [...figure.remarks, ...view.notice], locale)}`;
  // Markup comes piece by piece: what stands above the picture must not come after it and push it down.
  if (isServer) return html`${title}${subtitle}${legend}${picture(figure, view)}${ways(figure, view)}${foot}`;
  if (!folded) return html`${title}${subtitle}${picture(figure, view)}${ways(figure, view)}${legend}${foot}`;
  const isTight = folded > 1;
  return html`${title}${isTight ? '' : subtitle}${picture(figure, view)}
    <details class="folded" @toggle=${view.onUnfold}>
      <summary>${frame.notes}, ${frame.source}</summary>
      ${isTight ? [subtitle, legend] : ''}${ways(figure, view)}${foot}
    </details>
    ${isTight ? '' : legend}`;
}
