import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

it('the compiler sees the uses that must not compile, each with its reason', () => {
  const uses = read('../types/wrong-uses.ts');
  const expected = [...uses.matchAll(/^\/\/ @ts-expect-error (.*)$/gm)].map(([, reason = '']) => reason);
  expect(expected.length).toBeGreaterThan(20);
  expect(expected.filter((reason) => !/^[A-Z].*\.$/.test(reason))).toEqual([]);
  const { include } = JSON.parse(read('../tsconfig.json')) as { readonly include: readonly string[] };
  expect(include).toContain('.');
});
