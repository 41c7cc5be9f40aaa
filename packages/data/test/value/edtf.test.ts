// The package has no types.
// @ts-expect-error TS7016
import { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth } from '../../src/value/day.ts';
import type { CalendarDate } from '../../src/value/day.ts';
import { parsePeriod } from '../../src/value/period.ts';

/** What the library gives for a text: a date, or an interval of two. Months are counted from 0 there. */
interface Parsed {
  readonly type: string;
  readonly values: readonly (number | Parsed | null)[];
  readonly approximate?: boolean | number;
  readonly uncertain?: boolean | number;
  readonly unspecified?: number;
}

/** What the library reads as EDTF of level 0 or 1; undefined where it reads nothing. */
function edtf(text: string): Parsed | undefined {
  try {
    return parse(text, { level: 1 }) as Parsed;
  } catch {
    return undefined;
  }
}

const isInterval = (found: Parsed): boolean => found.type === 'Interval';

const ends = (found: Parsed): readonly (Parsed | null)[] =>
  isInterval(found) ? found.values.map(endOf) : [found];

/** The package has `Infinity` for an open end and `null` for an unknown one; both are no date. */
const endOf = (end: Parsed | number | null): Parsed | null => (typeof end === 'number' ? null : end);

function dateOf(end: Parsed | null | undefined): CalendarDate | undefined {
  if (!end) return undefined;
  const [year, month, day] = end.values as number[];
  return {
    year: year!,
    ...(month === undefined ? {} : { month: month + 1 }),
    ...(day === undefined ? {} : { day }),
  };
}

const asNumber = ({ year, month = 1, day = 1 }: CalendarDate): number => year * 10000 + month * 100 + day;

const lastOf = ({ year, month = 12, day }: CalendarDate): number =>
  year * 10000 + month * 100 + (day ?? daysInMonth(year, month));

/** Why a text that the library reads is none of ours. Each is a decision, not an accident. */
const REFUSED: Readonly<Record<string, (text: string, found: Parsed) => boolean>> = {
  'a season, a century or an unspecified digit: no sign that a source of trade data uses': (_, found) =>
    ends(found).some(
      (end) => end !== null && (/Season|Century/.test(end.type) || end.unspecified !== undefined),
    ),
  '29 February in a year without one: the grammar of the package does not count years': (text) =>
    (text.match(/\d{4}-02-29/g) ?? []).some((day) => daysInMonth(Number(day.slice(0, 4)), 2) === 28),
  'a year of another length than four digits, or before year 0': (text) => /Y|(^|\/)-/.test(text),
  'a time of day': (text) => text.includes('T'),
  'an interval open at both ends, which says nothing': (_, found) => ends(found).every((end) => end === null),
  'an interval whose end lies before its beginning': (_, found) => {
    const [from, to] = ends(found).map(dateOf);
    return from !== undefined && to !== undefined && asNumber(from) > lastOf(to);
  },
};

const year = fc.oneof(
  fc.integer({ min: 1990, max: 2030 }).map(String),
  fc.constantFrom('0000', '0999', '9999', '201X', '-0001', 'Y12345', '22', ''),
);
const two = (most: number) =>
  fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'));
const date = fc.oneof(
  year,
  fc.tuple(year, two(24)).map((parts) => parts.join('-')),
  fc.tuple(year, two(13), two(32)).map((parts) => parts.join('-')),
);
const end = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(date, fc.constantFrom('', '', '~', '?', '%', '~?')).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.constantFrom('..', '', '.', 'unknown', 'open', '2022-08-03T10:00:00Z') },
);
const texts = fc.oneof(
  end,
  fc.tuple(end, end).map((parts) => parts.join('/')),
  fc.tuple(end, end, end).map((parts) => parts.join('/')),
  year.map((text) => `${text}-02-29`),
  fc.string({ unit: fc.constantFrom('2', '0', '-', '/', '.', '~', '?', '1'), maxLength: 12 }),
);

describe('parsePeriod beside the edtf package', () => {
  it('reads whatever the package reads as level 0 or 1, but for what is refused for a reason, and nothing else', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(texts, (text) => {
        const found = edtf(text);
        const reason = found && Object.keys(REFUSED).find((name) => REFUSED[name]!(text, found));
        if (reason) seen.add(reason);
        expect(parsePeriod(text) !== undefined, `${text}: ${reason ?? JSON.stringify(found)}`).toBe(
          found !== undefined && reason === undefined,
        );
      }),
      { numRuns: 5000 },
    );
    // Every difference was met: one that no longer is should go from the list.
    expect([...seen].sort()).toEqual(Object.keys(REFUSED).sort());
  });

  it('reads the same dates and signs', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [ours, found] = [parsePeriod(text), edtf(text)];
        if (!ours || !found) return;
        const all = ends(found);
        expect(ours.interval).toBe(isInterval(found));
        expect(ours.from).toEqual(dateOf(all[0]));
        expect(ours.to).toEqual(dateOf(all.at(-1)));
        expect(ours.approximate).toBe(all.some((each) => Boolean(each?.approximate)));
        expect(ours.uncertain).toBe(all.some((each) => Boolean(each?.uncertain)));
      }),
      { numRuns: 5000 },
    );
  });

  it.each(['2024-02-29', '2000-02-29', '2022-02-30', '2022-04-31', '2022-12-31'])(
    'agrees on whether %s is a day',
    (text) => {
      expect(parsePeriod(text) !== undefined).toBe(edtf(text) !== undefined);
    },
  );
});
