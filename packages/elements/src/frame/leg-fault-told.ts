import type { Issue } from '@keruen/data';
import { legFaultWords, type FaultWords, type LegFault, type LegFaultWords } from '@keruen/figure';
import { placesIn, type Teller, type Writing } from './fault-places.ts';

/** Codes that are told as another one is. */
const ALIKE: Readonly<Record<string, LegFault>> = { 'ambiguous-number': 'wrong-type' };

/** Issues of which what was received is nothing, or stands in their place already. */
const BARE = /^(?:missing|no|unknown-field|duplicate-field)/;

/** What was expected as far as it is the same in every language: words of columns, the id of a place, numbers, what another cell says. */
const EXAMPLES = [
  /did you mean (.+)\?$/,
  /e\.g\. (.+)$/,
  /^one of ((?:[\w-]+, )*[\w-]+)/,
  /^(from, .*?) …;/,
  /(−\d+ to \d+)/,
  /^(?!nothing)(.+), as (?:row|line|the column) /,
];

function exampleIn(expected: string): string {
  const found = EXAMPLES.map((one) => one.exec(expected)?.[1]).find(Boolean) ?? '';
  return found.replace(/(\d[°′ NE]*) (?:and|or) (?=[\d-])/g, '$1, ').replace(/ to (?=\d)/, ' … ');
}

/** The sentence, with the other row it is about, and what may have been mistaken. */
function sentenceFor(
  { code, expected }: Issue,
  say: FaultWords,
  told: LegFaultWords,
  writing: Writing,
): string | undefined {
  const sentence: string | undefined =
    code === 'unknown-word' ? say.told[code] : told[ALIKE[code] ?? (code as LegFault)];
  const other = /\b(?:row|line) \d+/.exec(expected)?.[0];
  const place = other && placesIn(other, say, writing).join('');
  const whole = place ? sentence?.replace(/\.$/, ` (${place}).`) : sentence;
  return whole && (expected.includes('each other’s') ? `${whole} ${told.swapped}` : whole);
}

/** Who tells of faults of legs; those they share with numbers, such as a file that is not there, are told as of these. */
export async function tellerOfLegs(tag: string, say: FaultWords, others: Teller): Promise<Teller> {
  const told = await legFaultWords({ tag });
  return (issue, writing) => {
    const { path, code, expected, received } = issue;
    const sentence = told && sentenceFor(issue, say, told, writing);
    if (!sentence) return others(issue, writing);
    // A path of JSON is the same in every language; what has none counts what is not told.
    const at = /[[\]]/.test(path) ? `${path}: ` : '';
    return {
      places: placesIn(path, say, writing),
      sentence,
      received: !path || BARE.test(code) ? '' : at + received,
      example: exampleIn(expected),
    };
  };
}
