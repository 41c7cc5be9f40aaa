import { expect, it } from 'vitest';
import { boundsOf, CUT, GAP, measureText, signOf, type LegendEntry } from '@keruen/figure';
import { KEY, keyMarks, keyWidth } from '../../src/sheet/legend-keys.ts';

const ENTRIES: readonly LegendEntry[] = [
  { label: 'Exports', tone: 'lapis' },
  { label: 'Claim', sign: signOf('claim') },
  { label: 'At least', sign: signOf('statistic', 'at-least') },
  { label: 'Forecast', sign: signOf('forecast') },
  { label: 'Band', tone: 'muted', sign: signOf('statistic', 'exact', 2) },
  { label: 'Gap', tone: 'muted', d: GAP },
  { label: 'Cut', tone: 'ink', d: CUT },
  { label: 'A partner', tone: 'walnut', pattern: 'dots' },
  { label: 'rail', stroke: 'rail' },
  { label: 'road', stroke: 'road' },
  { label: 'sea', stroke: 'sea', tone: 'lapis' },
  { label: 'planned', stroke: 'dotted' },
  { label: 'port', shape: 'square', tone: 'ink' },
  { label: '1 to 5 million tonnes', tone: 'lapis', width: 4 },
];

it.each(ENTRIES)('of “$label” lies in its place', (entry) => {
  const marks = keyMarks(entry, 100, 50);
  expect(marks.length).toBeGreaterThan(0);
  for (const mark of marks) {
    const box = boundsOf(mark, measureText);
    if (!box) continue;
    // Half the width of a line is in its box on every side.
    expect(box.x).toBeGreaterThanOrEqual(98);
    expect(box.x + box.width).toBeLessThanOrEqual(100 + keyWidth(entry) + 3);
    expect(box.y).toBeGreaterThanOrEqual(49);
    expect(box.y + box.height).toBeLessThanOrEqual(51 + KEY);
  }
});

it('of a volume is a line as wide as that of its leg', () => {
  const [line] = keyMarks({ label: 'up to 1 million tonnes', tone: 'lapis', width: 3 }, 0, 0);
  expect(line).toMatchObject({ kind: 'line', width: 3 });
});

it('is told apart from every other', () => {
  const drawn = ENTRIES.map((entry) => JSON.stringify(keyMarks(entry, 0, 0)));
  expect(new Set(drawn).size).toBe(ENTRIES.length);
});

it('is nothing where the words are the sign', () => {
  expect(keyWidth({ label: '≠: contradict' })).toBe(0);
  expect(keyMarks({ label: '≠: contradict' }, 0, 0)).toEqual([]);
});

it('is wider where a line or an end needs it', () => {
  expect(ENTRIES.map(keyWidth)).toEqual([14, 14, 21, 23, 16, 14, 14, 14, 20, 20, 20, 20, 14, 20]);
});
