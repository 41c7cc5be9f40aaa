import { readdir } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Visit } from '../support/browser.ts';
import { marksIn, textIn } from '../support/figures.ts';
import { plainPage } from '../support/pages.ts';
import { CDN } from '../support/places.ts';
import { web } from '../support/web.ts';

const at = web();
const FIGURES = ['#chart', '#card', '#map'];
let dari: Visit;

beforeAll(async () => {
  dari = await at.show({ body: await plainPage({ lang: 'fa-AF', dir: 'rtl' }) });
});

describe('a page in Dari, right to left', () => {
  it('has no errors and asks for one language more', () => {
    expect(dari.errors).toEqual([]);
    expect(dari.requests.filter((url) => /\/fa-AF-\w+\.js$/.test(url))).toHaveLength(1);
  });

  it.each(FIGURES)('%s stands right to left and is marked as Dari', async (figure) => {
    const root = dari.page.locator(`${figure} .root`).first();
    expect(await root.getAttribute('dir')).toBe('rtl');
    expect(await root.getAttribute('lang')).toBe('fa-AF');
    expect(await root.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
  });

  it.each(FIGURES)('%s speaks Dari', async (figure) => {
    const text = await textIn(dari.page, figure);
    expect(text).toMatch(/[\u0600-\u06ff]{3}/);
  });

  it('never turns a year into one of another calendar', async () => {
    const text = await textIn(dari.page, '#chart');
    expect(text).toMatch(/2022|۲۰۲۲/);
    expect(text).not.toMatch(/1400|1401|۱۴۰۰|۱۴۰۱/);
  });

  it('asks for what turns its chart once, with the words and not after them', () => {
    const at = (file: RegExp): number => dari.requests.findIndex((url) => file.test(url));
    expect(dari.requests.filter((url) => /\/turning-\w+\.js$/.test(url))).toHaveLength(1);
    // What the first file of numbers names is asked for when that has come.
    expect(at(/\/turning-/)).toBeLessThan(at(/\/kaz-afg-/));
    expect(at(/\/kaz-afg-/)).toBeGreaterThan(-1);
  });

  it('lets time run from left to right where what turns it cannot be had', async () => {
    const names = (await readdir(CDN)).filter((name) => !name.startsWith('turning-'));
    for (const name of names) at.host.answer(`/unturned/${name}`, { file: `packages/elements/cdn/${name}` });
    const body = await plainPage({
      lang: 'fa-AF',
      dir: 'rtl',
      scripts: '<script type="module" src="/unturned/keruen.js"></script>',
    });
    const { page, errors } = await at.show({ body });
    const root = page.locator('#chart .root');
    expect(await root.getAttribute('dir')).toBe('rtl');
    expect(await page.locator('#chart svg.picture').getAttribute('direction')).toBe('ltr');
    expect(await marksIn(page, '#chart')).toBe(await marksIn(dari.page, '#chart'));
    expect(errors.filter((error) => error.startsWith('uncaught'))).toEqual([]);
  });

  it('lets time run from right to left', async () => {
    const x = await dari.page.locator('#chart').evaluate((host) => {
      const texts = [...host.shadowRoot!.querySelectorAll('svg text')];
      const of = (year: RegExp): number =>
        texts.find((one) => year.test(one.textContent ?? ''))!.getBoundingClientRect().x;
      return { first: of(/^(2018|۲۰۱۸)$/), last: of(/^(2023|۲۰۲۳)$/) };
    });
    expect(x.first).toBeGreaterThan(x.last);
  });

  it('does not mirror the map: Poti lies west of Aktau', async () => {
    const english = await at.open('plain.html');
    const box = { en: await cities(english), fa: await cities(dari) };
    expect(box.fa.poti).toBeLessThan(box.fa.aktau);
    expect(box.en.poti).toBeLessThan(box.en.aktau);
  });

  it('moves nothing and draws as many marks as in English', async () => {
    expect(await marksIn(dari.page, '#map')).toBeGreaterThan(30);
    expect(await dari.shifts()).toEqual([]);
  });
});

/** Left edges of what stands for two places. */
const cities = ({ page }: Visit): Promise<{ poti: number; aktau: number }> =>
  page.locator('#map').evaluate((host) => {
    const of = (id: string): number =>
      host.shadowRoot!.querySelector(`svg [data-subject="node:${id}"]`)!.getBoundingClientRect().x;
    return { poti: of('poti'), aktau: of('aktau') };
  });
