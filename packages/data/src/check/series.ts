import type { RowFields, Series, WordColumn } from '../schema/series.ts';
import { observationAt } from '../series/observation-at.ts';
import { wordAt } from '../series/word-at.ts';
import { judgeBetween } from './between.ts';
import { numbersIn, placesIn, type Cells } from './columns.ts';
import { judged, judgedItem, judgeLeaf, type Court, type Reference } from './judge.ts';
import type { Known, Placed } from './placed.ts';
import { COLUMNS, framed, SAID, type Frame } from './series-frame.ts';
import { isRecord } from '../value/is-record.ts';

const REQUIRED = SAID.filter(({ name, optional }) => !optional && name !== 'value');

/** A series whose cells were judged, and the rows of it that cannot be used. Its rows have no ids yet. */
export interface Draft extends Cells {
  readonly path: string;
  readonly series: Series;
}

/** What a series is judged against. */
export interface Around {
  readonly court: Court;
  readonly known: Known;
  /** Ids that may be missing, which are looked for at the end. */
  readonly loose: Reference[];
}

/** Does the work; false where it told an error or named what is needed and not there. */
function passes({ court, known, loose }: Around, work: () => void): boolean {
  const before = court.told.errors;
  court.refs = [];
  work();
  for (const ref of court.refs) {
    if (ref.needed) known.look(ref, court.told);
    else loose.push(ref);
  }
  return court.told.errors === before;
}

/** Judges shared fields, each different word, each number and each row; undefined where the columns cannot be read at all. */
export function draftOf({ path, record }: Placed, around: Around): Draft | undefined {
  const { court } = around;
  const { told } = court;
  let frame: Frame | undefined;
  if (!passes(around, () => (frame = framed(record, path, court))) || !frame) return undefined;
  const cells = { told, bad: new Uint8Array(frame.count) };
  const numbers = Object.entries(frame.numbers).map(([name, list]) => [
    name,
    numbersIn(list, /^[sd]/.test(name) ? 'whole' : 'number', `${path}.numbers.${name}`, cells),
  ]);
  const columns = Object.entries(frame.words).map(([name, { words, codes }]) => {
    const at = `${path}.words.${name}`;
    const places = placesIn(codes, words.length, `${at}.codes`, cells);
    return [name, { words: wordsIn(name, words, `${at}.words`, places, cells, around), codes: places }];
  });
  const series = {
    ...record,
    shared: frame.shared,
    words: Object.fromEntries(columns),
    numbers: Object.fromEntries(numbers),
    ...(record['ids'] ? { ids: idsIn(record['ids'] as readonly unknown[], `${path}.ids`, cells) } : {}),
  } as unknown as Series;
  return { ...cells, path, series: withRows(series, path, cells, around) };
}

/** The words of a column, each judged once; rows of those that are refused cannot be used. */
function wordsIn(
  name: string,
  words: ArrayLike<unknown>,
  path: string,
  codes: ArrayLike<number>,
  { bad }: Cells,
  around: Around,
): readonly string[] {
  const field = COLUMNS.find((each) => each.name === name)!;
  const found: string[] = [];
  const refused = new Set<number>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const parts = field.many && typeof word === 'string' ? word.split(' ') : [word];
    const judge = (): void => parts.forEach((part) => judgedItem(field, part, `${path}[${i}]`, around.court));
    const sound = word === '' || passes(around, judge);
    found.push(sound ? word : '');
    if (!sound) refused.add(i);
  }
  for (let row = 0; row < bad.length && refused.size > 0; row++) if (refused.has(codes[row]!)) bad[row] = 1;
  return found;
}

/** The ids of rows, copied. */
function idsIn(ids: readonly unknown[], path: string, { told, bad }: Cells): readonly string[] {
  for (let row = 0; row < bad.length; row++) {
    const before = told.errors;
    judgeLeaf('text', ids[row], `${path}[${row}]`, told);
    if (told.errors > before) bad[row] = 1;
  }
  return [...ids] as string[];
}

/** Holds each row to what an observation needs: one with exceptions as if it stood alone, any other by its columns. */
function withRows(series: Series, path: string, { told, bad }: Cells, around: Around): Series {
  const { shared, numbers, exceptions = {} } = series;
  const { value, high = [] } = numbers;
  const lacking = REQUIRED.filter(({ name }) => !Object.hasOwn(shared, name));
  const at = (row: number): string => `${path}.row[${row}]`;
  const kept: Record<string, RowFields> = {};
  let { missing } = shared;
  for (let row = 0; row < bad.length; row++) {
    if (bad[row]) continue;
    const before = told.errors;
    if (Object.hasOwn(exceptions, row)) {
      passes(around, () => (kept[row] = exceptionIn(series, row, at(row), around.court)));
    } else {
      const word = wordAt(series, 'missing', row);
      const none = Number.isNaN(value[row]);
      for (const { name } of lacking) {
        if (!wordAt(series, (name === 'sources' ? 'source' : name) as WordColumn, row))
          told.tell('missing-field', `${at(row)}.${name}`, 'a value');
      }
      if (none && !(word ?? shared.missing)) {
        told.tell('no-reason', `${at(row)}.missing`, 'a reason; it is kept as unknown', word, 'warning');
        missing = 'unknown';
      }
      // NaN, null and nothing are no upper end.
      const end = high[row]! <= Infinity ? high[row] : undefined;
      if (end !== undefined || (word && !none))
        judgeBetween(none ? null : value[row], end, none ? 'unknown' : word, at(row), told);
    }
    if (told.errors === before) continue;
    bad[row] = 1;
    delete kept[row];
  }
  for (const key of Object.keys(exceptions)) {
    if (!/^(0|[1-9]\d*)$/.test(key) || !(Number(key) < bad.length))
      told.tell(
        'no-such-row',
        `${path}.exceptions.${key.slice(0, 80)}`,
        `a row from 0 to ${bad.length - 1}`,
        key,
      );
  }
  const { exceptions: _, ...rest } = series;
  return {
    ...rest,
    shared: missing ? { ...shared, missing } : shared,
    ...(Object.keys(kept).length ? { exceptions: kept } : {}),
  };
}

/** What a row says otherwise, where the whole of it is an observation; null for what it takes away. */
function exceptionIn(series: Series, row: number, path: string, court: Court): RowFields {
  const own: unknown = series.exceptions?.[row];
  if (!isRecord(own)) return court.told.tell('wrong-type', path, 'an object', own) as unknown as RowFields;
  const { id: _, ...whole } = observationAt(series, row);
  const said = judged(SAID, { ...whole, ...('id' in own ? { id: own['id'] } : {}) }, path, court);
  const missing =
    said['value'] === null ? said['missing'] : (own['missing'] ?? wordAt(series, 'missing', row));
  judgeBetween(said['value'], said['high'], missing, path, court.told);
  return Object.fromEntries(
    SAID.filter(({ name }) => Object.hasOwn(own, name)).map(({ name }) => [name, said[name] ?? null]),
  );
}
