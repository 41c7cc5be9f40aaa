import type { Issue } from '@keruen/data';

/** With what words begin that tables of trade have in Russian and Kazakh, one of which is read in no other charset. */
const KNOWN =
  /(?<!\p{L})(?:год|период|месяц|экспорт|импорт|товар|оборот|сальдо|стран|наименование|показател|всего|итого|млн|млрд|тыс|долл|тонн|январ|жыл|елдер|тауар|айналым)/iu;

/** A word of Cyrillic letters as they are capitalised, or of Latin ones; in other charsets the same bytes are words of both, or of capitals behind small letters. */
const WORD = /^(?:[A-Za-z]+|[А-ЯЁІ]?[а-яёі]+|[А-ЯЁІ]+|[А-ЯЁІа-яёі]{1,3})$/u;

/** Signs beyond ASCII that stand in tables; letters apart. */
const SIGNS = /^[\p{L}\u0000-\u007f\u00a0«»“”„‘’–—…№°±§·¹‰€©®]*$/u;

/** A word with letters of Kazakh that the charset lacks, and which are saved as question marks. */
const LOST = /[\p{L}?]{0,40}(?:\p{Ll}\?|\?\p{L})\p{L}*/u;

/** Bytes read as Windows-1251, in which spreadsheets of Russian and Kazakh systems save CSV; `text` is absent where letters are lost. */
export interface Cyrillic {
  readonly text?: string;
  readonly issue: Issue;
}

/** Takes bytes for Windows-1251 where all their words can be that and one is known; undefined where they may be anything else. */
export function cyrillic(bytes: ArrayBuffer): Cyrillic | undefined {
  const text = new TextDecoder('windows-1251').decode(bytes);
  const words = text.match(/\p{L}+/gu) ?? [];
  if (!SIGNS.test(text) || !KNOWN.test(text) || !words.every((word) => WORD.test(word))) return undefined;
  const [lost] = LOST.exec(text) ?? [];
  const told = { path: 'src', received: lost?.slice(0, 80) ?? 'windows-1251' } as const;
  const wanted = 'text in utf-8, as a spreadsheet saves under CSV UTF-8';
  if (lost) {
    const expected = `${wanted}; windows-1251 lacks letters of Kazakh, and they are lost in this file`;
    return { issue: { ...told, code: 'not-utf-8', expected, severity: 'error' } };
  }
  const expected = `${wanted}, or its charset in Content-Type; it is read as windows-1251`;
  return { text, issue: { ...told, code: 'assumed-charset', expected, severity: 'warning' } };
}
