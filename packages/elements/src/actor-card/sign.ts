import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ActorKind, Profile } from '@keruen/data';
import type { Locale } from '@keruen/figure';
import { nameIn } from '../frame/words-of.ts';

/** Letters at most. */
const MOST = 2;

/** The first letters of the first and last words that begin with one; brackets and small words of Latin script say nothing. */
export function initials(name: string): string {
  const words = name
    .replace(/\([^)]*\)/g, '')
    .split(/[\s\u200c-]+/)
    .filter((word) => /^\p{L}/u.test(word) && !/^(?:of|the|and|in|for)$/i.test(word));
  const chosen = words.length > MOST ? [words[0]!, words.at(-1)!] : words;
  const letters = chosen.map((word) => [...word][0]!.toUpperCase());
  // Letters of Arabic script would join into what is no word.
  return letters.join(/\p{Script=Arabic}/u.test(name) ? '\u200c' : '');
}

/** A person is round, whoever rules has edges, all others are rounded. */
const SHAPES: Readonly<Partial<Record<ActorKind, SVGTemplateResult>>> = {
  person: svg`<circle class="s axis" cx="22" cy="22" r="21" />`,
  state: svg`<rect class="s axis" x="1" y="5" width="42" height="34" />`,
  area: svg`<rect class="s axis" x="1" y="5" width="42" height="34" />`,
};

const other = svg`<rect class="s axis" x="1" y="1" width="42" height="42" rx="10" />`;

/**
 * Initials stand for an actor, of every kind alike. No flag does: none with a clear licence is among the facts, and an authority
 * must not borrow that of a state. It is an ornament; the name beside it says the same.
 */
export const sign = ({ actor }: Profile, locale: Locale): TemplateResult =>
  html`<svg class="sign" width="44" height="44" viewBox="0 0 44 44" aria-hidden="true">
    ${SHAPES[actor.kind] ?? other}
    <text class="f ink" x="22" y="28" text-anchor="middle">
      ${initials(nameIn(actor.names, locale).text)}
    </text>
  </svg>`;
