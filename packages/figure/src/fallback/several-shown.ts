import type { NameShown } from '../describe/names-beside.ts';
import type { Locale } from '../locale/locale.ts';
import { inline } from './block.ts';
import { runMarkup } from './run.ts';

/** What stands above a card of several actors; it need have no heading. */
export interface AboveSeveral {
  readonly heading?: NameShown | undefined;
  /** Of the heading. */
  readonly level: number;
}

/** The heading, where there is one. */
export const headingMarkup = ({ heading, level }: AboveSeveral, locale: Locale): string =>
  heading
    ? inline(`h${Math.min(6, level)}`, runMarkup(heading.text, undefined, locale), { lang: heading.lang })
    : '';
