const SPACE = /[ \t\n\r]*/y;
const TOKEN =
  /[{}[\],:]|"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may come next. */
type Next = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

/** Where a text stops being JSON (RFC 8259); its length where it ends too early. Engines do not say it alike, or at all. */
export function faultIn(text: string): number {
  const open: ('{' | '[')[] = [];
  let next: Next | undefined = 'value';
  let at = past(SPACE, text, 0);
  while (at < text.length) {
    const end = past(TOKEN, text, at);
    next =
      end === at || next === undefined ? undefined : after(text.slice(at, Math.min(end, at + 2)), next, open);
    if (next === undefined) return at;
    at = past(SPACE, text, end);
  }
  return text.length;
}

function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** What may come after a token; undefined where the token may not stand there. */
function after(token: string, next: Next, open: ('{' | '[')[]): Next | undefined {
  if (next === ':') return token === ':' ? 'value' : undefined;
  if (next === ', or end') return afterValue(token, open);
  if ((token === '}' && next === 'key or }') || (token === ']' && next === 'value or ]')) {
    open.pop();
    return ', or end';
  }
  if (next === 'key' || next === 'key or }') return token.startsWith('"') ? ':' : undefined;
  if (token === '{' || token === '[') {
    open.push(token);
    return token === '{' ? 'key or }' : 'value or ]';
  }
  return /[}\],:]/.test(token[0]!) ? undefined : ', or end';
}

function afterValue(token: string, open: ('{' | '[')[]): Next | undefined {
  const inside = open.at(-1);
  if (inside === undefined) return undefined;
  if (token === ',') return inside === '{' ? 'key' : 'value';
  if (token !== (inside === '{' ? '}' : ']')) return undefined;
  open.pop();
  return ', or end';
}
