import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { pageAround } from '../support/pages.ts';
import { web } from '../support/web.ts';

const at = web();

const FIGURES = {
  chart:
    '<trade-chart dataset="kazakhstan-afghanistan" reporter="KAZ" partner="AFG" flow="export import" period="2018/2023"></trade-chart>',
  map: '<corridor-map dataset="kazakhstan-afghanistan" corridor="titr"></corridor-map>',
} as const;

/** For how wide a room a picture was drawn, and how wide its room is, CSS px. */
interface Widths {
  readonly drawn: number;
  readonly room: number;
}

const widthsOf = (page: Page): Promise<Widths> =>
  page.evaluate(() => {
    const figure = document.querySelector('trade-chart, corridor-map')!;
    const picture = figure.shadowRoot!.querySelector<SVGSVGElement>('svg.picture')!;
    return { drawn: picture.viewBox.baseVal.width, room: figure.clientWidth };
  });

/** The same while the page is being printed: nothing but a listener in the page is there then. */
async function onPaper(page: Page): Promise<Widths> {
  await page.evaluate(() => {
    const seen = globalThis as unknown as { printed: Widths };
    const figure = document.querySelector('trade-chart, corridor-map') as HTMLElement & {
      updateComplete: Promise<unknown>;
    };
    matchMedia('print').addEventListener('change', ({ matches }) => {
      if (!matches) return;
      void figure.updateComplete.then(() => {
        const picture = figure.shadowRoot!.querySelector<SVGSVGElement>('svg.picture')!;
        seen.printed = { drawn: picture.viewBox.baseVal.width, room: figure.clientWidth };
      });
    });
  });
  await page.pdf({ format: 'A4' });
  return page.evaluate(() => (globalThis as unknown as { printed: Widths }).printed);
}

describe.each(Object.entries(FIGURES))('a printed %s', (_, markup) => {
  it('is drawn for the width of the paper, so that its letters have their size, and as before afterwards', async () => {
    const { page } = await at.show({ body: pageAround(markup) });
    await page.setViewportSize({ width: 1400, height: 1000 });
    await page.locator('svg.picture').first().waitFor();
    await expect.poll(async () => (await widthsOf(page)).drawn).toBeGreaterThan(1300);
    const before = await widthsOf(page);
    expect(Math.abs(before.drawn - before.room)).toBeLessThan(1);
    const paper = await onPaper(page);
    expect(paper.room).toBeLessThan(before.room - 200);
    expect(Math.abs(paper.drawn - paper.room)).toBeLessThan(1);
    await expect.poll(() => widthsOf(page)).toEqual(before);
    await page.context().close();
  });
});

it('the tools of a map are not printed: nothing on paper can be pressed', async () => {
  const { page } = await at.show({ body: pageAround(FIGURES.map) });
  const tools = page.locator('.bar, .dates');
  await tools.first().waitFor();
  const seen = (): Promise<number> =>
    tools.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
  expect(await seen()).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  expect(await seen()).toBe(0);
  await page.context().close();
});
