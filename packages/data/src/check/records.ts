import { judgeBetween } from './between.ts';
import { judged, type Court } from './judge.ts';
import { lengthIn } from './length.ts';
import { kindOf, type Placed } from './placed.ts';
import { SHAPES } from './shape.ts';
import type { Told } from './told.ts';

const LINK = /^(https?:\/\/|mailto:)[^\s<>"\p{Cc}]+$/iu;

/** What the work gives; undefined, and told, where the input cannot be read: a getter throws, a proxy was revoked. */
export function attempt<T>(work: () => T, path: string, told: Told): T | undefined {
  try {
    return work();
  } catch (error) {
    return told.tell('unreadable', path, 'plain data', error) as undefined;
  }
}

/** The records of one list that their shape accepts. An absent list is an empty one. */
export function placedIn(list: string, value: unknown, court: Court): readonly Placed[] {
  const { told } = court;
  const found: Placed[] = [];
  const length = value === undefined ? 0 : lengthIn(value, list, told);
  for (let i = 0; i < length; i++) {
    const path = `${list}[${i}]`;
    const before = told.errors;
    court.refs = [];
    const record = attempt(() => recordIn(list, (value as unknown[])[i], path, court), path, told)!;
    if (told.errors === before)
      found.push({ list, kind: kindOf(list), id: record['id'] as string, path, record, refs: court.refs });
  }
  return found;
}

function recordIn(list: string, given: unknown, path: string, court: Court): Record<string, unknown> {
  const record = judged(SHAPES.get(list)!, given, path, court);
  const { value, high, missing } = record;
  // What is wrong by itself is not compared.
  const sound = (name: string): boolean =>
    (given as Record<string, unknown>)[name] === undefined || Object.hasOwn(record, name);
  if (list === 'observations' && value !== undefined && sound('high') && sound('missing'))
    judgeBetween(value, high, missing, path, court.told);
  return record;
}

/** Takes away a link that a page must not follow; the source itself stays. */
export function safeLink(source: Record<string, unknown>, path: string, told: Told): void {
  const { url } = source;
  if (url === undefined || LINK.test(url as string)) return;
  told.tell(
    'unsafe-url',
    `${path}.url`,
    'an address that begins with https:, http: or mailto:',
    url,
    'warning',
  );
  delete source['url'];
}
