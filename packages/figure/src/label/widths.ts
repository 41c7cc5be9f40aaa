/**
 * Widest advance of a letter at weight 400 among DejaVu Sans and Serif, Noto Sans and Serif, Noto Naskh Arabic and
 * Liberation Sans (the metrics of Arial), in fiftieths of the font size, rounded up: one character of the string per
 * letter, its code less 40.
 */
const unpack = (letters: string, widths: string): ReadonlyMap<string, number> => {
  const table = new Map<string, number>();
  [...letters].forEach((letter, i) => table.set(letter, (widths.charCodeAt(i) - 40) / 50));
  return table;
};

const run = (from: number, length: number): string =>
  String.fromCharCode(...new Uint16Array(length).map((_, i) => from + i));

const ARABIC = 'ابپتجچحخدذرزژسشصضطعغفقکگلمنوهیءةيكىںټډړږښڼېۍګځڅ';

/** ASCII from the space to the tilde. */
export const LATIN = unpack(
  run(0x20, 95),
  '8=?RHXU6<<DR8;8;HHHHHHHHHH99RRRCZMMOQMKPT<=NJ]TQJQNKJSM]LJK<;<RAAGIEIG;II88G8YIGII@C=IFTFFCHDHR',
);
/** Cyrillic of Russian and its neighbours, U+0400 to U+045F. */
export const CYRILLIC = unpack(
  run(0x400, 96),
  'MMPJOK<<=_`TOTMTNMMJQMaITTOR]TQTJOJMTLTObbRZKOdQGGFCKGVDKKHHPKGJIEFFSFKJXXLRFETHGGHCEC888VVIHKFJ',
);
/** Arabic letters at the end of a word, or alone. */
export const ARABIC_FINAL = unpack(ARABIC, '8___JLJJCCDDDhhllXGG_RYYNJOBCR@CRWRO_CDDhOR_YJJ');
/** The same letters where another of their word follows. */
export const ARABIC_JOINED = unpack(ARABIC, '8:;;JJJJCCDDDUUXXRFCBBDD9E:BE;@C;D:K:CDDU;:]DJJ');

/** Groups of signs in ems; what no row knows is as wide as the widest letter. */
export const SIGNS: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/\u200c/u, 0],
  [/[\s‘’·،٫٬؛]/u, 0.35],
  [/[–°ƒ“”„٪ґҳ]/u, 0.54],
  [/[\p{Sc}\p{Nd}«»•ғқөүұһәӣӯҷ]/u, 0.66],
  [/[\p{Sm}\p{Ll}→←ҒҚӨҮҰҺӘ]/u, 0.86],
];
/** The widest letter, in ems. */
export const WIDEST = 1.1;
