import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { withoutMarks } from '@keruen/figure';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { inTurn } from './in-turn.ts';
import { asTable, clear, figure, put, styleSheet, text, until } from './page.ts';
import { pictureOf, pixelsOf } from './pixels.ts';

afterEach(clear);

const LANGUAGES = ['en', 'ru', 'kk', 'fa-AF', 'ps'];

const CHART = 'type="columns" measure="trade-value" reporter="KAZ" period="2018/2025"';

/** The table of a chart in so many px. */
async function tabled(lang: string, width: number, more: string): Promise<HTMLElement> {
  await page.viewport(width + 40, 900);
  document.documentElement.lang = lang;
  document.documentElement.dir = /^(fa|ps)/.test(lang) ? 'rtl' : 'ltr';
  document.body.style.cssText = 'margin: 8px; font-family: sans-serif';
  const chart = await figure(
    put(`<div style="width: ${width}px"><trade-chart ${CHART} ${more}></trade-chart></div>`, dataset),
  );
  return asTable(chart);
}

/** Words of a table that lie to the left or right of what is in sight of it, or under the names of its lines. */
function cut(table: HTMLElement): string[] {
  const room = table.getBoundingClientRect();
  return [...table.querySelectorAll('td span')]
    .filter((span) => {
      const { left, right } = span.getBoundingClientRect();
      const head = span.closest('tr')!.querySelector('th')!.getBoundingClientRect();
      const beside = span.getBoundingClientRect().top >= head.bottom;
      const under = !beside && right > head.left + 0.5 && left < head.right - 0.5;
      return left < room.left - 0.5 || right > room.right + 0.5 || under;
    })
    .map(text);
}

/** Whether most px of the edges of what is in sight of a table, onward and below, are of another colour than what lies within. */
async function edges(
  table: HTMLElement,
  onward: 1 | -1,
): Promise<{ readonly end: boolean; readonly bottom: boolean }> {
  const base64 = await page.screenshot({ element: table, base64: true, save: false });
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const { clientLeft, clientTop, clientWidth, clientHeight, offsetWidth, offsetHeight } = table;
  const image = await pictureOf(new Blob([bytes], { type: 'image/png' }));
  const { data, width } = pixelsOf(image, offsetWidth, offsetHeight);
  const at = (x: number, y: number): string =>
    data.slice((y * width + x) * 4, (y * width + x) * 4 + 3).join();
  const last = onward > 0 ? clientLeft + clientWidth - 2 : clientLeft + 1;
  const foot = clientTop + clientHeight - 2;
  // Names of lines keep their place, on paper.
  const paper = at(onward > 0 ? clientLeft + 1 : clientLeft + clientWidth - 2, foot - 20);
  const shaded = (some: readonly string[]): boolean =>
    some.filter((one) => one === paper).length < some.length / 2;
  const down = [...new Array<undefined>(clientHeight - 60)].map((_, i) => at(last, 40 + i));
  const across = [...new Array<undefined>(clientWidth - 20)].map((_, i) => at(clientLeft + 10 + i, foot));
  return { end: shaded(down), bottom: shaded(across) };
}

describe.each(LANGUAGES.map((lang, place) => ({ lang, widths: inTurn([320, 480], place, 2) })))(
  'in $lang',
  ({ lang, widths }) => {
    test.each(widths)('no number of a table is cut or out of sight at %i px', async (width) => {
      for (const more of [
        'partner="AFG" flow="export import turnover"',
        'partner="AFG UZB" flow="export import turnover"',
        'partner="AFG" flow="export import"',
        'partner="UZB" flow="export"',
      ]) {
        clear();
        const table = await tabled(lang, width, more);
        expect(cut(table), more).toEqual([]);
        expect(table.scrollWidth, more).toBeLessThanOrEqual(table.clientWidth);
      }
    });

    test('every value has the name of its column before it where rows are blocks', async () => {
      const table = await tabled(lang, 320, 'partner="AFG" flow="export import turnover"');
      const heads = [...table.querySelectorAll('thead th')].map((head) => withoutMarks(text(head)));
      for (const row of table.querySelectorAll('tbody tr'))
        [...row.querySelectorAll('td')].forEach((cell, i) => {
          if (!text(cell)) return expect(cell.checkVisibility()).toBe(false);
          // `text` reads no-break spaces as spaces.
          expect(withoutMarks(cell.dataset.head!).replace(/\s/g, ' ')).toBe(heads[i + 1]);
          return expect(getComputedStyle(cell, '::before').content).toContain(cell.dataset.head);
        });
    });
  },
);

test('a table is a table to those who hear it, whatever it looks like', async () => {
  const table = await tabled('en', 320, 'partner="AFG" flow="export import turnover"');
  const roles = ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'];
  for (const role of roles) expect(table.querySelector(`[role="${role}"]`)).not.toBeNull();
  expect(table.querySelectorAll('thead button')).toHaveLength(4);
});

test('where there is room a row is a line', async () => {
  const table = await tabled('en', 800, 'partner="AFG" flow="export import turnover"');
  const [row] = table.querySelectorAll('tbody tr');
  const tops = [...row!.children].map((cell) => Math.round(cell.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
});

describe.each(['light', 'dark'])('on %s paper', (theme) => {
  test.each(['en', 'fa-AF'])(
    'an edge of a table beyond which there is more is shaded, in %s',
    async (lang) => {
      styleSheet('trade-chart::part(table) { max-block-size: 160px }');
      const table = await tabled(lang, 600, `theme="${theme}" partner="*" top="7" flow="export"`);
      expect(table.scrollWidth).toBeGreaterThan(table.clientWidth + 20);
      expect(table.scrollHeight).toBeGreaterThan(table.clientHeight + 20);
      const onward = lang === 'en' ? 1 : -1;
      const paper = await edges(table, onward);
      expect(paper).toEqual({ end: true, bottom: true });
      table.scrollTo(onward * table.scrollWidth, table.scrollHeight);
      await until('it has come to its end', () => Math.abs(table.scrollLeft) > 20 && table.scrollTop > 20);
      expect(await edges(table, onward)).toEqual({ end: false, bottom: false });
    },
  );
});
