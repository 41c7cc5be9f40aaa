/** What a cell of a table says: its value in words, what is said of it, and the heads of its line and column. */
export interface Cell {
  readonly subject: string;
  readonly value: string;
  /** Nature and flags, in words. */
  readonly said: string;
  readonly heads: readonly string[];
  /** The sentence above the table, which names the unit where heads do not. */
  readonly caption: string;
}

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** Numbers in words: `978 million`, `1,000,000,000`, `2 to 3`, `-4.1%`. */
export function numbersIn(text: string): number[] {
  const found = text.matchAll(
    /([-−]?\d[\d,]*(?:\.\d+)?)(?:[\s\u00a0]+(thousand|million|billion|trillion))?/g,
  );
  return [...found].map(([, digits, scale]) => {
    const number = Number(digits!.replaceAll(',', '').replace('−', '-'));
    return number * (scale ? SCALES[scale]! : 1);
  });
}

/** Signs of a table, and how they are spoken. */
const QUALIFIERS: readonly (readonly [sign: RegExp, spoken: RegExp])[] = [
  [/≥|at least/, /at least/],
  [/≤|at most/, /at most/],
  [/>|over|more than/, /over|more than/],
  [/<|under|less than/, /under|less than/],
  [/≈|~|about/, /about/],
  [/almost|nearly/, /almost|nearly/],
];

const NATURES = ['claim', 'target', 'forecast', 'derived'] as const;

const near = (spoken: number, written: number): boolean =>
  Math.abs(spoken - written) <= 0.0051 * Math.max(Math.abs(spoken), Math.abs(written)) + 1e-9;

/** `Exports 2022: 978 million US dollars, statistic; …` → what it is about, and what it says of it. */
function taken(label: string): { readonly head: string; readonly body: string; readonly value: string } {
  const end = label.indexOf(': ');
  const body = label.slice(end + 2);
  const [value = ''] = body.split(/[,;] (?!\d)/);
  return { head: label.slice(0, end), body, value };
}

/** What a spoken datum and its cell say differently; empty where they agree in value, unit, period, qualifier and nature. */
export function differences(label: string, cell: Cell): string[] {
  const { head, body, value } = taken(label);
  const wrong: string[] = [];
  const written = numbersIn(cell.value);
  const spoken = numbersIn(value);
  if (written.length !== spoken.length || !written.every((one, i) => near(spoken[i]!, one)))
    wrong.push(`value: "${value}" for "${cell.value}"`);
  if (!written.length && !body.includes(cell.value)) wrong.push(`reason: "${body}" for "${cell.value}"`);
  for (const [sign, word] of QUALIFIERS)
    if (sign.test(cell.value) !== word.test(value)) wrong.push(`qualifier: "${value}" for "${cell.value}"`);
  for (const nature of NATURES)
    if (cell.said.includes(nature) && !body.includes(nature)) wrong.push(`nature: "${body}" lacks ${nature}`);
  const heads = cell.heads.join(', ');
  const dollars = /US dollars?/.test(`${heads} ${cell.caption}`);
  if (written.length && dollars && !/US dollars?/.test(value))
    wrong.push(`unit: "${value}" lacks US dollars`);
  if (/%/.test(cell.value) !== /%/.test(value)) wrong.push(`unit: "${value}" for "${cell.value}"`);
  const years = heads.match(/\b(?:19|20)\d\d\b/g) ?? [];
  for (const year of years) if (!head.includes(year)) wrong.push(`period: "${head}" lacks ${year}`);
  if (!years.length && !/\b(19|20)\d\d\b/.test(`${head} ${cell.caption}`))
    wrong.push(`period: none in "${head}"`);
  return wrong;
}
