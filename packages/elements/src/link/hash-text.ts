import { parseSubject, type Subject } from '@keruen/figure';

/** What of a page's state can stand in its hash. */
export interface HashState {
  /** Pinned Subject by group; `''` is the group of everything that has none. */
  readonly pins: ReadonlyMap<string, Subject>;
  /** What readers chose to see, by the name of the figure, then by the name of the choice. */
  readonly views: ReadonlyMap<string, Readonly<Record<string, string | boolean>>>;
}

/** Our part of a hash, and the sign before it. */
const OURS = /(^|[?&])keruen=([^&]*)/;

/** More than this nobody can have pinned and chosen. */
const MOST = 40;

/** Everything but letters, digits, `-` and `_` is escaped; `:` and `/` mean nothing to us and stay readable. */
const escaped = (text: string): string =>
  encodeURIComponent(text)
    .replace(/[!'()*~.]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%3A/g, ':')
    .replace(/%2F/g, '/');

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

const choice = ([name, value]: readonly [string, string | boolean]): string[] =>
  value === false || value === ''
    ? []
    : [value === true ? escaped(name) : `${escaped(name)}*${escaped(value)}`];

/** `period:2022`, `group!period:2022`, `chart~table`, `chart~table~unit*person`: pieces separated by points. */
function piecesOf({ pins, views }: HashState): string[] {
  const pinned = [...pins].map(([group, subject]) => (group ? `${escaped(group)}!` : '') + escaped(subject));
  const viewed = [...views].flatMap(([name, view]) => {
    const choices = Object.entries(view).flatMap(choice);
    return choices.length ? [[escaped(name), ...choices].join('~')] : [];
  });
  return [...pinned, ...viewed];
}

/** A hash (without `#`) without our part: what the page itself has there. */
export function withoutOurs(hash: string): string {
  const [all, sign] = OURS.exec(hash) ?? [];
  if (all === undefined) return hash;
  const at = hash.search(OURS);
  const [before, rest] = [hash.slice(0, at), hash.slice(at + all.length)];
  // Whatever the page set behind us keeps the sign that led to us.
  return before + (rest ? sign + rest.slice(1) : '');
}

/** The same hash with our part behind what the page has there: an anchor, a route, a query of its own. */
export function withOurs(hash: string, state: HashState): string {
  const theirs = withoutOurs(hash);
  const pieces = piecesOf(state);
  if (!pieces.length) return theirs;
  const isRoute = /^!?\//.test(theirs) && !theirs.includes('?');
  return `${theirs}${theirs && (isRoute ? '?' : '&')}keruen=${pieces.join('.')}`;
}

function readView(choices: readonly string[]): Record<string, string | boolean> {
  return Object.fromEntries(
    choices.map((one) => {
      const [name = '', value] = one.split('*').map(unescaped);
      return [name, value ?? true];
    }),
  );
}

/** Our part of a hash; nothing where there is none or it says nothing. What is not understood is left out. */
export function readOurs(hash: string): HashState {
  const pins = new Map<string, Subject>();
  const views = new Map<string, Record<string, string | boolean>>();
  const pieces = (OURS.exec(hash)?.[2] ?? '').split('.').filter(Boolean);
  for (const piece of pieces.slice(0, MOST)) {
    const [name = '', ...choices] = piece.split('~');
    if (choices.length) {
      views.set(unescaped(name), readView(choices));
      continue;
    }
    const [last, group] = name.split('!').toReversed();
    const subject = parseSubject(unescaped(last ?? ''));
    if (subject) pins.set(unescaped(group ?? ''), subject);
  }
  return { pins, views };
}
