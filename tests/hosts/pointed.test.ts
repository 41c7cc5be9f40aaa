import { describe, expect, it } from 'vitest';
import { CHART, pageAround } from '../support/pages.ts';
import { web } from '../support/web.ts';

const at = web();

const MAP = `<corridor-map dataset="kazakhstan-afghanistan" corridor="titr" layout="geographic" loading="eager"></corridor-map>`;
const LINES = CHART.replace('type="columns"', 'type="lines"');

describe('what a pointer comes upon first', () => {
  // WebKit forgets what lies under a pointer when that goes: it says nothing of a pointer that leaves, and words beside a mark stay.
  it.each([
    ['a map', 'corridor-map', MAP],
    ['lines', 'trade-chart', LINES],
  ])('keeps every mark of %s, and writes only what has changed', async (_, tag, body) => {
    const { page } = await at.show({ body: pageAround(`<div style="width:800px">${body}</div>`) });
    const mark = page.locator(`${tag} .picture [data-subject]`).last();
    await mark.waitFor();
    if (tag === 'corridor-map') await page.locator('corridor-map .bar').waitFor();
    await page.evaluate((tag) => {
      const log: string[] = [];
      Object.assign(window, { log });
      new MutationObserver((all) => {
        for (const { type, attributeName, removedNodes } of all)
          log.push(attributeName ?? (removedNodes.length ? 'gone' : type));
      }).observe(document.querySelector(tag)!.shadowRoot!.querySelector('.picture')!, {
        subtree: true,
        childList: true,
        attributes: true,
      });
    }, tag);
    await mark.hover({ force: true });
    // The parts that hovering loads are here.
    await page.locator(`${tag} [part~=tooltip]`).waitFor();
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const log = await page.evaluate(() => (window as unknown as { log: string[] }).log);
    expect(log.filter((name) => name !== 'childList')).toEqual([]);
    expect(log.length).toBeGreaterThan(0);
  });
});

describe('a mouse that is dragged over a picture', () => {
  it('chooses nothing where it lets go; a click that trembles does', async () => {
    const { page } = await at.show({ body: pageAround(`<div style="width:800px">${CHART}</div>`) });
    const marks = page.locator('trade-chart .picture [data-subject]');
    await marks.last().waitFor();
    await page.evaluate(() => {
      const chosen: unknown[] = [];
      Object.assign(window, { chosen });
      addEventListener('keruen-subject', ({ detail }: Event & { detail?: { action: string } }) => {
        if (detail!.action === 'select') chosen.push(detail);
      });
    });
    const chosen = (): Promise<number> =>
      page.evaluate(() => (window as unknown as { chosen: unknown[] }).chosen.length);
    // Where it stands still.
    await marks.last().hover({ force: true });
    await page.waitForLoadState('networkidle');
    const { x, y, width, height } = (await marks.last().boundingBox())!;
    const [left, top] = [x + width / 2, y + height / 2];
    await page.mouse.move(left - 60, top);
    await page.mouse.down();
    await page.mouse.move(left, top, { steps: 12 });
    await page.mouse.up();
    expect(await chosen()).toBe(0);
    await page.mouse.down();
    await page.mouse.move(left + 1, top + 1);
    await page.mouse.up();
    expect(await chosen()).toBe(1);
  });
});

describe('a place of a map that is clicked', () => {
  // Windows and Linux show a scrollbar beside a page as soon as it has one; here something else makes the map as much narrower.
  it('stays where it is when words beneath bring the page a scrollbar', async () => {
    const body = `<div id="room" style="width:784px;margin-bottom:2000px">${MAP}</div>`;
    const { page } = await at.show({ body: pageAround(body) });
    await page.locator('corridor-map .bar').waitFor();
    const top = (): Promise<number> =>
      page.evaluate(
        () =>
          document
            .querySelector('corridor-map')!
            .shadowRoot!.querySelector('.picture')!
            .getBoundingClientRect().top,
      );
    const legend = (): Promise<number> =>
      page.evaluate(
        () =>
          document.querySelector('corridor-map')!.shadowRoot!.querySelector('[part~=legend]')!.clientHeight,
      );
    const [before, high] = [await top(), await legend()];
    await page.evaluate(() => {
      const [room, map] = [
        document.querySelector<HTMLElement>('#room')!,
        document.querySelector('corridor-map')!,
      ];
      new MutationObserver(() => {
        if (map.shadowRoot!.querySelector('.details p')) room.style.width = '600px';
      }).observe(map.shadowRoot!, { subtree: true, childList: true });
    });
    await page.locator('corridor-map .picture [data-subject="node:baku"]').first().click({ force: true });
    await page.locator('corridor-map .details p').waitFor();
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await legend()).toBeGreaterThan(high);
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
  });
});
