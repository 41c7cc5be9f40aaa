/** A key that an object of the text holds twice, with the path of its value. */
export interface RepeatedKey {
  readonly key: string;
  readonly path: string;
}

/** An object or list that is open: the keys it has had, or the place in the list. */
interface Open {
  readonly keys: Set<string> | undefined;
  key: string | number;
}

/** Deeper paths than this name nothing that a dataset has. */
const DEPTH = 12;

const [QUOTE, BACKSLASH, COMMA] = [34, 92, 44];
const [BRACE, UNBRACE, BRACKET, UNBRACKET] = [123, 125, 91, 93];

/**
 * Keys that stand twice in one object of a text which is known to be JSON: a parser takes the last of them without a word.
 * One pass, and no recursion however deep the text is nested.
 */
export function repeatedKeys(text: string): readonly RepeatedKey[] {
  const found: RepeatedKey[] = [];
  const open: Open[] = [];
  let expectsKey = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const top = open.at(-1);
    if (code === QUOTE) {
      const end = endOfString(text, at);
      if (expectsKey && top?.keys) take(keyOf(text.slice(at, end + 1)), top.keys, open, found);
      expectsKey = false;
      at = end;
    } else if (code === BRACE || code === BRACKET) {
      open.push(code === BRACE ? { keys: new Set(), key: '' } : { keys: undefined, key: 0 });
      expectsKey = code === BRACE;
    } else if (code === UNBRACE || code === UNBRACKET) open.pop();
    else if (code === COMMA && top) {
      expectsKey = top.keys !== undefined;
      if (typeof top.key === 'number') top.key++;
    }
  }
  return found;
}

function take(key: string, keys: Set<string>, open: readonly Open[], found: RepeatedKey[]): void {
  open.at(-1)!.key = key;
  if (keys.has(key)) found.push({ key, path: pathOf(open) });
  keys.add(key);
}

/** The place of the closing quote. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
}

/** Two spellings of one key are one key. */
function keyOf(quoted: string): string {
  return quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
}

function pathOf(open: readonly Open[]): string {
  const shown = open.slice(0, DEPTH).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${key}`));
  return (shown.join('') + (open.length > DEPTH ? '…' : '')).replace(/^\./, '');
}
