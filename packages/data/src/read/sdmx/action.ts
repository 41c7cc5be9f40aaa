/** What a row of SDMX-CSV 2.0 does: informs, appends, merges, replaces or deletes. */
export const ACTIONS = ['I', 'A', 'M', 'R', 'D'] as const;

export type Action = (typeof ACTIONS)[number];

/** The same in the words of SDMX messages in other formats, which some services write in CSV too. */
const WORDS: Readonly<Record<string, Action>> = {
  INFORMATION: 'I',
  APPEND: 'A',
  MERGE: 'M',
  REPLACE: 'R',
  DELETE: 'D',
};

/** What a cell of the column ACTION says; an empty one informs, undefined where it is none of the words. */
export function actionIn(text: string): Action | undefined {
  const word = text.trim().toUpperCase();
  return word === '' ? 'I' : (ACTIONS.find((action) => action === word) ?? WORDS[word]);
}
