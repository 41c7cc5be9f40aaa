import { afterEach, describe, expect, test } from 'vitest';
import type { ActorCard } from '@keruen/elements';
import { asTable, clear, figure, put, text, until } from './page.ts';

afterEach(clear);

const card = (lang = 'en'): Promise<ActorCard> =>
  figure(
    put<ActorCard>(
      `<div lang="${lang}"><actor-card dataset="kazakhstan-afghanistan" actor="KAZ" toward="AFG" as-of="2024-01"></actor-card></div>`,
      'none',
    ),
  );

const rows = (table: HTMLElement): string[][] =>
  [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => text(cell)));

describe('a card as a table', () => {
  test('has a row for every fact: what, who, when, words, who asserts it, source', async () => {
    const element = await card();
    const table = await asTable(element);
    expect([...table.querySelectorAll('thead th')].map(text)).toEqual([
      'What',
      'Who',
      'When',
      'Value or words',
      'According to',
      'Source',
    ]);
    expect(text(table.querySelector('caption'))).toBe('Kazakhstan as of January 2024');
    const said = rows(table);
    expect(said[0]).toEqual([
      'Exports',
      '',
      '2023, published later (25 July 2024)',
      '$615M',
      '',
      expect.stringMatching(/^Bureau/),
    ]);
    const envoys = said.find(([, , when]) => when === '17 April 2023')!;
    expect(envoys.slice(0, 3)).toEqual([
      'Hosts envoys',
      'Kazakhstan towards Taliban authorities',
      '17 April 2023',
    ]);
    expect(envoys[4]).toBe('Aibek Smadiyarov');
    expect(envoys[5]).toMatch(/Kursiv\.media/);
  });

  test('loses nothing the card says: each Subject of the card stands in it', async () => {
    const element = await card();
    const subjects = (root: ParentNode): Set<string> =>
      new Set(
        [...root.querySelectorAll<HTMLElement>('[data-subject]')]
          .map(({ dataset }) => dataset.subject!)
          .filter((one) => /^(observation|relation|event|corridor|statement):/.test(one)),
      );
    const shown = subjects(element.shadowRoot!);
    const table = await asTable(element);
    expect([...shown].filter((one) => !subjects(table).has(one))).toEqual([]);
    expect(shown.size).toBeGreaterThan(30);
  });

  test('marks what is contradicted, and links sources', async () => {
    const table = await asTable(await card());
    expect(table.querySelectorAll('.unequal[aria-label]').length).toBeGreaterThan(5);
    for (const link of table.querySelectorAll('a')) expect(link.href).toMatch(/^https?:/);
    expect(table.querySelectorAll('a').length).toBeGreaterThan(20);
  });

  test.each([
    ['ru', 'Когда'],
    ['kk', 'Қашан'],
    ['fa-AF', 'زمان'],
    ['ps', 'کله'],
  ])('speaks %s, and words of the facts are marked as English', async (lang, when) => {
    const table = await asTable(await card(lang));
    expect([...table.querySelectorAll('thead th')].map(text)[2]).toBe(when);
    expect(table.querySelectorAll('td [lang=en]').length).toBeGreaterThan(10);
    if (lang === 'ru' || lang === 'kk') return;
    expect(getComputedStyle(table.querySelector('td')!).direction).toBe('rtl');
  });

  test('takes no room from the page at 320 px: it scrolls by itself, and a keyboard reaches it', async () => {
    document.body.style.width = '304px';
    const element = await card('fa-AF');
    const table = await asTable(element);
    expect(table.tabIndex).toBe(0);
    expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth + 1);
    expect(table.scrollWidth).toBeGreaterThan(table.clientWidth);
  });

  test('is sorted by what, who, when and by whom: told in the head and once aloud, equal ones in their order', async () => {
    const element = await card();
    const table = await asTable(element);
    const head = (label: string): HTMLElement =>
      [...table.querySelectorAll<HTMLElement>('thead th')].find((one) => text(one) === label)!;
    const before = rows(table);
    const press = async (label: string, way: string): Promise<string[][]> => {
      head(label).querySelector('button')!.click();
      await until(`${label} is ${way}`, () => head(label).ariaSort === way);
      // A browser that is late with its frames would say several presses in one breath.
      const news = `Sorted by ${label}, ${way}`;
      await until(`${news} is said`, () => text(element.shadowRoot!.querySelector('.news')) === news);
      return rows(table);
    };
    const [up, down] = [await press('When', 'ascending'), await press('When', 'descending')];
    expect([...up].sort()).toEqual([...before].sort());
    const years = (some: string[][]): number[] =>
      some.flatMap(([, , when]) => Number(/\b(?:19|20)\d\d\b/.exec(when!)?.[0] ?? NaN) || []);
    expect(new Set(years(up)).size).toBeGreaterThan(3);
    expect(years(up)).toEqual([...years(up)].sort((a, b) => a - b));
    expect(years(down)).toEqual([...years(down)].sort((a, b) => b - a));
    // What has no date stands last either way.
    expect([up.at(-1)![2], down.at(-1)![2]]).toEqual(['', '']);
    const what = (await press('What', 'ascending')).map(([one]) => one!.replace(/^≠\s*/, ''));
    expect(what).toEqual([...what].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
    expect(head('When').ariaSort).toBeNull();
    expect(head('Value or words').querySelector('button')).toBeNull();
  });

  test('closes again', async () => {
    const element = await card();
    await asTable(element);
    element.shadowRoot!.querySelector<HTMLElement>('.lines summary')!.click();
    await until('it is gone', () => !element.shadowRoot!.querySelector('[part~=table]'));
  });
});
