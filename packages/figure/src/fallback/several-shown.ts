import type { NameShown } from '../describe/names-beside.ts';
import type { Locale } from '../locale/locale.ts';
import { inline } from './block.ts';
import { runMarkup } from './run.ts';

/** What stands above a figure in words; it need have no heading. */
export interface AboveSeveral {
  readonly heading?: NameShown | undefined;
  /** Of the heading. */
  readonly level: number;
}

/** The heading of a figure in words as `<h3>` or that of its level, at most `<h6>`; empty where there is none. */
export const headingMarkup = ({ heading, level }: AboveSeveral, locale: Locale): string =>
  heading
    ? inline(`h${Math.min(6, level)}`, runMarkup(heading.text, undefined, locale), { lang: heading.lang })
    : '';
