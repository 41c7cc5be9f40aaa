import type { NameList } from './name-list.ts';

/** What stands in a number between digits, and for per cent, by the mark in Arabic script: as tables of formats have it beside Latin digits. */
const MARKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ps: { '٫': ',', '٬': '.', '٪': '%' },
  'fa-AF': { '٫': '.', '٬': ',', '٪': '%' },
};

/** Code of the first digit as Dari and Pashto write it. */
const ZERO = 0x6f0;

/**
 * Names and words in Latin digits: a figure that prints its own numbers in these prints no others beside them. Only how a number is written
 * changes, not what is said.
 */
export const inLatinDigits = (lists: readonly NameList[]): readonly NameList[] =>
  lists.map((list) => {
    const marks = MARKS[list.lang] ?? {};
    const plain = (text: string): string =>
      text.replace(/[۰-۹٫٬٪]/g, (sign) =>
        /[۰-۹]/.test(sign) ? String(sign.charCodeAt(0) - ZERO) : (marks[sign] ?? sign),
      );
    return {
      ...list,
      names: Object.fromEntries(Object.entries(list.names).map(([key, text]) => [key, plain(text)])),
    };
  });
