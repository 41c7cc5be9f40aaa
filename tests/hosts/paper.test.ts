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

it.each(Object.entries(FIGURES))(
  'the sources of a printed %s have their addresses behind them',
  async (_, markup) => {
    const { page } = await at.show({ body: pageAround(markup) });
    const links = page.locator('.source a');
    await links.first().waitFor();
    const addresses = (): Promise<number> =>
      links.evaluateAll(
        (all) =>
          all.filter((link) => /attr\(href\)|^"https?:/.test(getComputedStyle(link, '::after').content))
            .length,
      );
    expect(await addresses()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await addresses()).toBe(await links.count());
    await page.context().close();
  },
);

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

describe.each([
  ['a dark page', pageAround(FIGURES.chart), 'html { background: #12161c; color: #ece7dd }'],
  ['a dark figure', pageAround(FIGURES.chart.replace('<trade-chart', '<trade-chart theme="dark"')), ''],
])('%s on paper, which has no dark ground', (_, body, css) => {
  it('has dark words on a light ground of its own, and is dark on the screen as before', async () => {
    const { page } = await at.show({ body: `<style>${css}</style>${body}` });
    await page.locator('svg.picture').first().waitFor();
    const colours = (): Promise<readonly string[]> =>
      page.evaluate(() => {
        const root = document.querySelector('trade-chart')!.shadowRoot!.querySelector('.root')!;
        const [word, subtitle] = ['svg.picture text', '.subtitle'].map((one) => root.querySelector(one)!);
        return [
          getComputedStyle(word!).fill,
          getComputedStyle(subtitle!).color,
          getComputedStyle(root).color,
          getComputedStyle(root).backgroundColor,
        ];
      });
    /** The lightest of red, green and blue; -1 where nothing is painted. */
    const lightest = (colour: string): number =>
      colour.startsWith('rgba') ? -1 : Math.max(...colour.match(/\d+/g)!.map(Number));
    await expect.poll(async () => lightest((await colours())[0]!)).toBeGreaterThan(120);
    const before = await colours();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const [word, subtitle, text, ground] = (await colours()).map(lightest) as [
      number,
      number,
      number,
      number,
    ];
    expect(Math.max(word, subtitle, text)).toBeLessThan(180);
    expect(ground).toBe(255);
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    expect(await colours()).toEqual(before);
    await page.context().close();
  });
});

it('a heading and a legend stay with their picture, and a table that is not there yet is not announced', async () => {
  const { page } = await at.show({ body: pageAround(FIGURES.chart) });
  await page.locator('svg.picture').first().waitFor();
  await page.evaluate(() => {
    const figure = document.querySelector('trade-chart')! as HTMLElement & {
      updateComplete: Promise<unknown>;
    };
    matchMedia('print').addEventListener('change', ({ matches }) => {
      if (!matches) return;
      void figure.updateComplete.then(() => {
        const root = figure.shadowRoot!;
        const all = (selector: string): Element[] => [...root.querySelectorAll(selector)];
        Object.assign(globalThis, {
          printed: {
            announced: all('.lines').filter((one) => one.checkVisibility() && one.children.length < 2).length,
            parted: all('.heading, .subtitle, .legend').filter(
              (one) => getComputedStyle(one).breakAfter !== 'avoid',
            ).length,
          },
        });
      });
    });
  });
  await page.pdf({ format: 'A4' });
  expect(await page.evaluate(() => (globalThis as unknown as { printed: unknown }).printed)).toEqual({
    announced: 0,
    parted: 0,
  });
  await page.context().close();
});

/** Pages of a PDF, and whether the address of a link is on one of them. */
async function printed(page: Page, address: string): Promise<{ pages: number; hasLink: boolean }> {
  const pdf = (await page.pdf({ format: 'A4', margin: MARGINS })).toString('latin1');
  return { pages: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0, hasLink: pdf.includes(`/URI (${address})`) };
}

const MARGINS = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };
const END = 'https://example.org/the-end';
const LONG = {
  'columns with notes': FIGURES.chart.replace('export import', 'export import turnover'),
  'a timeline':
    '<trade-chart type="timeline" dataset="kazakhstan-afghanistan" actor="KAZ" partner="AFG" period="2021/2026"></trade-chart>',
};

it.each(Object.entries(LONG))(
  '%s: the end of the page is printed, and no empty sheet after it, however wide the window is',
  async (_, markup) => {
    const seen = [];
    for (const width of [400, 1200]) {
      const { page } = await at.show({ body: pageAround(`${markup}<a href="${END}">The end</a>`) });
      await page.setViewportSize({ width, height: 900 });
      await page.locator('svg.picture').first().waitFor();
      await expect
        .poll(async () => Math.abs((await widthsOf(page)).drawn - (await widthsOf(page)).room))
        .toBeLessThan(1);
      seen.push(await printed(page, END));
      await page.context().close();
    }
    expect(seen).toEqual([seen[0], { pages: seen[0]!.pages, hasLink: true }]);
  },
);

it('a page that prints itself has its pictures drawn for a sheet at once, as browsers do that print a copy', async () => {
  const { page } = await at.show({ body: pageAround(FIGURES.chart) });
  await page.setViewportSize({ width: 1400, height: 1000 });
  await page.locator('svg.picture').first().waitFor();
  await expect.poll(async () => (await widthsOf(page)).drawn).toBeGreaterThan(1300);
  const drawn = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const { shadowRoot } = document.querySelector('trade-chart')!;
    return shadowRoot!.querySelector<SVGSVGElement>('svg.picture')!.viewBox.baseVal.width;
  });
  expect(drawn).toBe(700);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(async () => (await widthsOf(page)).drawn).toBeGreaterThan(1300);
  await page.context().close();
});

it('a figure folded to the height of its page is folded again when it has been printed', async () => {
  const tall = `<table>${'<tr><th>2022</th><td>978.0</td></tr>'.repeat(16)}</table>`;
  const { page } = await at.show({
    body: pageAround(FIGURES.chart.replace('></trade-chart>', `>${tall}</trade-chart>`)),
  });
  const frame = page.locator('.frame[data-pinned]');
  await frame.waitFor();
  const height = (): Promise<number> => page.locator('trade-chart').evaluate((one) => one.clientHeight);
  const before = await height();
  await page.pdf({ format: 'A4', margin: MARGINS });
  // A line that opened for paper tells of it late, and before one that opens now.
  await page.evaluate(
    () =>
      new Promise((done) => {
        const line = document.body.appendChild(document.createElement('details'));
        line.addEventListener('toggle', () => requestAnimationFrame(done));
        line.open = true;
      }),
  );
  expect([await frame.count(), await height()]).toEqual([1, before]);
  await page.context().close();
});
