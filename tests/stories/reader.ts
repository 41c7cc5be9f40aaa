/** A reader of a story: the toolbar's globals, and what the device asks for. */
export interface Reader {
  readonly lang: 'en' | 'fa-AF';
  readonly dir: 'ltr' | 'rtl';
  readonly theme: 'light' | 'paper' | 'dark';
  readonly forcedColors: boolean;
}

const LANGUAGES = ['en', 'fa-AF'] as const;
const DIRECTIONS = ['ltr', 'rtl'] as const;
const THEMES = ['light', 'dark'] as const;

const all: Reader[] = LANGUAGES.flatMap((lang) =>
  DIRECTIONS.flatMap((dir) => THEMES.map((theme) => ({ lang, dir, theme, forcedColors: false }))),
);

/** Every language in every direction and theme; warm paper, and colours forced by the device, once for each language. */
export const readers: readonly Reader[] = [
  ...all,
  { lang: 'en', dir: 'ltr', theme: 'paper', forcedColors: false },
  { lang: 'fa-AF', dir: 'rtl', theme: 'paper', forcedColors: false },
  { lang: 'en', dir: 'ltr', theme: 'light', forcedColors: true },
  { lang: 'fa-AF', dir: 'rtl', theme: 'dark', forcedColors: true },
];

export const nameOf = ({ lang, dir, theme, forcedColors }: Reader): string =>
  [lang, dir, theme, ...(forcedColors ? ['forced colours'] : [])].join(' ');
