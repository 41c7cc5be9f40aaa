import type { Issue } from '@keruen/data';
import { faultWords, type Fault, type FaultWords } from '@keruen/figure';
import { placesIn, type Teller } from './fault-places.ts';

/** Codes that are told as another one is. */
const ALIKE: Readonly<Record<string, Fault>> = { 'not-edtf': 'unreadable-period' };

/** Issues that have received what the author wrote; others describe it in English. */
const OWN = /-(?:period|edtf|value|word|charset|found)$/;

function sentenceFor({ code, path }: Issue, { told }: FaultWords): string | undefined {
  // A figure has parts that cannot be loaded, too, which are no files of an author's.
  if (code === 'unreadable' && path !== 'src') return undefined;
  return told[ALIKE[code] ?? ((/^not-(?:utf|windows|iso|koi)/.test(code) ? 'not-utf-8' : code) as Fault)];
}

/** What might stand there instead: periods, numbers, names of columns and charsets are the same in every language. */
function exampleIn(expected: string): string {
  const fields = expected.match(/`\w+`/g)?.map((field) => field.slice(1, -1));
  const one = /(?:e\.g\.|such as|text in) ([\d/, .-]*\d|[a-z]+-[\d-]+)/.exec(expected)?.[1];
  return fields?.join(', ') ?? one ?? '';
}

/**
 * Who tells of issues in another language than English, in which they are written. Without words of the language an example is told. Legs of an
 * author's own have faults that no numbers have.
 */
export async function tellerIn(tag: string, ofLegs: boolean): Promise<Teller> {
  const say = await faultWords({ tag });
  const tell = tellerWith(say);
  return say && ofLegs ? (await import('./leg-fault-told.ts')).tellerOfLegs(tag, say, tell) : tell;
}

const tellerWith =
  (say: FaultWords | undefined): Teller =>
  (issue, writing) => {
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
