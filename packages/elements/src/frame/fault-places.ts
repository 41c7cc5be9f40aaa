import type { Issue } from '@keruen/data';
import type { FaultWords } from '@keruen/figure';

/** What an author is told of an issue: where it stands, what is wrong, what stands there and what might. */
export interface FaultTold {
  readonly places: readonly string[];
  readonly sentence: string;
  readonly received: string;
  readonly example: string;
}

/** How a number and a name are written in a language. */
export interface Writing {
  readonly number: (digits: string) => string;
  readonly name: (text: string) => string;
}

/** Tells of an issue in a language; undefined where no sentence of it is known. */
export type Teller = (issue: Issue, writing: Writing) => FaultTold | undefined;

/** Places as an issue has them, `row 4, column "2022"`, in words of the language; other ones are left out. */
export function placesIn(path: string, say: FaultWords, { number, name }: Writing): string[] {
  const [, kind, row] = /^(row|line) (\d+)/.exec(path) ?? [];
  const [, header, index] = /(?:^|, )column (?:"(.*)"|(\d+))$/s.exec(path) ?? [];
  const column = header === undefined ? index && number(index) : `«${name(header)}»`;
  return [
    ...(kind ? [say[kind as 'row' | 'line'](number(row!))] : []),
    ...(column ? [say.column(column)] : []),
  ];
}
