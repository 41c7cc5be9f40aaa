import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ActorKind, Profile } from '@keruen/data';
import type { Locale } from '@keruen/figure';
import { nameIn } from '../frame/words-of.ts';

/** Letters of an acronym at most. */
const MOST = 4;

/** Words that say nothing in an acronym. */
const SMALL = /^(?:of|the|and|in|for|және|и|по)$/i;

/**
 * The first letters of words: those of an acronym (`ISKP`), of a person the first and the last. What is in brackets or behind a comma
 * says where or how, not who. Arabic script knows no acronyms of this kind, and its letters would join into what is no word.
 */
export function initials(name: string, person: boolean): string {
  const letters = name
    .replace(/\([^)]*\)|[,،].*/g, '')
    .split(/[\s\u200c-]+/)
    .flatMap((word): readonly string[] => (SMALL.test(word) ? [] : (/\p{L}/u.exec(word) ?? [])));
  const arabic = /\p{Script=Arabic}/u.test(name);
  const ends = letters.length > 2 && (person || arabic);
  return (ends ? [letters[0], letters.at(-1)] : letters.slice(0, MOST))
    .join(arabic ? '\u200c' : '')
    .toUpperCase();
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
export function sign({ actor }: Profile, locale: Locale): TemplateResult {
  const letters = initials(nameIn(actor.names, locale).text, actor.kind === 'person');
  return html`<svg class="sign" width="44" height="44" viewBox="0 0 44 44" aria-hidden="true">
    ${SHAPES[actor.kind] ?? other}
    <text class="f ink${/\p{L}{3}/u.test(letters) ? ' long' : ''}" x="22" y="28" text-anchor="middle">
      ${letters}
    </text>
  </svg>`;
}
