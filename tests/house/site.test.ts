import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeSite } from '../../tools/site.mjs';
import { read, ROOT } from './places.ts';

const site = mkdtempSync(join(tmpdir(), 'keruen-site-'));
afterAll(() => rmSync(site, { recursive: true }));

describe('the site', () => {
  it('holds the demo at its root and the files for a script tag under their version', () => {
    makeSite(ROOT, site);
    const { version } = JSON.parse(read('packages/elements/package.json')) as { version: string };
    expect(existsSync(join(site, 'index.html'))).toBe(true);
    expect(existsSync(join(site, `cdn/${version}/keruen.js`))).toBe(true);
  });

  it('works under any path: no page asks for a file from the root of its server', () => {
    for (const page of ['index.html', 'iframe.html']) {
      expect(readFileSync(join(site, page), 'utf8')).not.toMatch(/(?:src|href)="\/(?!\/)/);
    }
  });

  it('says in one sentence what was not built', () => {
    expect(() => makeSite(join(ROOT, 'tests/house/nowhere'), site)).toThrow();
  });
});
