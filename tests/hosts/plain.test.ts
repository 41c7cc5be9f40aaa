import { beforeAll, describe, expect, it } from 'vitest';
import type { Visit } from '../support/browser.ts';
import { marksIn, textIn } from '../support/figures.ts';
import { web } from '../support/web.ts';

const at = web();
let plain: Visit;

beforeAll(async () => {
  plain = await at.open('plain.html');
});

describe('a page with nothing but one script and pasted tags', () => {
  it('has no errors', () => {
    expect(plain.errors).toEqual([]);
  });

  it('asks its own host only', () => {
    expect(plain.requests.filter((url) => !url.startsWith(`${at.host.origin}/`))).toEqual([]);
  });

  it('loads the elements in one request, and land, the lists of parts with numbers and of others, the parts it asks for, what a full card says further, its small chart, what tells its keys and the tools of a map in one each', async () => {
    const names = (): string[] =>
      plain.requests.slice(1).map((url) =>
        url
          .split('/')
          .at(-1)!
          .replace(/-\w+\.js$/, ''),
      );
    expect(names()[0]).toBe('keruen.js');
    // What comes after the picture comes when the browser is at leisure.
    await expect
      .poll(() => names().slice(1).sort(), { timeout: 10_000 })
      .toEqual([
        'actor-kaz',
        'claims-kaz',
        'corridor-titr',
        'dossier',
        'kaz-afg',
        'numbers',
        'region',
        'shipped',
        'told-keys',
        'tools',
        'toward-afg',
        'trend',
      ]);
  });

  it('draws the chart: bars of three flows, the target, the claim', async () => {
    expect(await marksIn(plain.page, '#chart')).toBeGreaterThan(20);
    const text = await textIn(plain.page, '#chart');
    for (const said of ['Trade doubled, then fell by a third', '2022', '978', '2024', '≥'])
      expect(text).toContain(said);
  });

  it('writes the card', async () => {
    const text = await textIn(plain.page, '#card');
    for (const said of ['Kazakhstan', 'Afghanistan', '2024']) expect(text).toContain(said);
    expect(await plain.page.locator('#card [data-subject="actor:KAZ"]').count()).toBeGreaterThan(0);
  });

  it('draws the map: land, legs and places', async () => {
    expect(await marksIn(plain.page, '#map')).toBeGreaterThan(30);
    const text = await textIn(plain.page, '#map');
    for (const said of ['Aktau', 'Poti']) expect(text).toContain(said);
  });

  it('upgrades the carrier in place', async () => {
    expect(await marksIn(plain.page, '#carrier > trade-chart')).toBeGreaterThan(5);
    expect(await textIn(plain.page, '#carrier > trade-chart')).toContain('21');
  });

  it('hides what stood inside, without moving or changing it', async () => {
    const table = plain.page.locator('#chart > table');
    expect(await table.isVisible()).toBe(false);
    expect(await table.locator('tr').count()).toBe(7);
  });

  it('moves nothing', async () => {
    expect(await plain.shifts()).toEqual([]);
  });
});

describe('the same page on a small telephone', () => {
  it('draws, moves nothing and does not scroll sideways', async () => {
    const small = await at.open('plain.html', { viewport: { width: 360, height: 640 } });
    expect(await marksIn(small.page, '#chart')).toBeGreaterThan(20);
    expect(await small.shifts()).toEqual([]);
    expect(await small.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(small.errors).toEqual([]);
  });
});
