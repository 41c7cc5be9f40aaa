import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { read, ROOT } from './places.ts';

interface Entry {
  readonly id: string;
  readonly type: string;
  readonly tags: readonly string[];
}

/** Tags that ask for a page of pictures by the id of the story; `sheet-corridors` makes one of each corridor. */
const SHEETS = ['sheet', 'sheet-map'];

it('every story that asks for a contact sheet has one', () => {
  const { entries } = JSON.parse(read('apps/storybook/storybook-static/index.json')) as {
    readonly entries: Readonly<Record<string, Entry>>;
  };
  const asking = Object.values(entries).filter(
    ({ type, tags }) => type === 'story' && tags.some((tag) => SHEETS.includes(tag)),
  );
  expect(asking.length).toBeGreaterThan(25);
  const missing = asking.filter(({ id }) => !existsSync(join(ROOT, `docs/contact-sheet/${id}.jpg`)));
  expect(missing.map(({ id }) => id)).toEqual([]);
});
