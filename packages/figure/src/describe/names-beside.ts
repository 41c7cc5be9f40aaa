import type { Actor, Profile } from '@keruen/data';
import type { Locale } from '../locale/locale.ts';

/** A name as it is shown, with its language where it is not the figure's. */
export interface NameShown {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** Languages a state's own names are written in. */
const LOCAL: Readonly<Record<string, readonly string[]>> = { KAZ: ['kk'], AFG: ['fa-AF', 'ps'] };

/** The state an actor belongs to, by what it is part of or, for a person, by the office. */
function home(actor: Actor, actors: readonly Actor[], depth = 0): string | undefined {
  if (actor.kind === 'state') return actor.id;
  const above = actor.partOf ?? actor.roles?.[0]?.of;
  const next = actors.find((one) => one.id === above);
  return next && depth < 3 ? home(next, actors, depth + 1) : undefined;
}

/** Names in the languages and script of the actor's own country, without those the reader already sees. */
export function localNames({ actor, actors, partOf }: Profile, shown: string): readonly NameShown[] {
  const state =
    home(actor, partOf ? [...actors, partOf] : actors) ?? (actor.kind === 'authority' ? 'AFG' : '');
  const seen = [shown];
  return (LOCAL[state] ?? []).flatMap((lang) => {
    const text = actor.names[lang];
    if (!text || seen.includes(text)) return [];
    seen.push(text);
    return [{ text, lang }];
  });
}

/** Names beside the one a reader sees: at home, and in Latin letters for a reader of others. */
export function namesBeside(
  profile: Profile,
  { text, lang }: NameShown,
  { tag }: Locale,
): readonly NameShown[] {
  const local = localNames(profile, text);
  return tag === 'en' || lang === 'en' ? local : [...local, { text: profile.actor.names.en, lang: 'en' }];
}
