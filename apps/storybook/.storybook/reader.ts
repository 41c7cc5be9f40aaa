import { html, type TemplateResult } from 'lit';
import type { Reader } from './globals.ts';

const RTL = ['fa-AF', 'ps'];

/** `auto` is the direction in which the language is written. */
export const directionOf = ({ lang, dir }: Reader): string =>
  dir === 'auto' ? (RTL.includes(lang) ? 'rtl' : 'ltr') : dir;

/**
 * Makes the whole document the reader's where a story stands alone. On a docs page, whose prose is English, only the
 * part around each story is.
 */
export function readAs(reader: Reader, alone: boolean): void {
  const root = document.documentElement;
  root.lang = alone ? reader.lang : 'en';
  root.dir = alone ? directionOf(reader) : 'ltr';
  root.dataset.page = alone ? reader.theme : 'docs';
}

/** The page around a story, as wide as the reader's column. */
export const page = (reader: Reader, story: unknown): TemplateResult =>
  html`<main class="reader" lang=${reader.lang} dir=${directionOf(reader)} data-theme=${reader.theme}>
    <div class="column" data-width=${reader.width}>${story}</div>
  </main>`;
