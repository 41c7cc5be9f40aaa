import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '../support/places.ts';

/** A suite that says what it is told to; the second is the one that looks at stories as every reader. */
const NPM = `#!/bin/sh
if [ -n "$EVERY_READER" ]; then echo "$SECOND"; exit "$SECOND_CODE"; fi
echo "$FIRST"; exit "$FIRST_CODE"
`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keruen-ci-'));
  await writeFile(join(folder, 'npm'), NPM);
  await chmod(join(folder, 'npm'), 0o755);
});

afterAll(() => rm(folder, { recursive: true }));

it.each([
  ['both suites pass', '10 passed, 0 failed', 0, '5 passed, 0 failed', 0, '15 passed, 0 failed', 0],
  ['the first fails', '9 passed, 1 failed', 1, '5 passed, 0 failed', 0, '14 passed, 1 failed', 1],
  ['the second fails', '10 passed, 0 failed', 0, '3 passed, 2 failed', 1, '13 passed, 2 failed', 1],
  ['one counts nothing', '10 passed, 0 failed', 0, 'killed', 137, '10 passed, 1 failed', 1],
  ['one fails unexplained', '10 passed, 0 failed', 3, '5 passed, 0 failed', 0, '15 passed, 1 failed', 1],
])('the last line of .ci/run is a sum: %s', (_case, first, firstCode, second, secondCode, last, code) => {
  const { status, stdout } = spawnSync('bash', [join(ROOT, '.ci/run')], {
    encoding: 'utf8',
    env: {
      PATH: [folder, process.env.PATH].join(delimiter),
      FIRST: first,
      FIRST_CODE: String(firstCode),
      SECOND: second,
      SECOND_CODE: String(secondCode),
    },
  });
  expect(stdout.trimEnd().split('\n').at(-1)).toBe(last);
  expect(status).toBe(code);
});
