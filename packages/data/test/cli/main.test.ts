import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { writeJson } from '../../src/write/json.ts';
import { FULL } from '../full-records.ts';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'keruen-data-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'full.json'), writeJson(FULL));

function program(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

describe('the program', () => {
  it('checks a file', () => {
    expect(program(['check', 'full.json'])).toEqual({
      code: 0,
      out: 'full.json: sound, 7 observations\n',
      err: '',
    });
  });

  it('has the version of its package', () => {
    const manifest = new URL('../../package.json', import.meta.url);
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string };
    expect(program(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('reads what is piped in', () => {
    expect(program(['check', '-'], writeJson(FULL)).code).toBe(0);
    expect(program(['check', '-'], '{')).toMatchObject({ code: 1 });
  });

  it('converts into a file that it can read again', () => {
    expect(program(['convert', 'full.json', '--to', 'csv', '--out', 'full.csv'])).toMatchObject({
      code: 0,
      out: '',
    });
    expect(program(['check', 'full.csv', '--allow-warnings']).code).toBe(0);
  });

  it('says in one sentence that a file is a folder, or that there is none', () => {
    expect(program(['check', '.'])).toEqual({ code: 3, out: '', err: '. cannot be read: it is a folder.\n' });
    expect(program(['describe', 'gone'])).toEqual({
      code: 3,
      out: '',
      err: expect.stringMatching(/^gone cannot be read: there is no such file\. /),
    });
  });

  it('ends with 2 where it is not understood', () => {
    expect(program(['chek'])).toMatchObject({ code: 2, out: '' });
  });
});
