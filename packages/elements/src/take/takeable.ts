import type { Dataset, Profile, Source } from '@keruen/data';
import type { Answer } from '@keruen/data/write';
import type { Account, Locale, NoteLine, Scene, TakeWords } from '@keruen/figure';

/** What of a figure can be taken away. */
export interface Takeable {
  readonly heading?: { readonly text: string; readonly lang?: string | undefined } | undefined;
  readonly subtitle?: string | undefined;
  readonly notes: readonly NoteLine[];
  readonly sources: readonly Source[];
  /** EDTF. */
  readonly dataAsOf?: string | undefined;
  /** Further sentences of the source line, e.g. on boundaries. */
  readonly remarks: readonly string[];
  /** Absent where the figure is words. */
  readonly scene?: Scene | undefined;
  /** Direction of the scene; that of the text where it is words. */
  readonly dir?: 'ltr' | 'rtl' | undefined;
  /** What it is an answer of. */
  readonly answer: Answer | Account;
}

/** What an element shows at a moment; no figure while it has none. */
export interface Showing {
  readonly figure?: Takeable | undefined;
  readonly dataset?: Dataset | undefined;
  readonly locale: Locale;
}

/** The element, by what was given to it, whether in attributes or as properties. */
export interface Host extends HTMLElement {
  readonly data?: Dataset | undefined;
  readonly src?: string | undefined;
  readonly datasetId?: string | undefined;
  readonly headingLevel?: number | undefined;
  readonly note?: unknown;
  readonly variant?: unknown;
}

/** A figure on show, with the words to offer it in. It is asked for anew whenever something is taken: it may have changed since the menu was opened. */
export interface OnShow extends Showing {
  readonly host: Host;
  readonly figure: Takeable;
  readonly dataset: Dataset;
  readonly words: TakeWords;
}

/** What an element is an answer of, without how a chart says it; undefined where a chart's answer is of a kind of its own. */
export function answerOf({ answer }: Takeable): Answer | undefined {
  if (!('table' in answer)) return answer;
  return typeof answer.table === 'function' ? answer.told : answer.table;
}

/** The profile of a card; undefined where something else is on show. */
export function profileIn({ answer }: Takeable): Profile | undefined {
  return 'relations' in answer ? answer : undefined;
}

/** The profiles of what is on show: that of a card, or of every actor of a comparison. */
export function profilesIn({ answer }: Takeable): readonly Profile[] {
  if ('relations' in answer) return [answer];
  return 'columns' in answer ? answer.columns.map(({ profile }) => profile) : [];
}
