import { thorough } from '../support/thorough.ts';
/** A reader of a story: the toolbar's globals, and what the device asks for. */
export interface Reader {
  readonly lang: 'en' | 'ru' | 'kk' | 'fa-AF' | 'ps';
  readonly dir: 'ltr' | 'rtl';
  readonly theme: 'light' | 'paper' | 'dark';
  readonly forcedColors: boolean;
}

const LANGUAGES = ['en', 'fa-AF'] as const;
const DIRECTIONS = ['ltr', 'rtl'] as const;
const THEMES = ['light', 'dark'] as const;

const reader = (
  lang: Reader['lang'],
  dir: Reader['dir'],
  theme: Reader['theme'],
  forcedColors = false,
): Reader => ({ lang, dir, theme, forcedColors });

/** Every two of language, direction and theme meet in one of these four. */
export const pairs: readonly Reader[] = [
  reader('en', 'ltr', 'light'),
  reader('en', 'rtl', 'dark'),
  reader('fa-AF', 'ltr', 'dark'),
  reader('fa-AF', 'rtl', 'light'),
];

/** One reader of every further language: each story is looked at by one of them, in turn. */
const further: readonly Reader[] = [
  reader('ru', 'ltr', 'light'),
  reader('kk', 'ltr', 'dark'),
  reader('ps', 'rtl', 'light'),
];

/** The further language in which a story is looked at; with `EVERY_READER=1` all of them. */
export const furtherReaders = (place: number): readonly Reader[] =>
  thorough ? further : [further[place % further.length]!];

/** Whether a story is looked at on paper, with more contrast, entered and opened: every eighth; with `EVERY_READER=1` each. */
export const isLookedInto = (place: number): boolean => thorough || place % 8 === 0;

const every: readonly Reader[] = LANGUAGES.flatMap((lang) =>
  DIRECTIONS.flatMap((dir) => THEMES.map((theme) => reader(lang, dir, theme))),
);

/** Who looks at stories; with `EVERY_READER=1` all combinations instead of all pairs. */
export const readers: readonly Reader[] = [
  ...(thorough ? every : pairs),
  reader('en', 'ltr', 'paper'),
  reader('en', 'ltr', 'light', true),
  reader('fa-AF', 'rtl', 'dark', true),
];

export const nameOf = ({ lang, dir, theme, forcedColors }: Reader): string =>
  [lang, dir, theme, ...(forcedColors ? ['forced colours'] : [])].join(' ');
