import type { Issue } from '@keruen/data';
import { faultWords, type Fault, type FaultWords } from '@keruen/figure';

/** Codes that are told as another one is. */
const ALIKE: Readonly<Record<string, Fault>> = { 'not-edtf': 'unreadable-period' };

/** Issues that have received what the author wrote; others describe it in English. */
const OWN = /-(?:period|edtf|value|word|charset|found)$/;

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

function sentenceFor({ code, path }: Issue, { told }: FaultWords): string | undefined {
  // A figure has parts that cannot be loaded, too, which are no files of an author's.
  if (code === 'unreadable' && path !== 'src') return undefined;
  return told[ALIKE[code] ?? ((/^not-(?:utf|windows|iso|koi)/.test(code) ? 'not-utf-8' : code) as Fault)];
}

/** Places as an issue has them, `row 4, column "2022"`, in words of the language; other ones are left out. */
function placesIn(path: string, say: FaultWords, { number, name }: Writing): string[] {
  const [, kind, row] = /^(row|line) (\d+)/.exec(path) ?? [];
  const [, header, index] = /(?:^|, )column (?:"(.*)"|(\d+))$/s.exec(path) ?? [];
  const column = header === undefined ? index && number(index) : `«${name(header)}»`;
  return [
    ...(kind ? [say[kind as 'row' | 'line'](number(row!))] : []),
    ...(column ? [say.column(column)] : []),
  ];
}

/** What might stand there instead: periods, numbers, names of columns and charsets are the same in every language. */
function exampleIn(expected: string): string {
  const fields = expected.match(/`\w+`/g)?.map((field) => field.slice(1, -1));
  const one = /(?:e\.g\.|such as|text in) ([\d/, .-]*\d|[a-z]+-[\d-]+)/.exec(expected)?.[1];
  return fields?.join(', ') ?? one ?? '';
}

/** Who tells of issues in another language than English, in which they are written. Without words of the language an example is told. */
export async function tellerIn(tag: string): Promise<Teller> {
  const say = await faultWords({ tag });
  return (issue, writing) => {
    const sentence = say && sentenceFor(issue, say);
    const example = exampleIn(issue.expected);
    if (!sentence && !example) return undefined;
    return {
      places: sentence ? placesIn(issue.path, say, writing) : [],
      sentence: sentence ?? '',
      received: !sentence || OWN.test(issue.code) ? issue.received : '',
      example,
    };
  };
}
