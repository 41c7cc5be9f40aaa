import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/places.ts';

const text = readFileSync(`${ROOT}docs/accessibility.md`, 'utf8');

const ANSWERS = ['met', 'partly', 'no', 'does not arise'];

/** Places of tests by the short names the page gives them. */
const PLACES: readonly (readonly [short: string, folder: string])[] = [
  ['elements/', 'packages/elements/test/browser/'],
  ['node/', 'packages/elements/test/node/'],
  ['figure/', 'packages/figure/test/'],
  ['stories/', 'tests/stories/'],
];

const rows = text
  .split('\n')
  .filter((line) => /^\| (?!heuristic |-)/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const fileOf = (short: string): string => {
  const [from, to] = PLACES.find(([start]) => short.startsWith(start)) ?? ['', ''];
  return `${ROOT}${to}${short.slice(from.length)}`;
};

describe('the answers to fifty questions on accessibility', () => {
  it('are fifty, each to another question, in one of four words', () => {
    expect(rows).toHaveLength(50);
    expect(new Set(rows.map(([name]) => name)).size).toBe(50);
    for (const [name, answer] of rows) expect(ANSWERS, name).toContain(answer);
  });

  it('name tests that exist, and none is met without one', () => {
    for (const [name, answer, , shown = ''] of rows) {
      const tests = [...shown.matchAll(/`([^`]+)`/g)].map(([, short]) => short!);
      for (const short of tests) expect(existsSync(fileOf(short)), short).toBe(true);
      if (answer === 'met') expect(tests.length, name).toBeGreaterThan(0);
    }
  });

  it('say what was not tried', () => {
    expect(text).toContain('No native screen reader was run');
  });
});
