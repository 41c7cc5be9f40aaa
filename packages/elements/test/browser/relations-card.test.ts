import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import axe from 'axe-core';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { unfolded, type Dataset } from '@keruen/data';
import type { ActorCard, KeruenErrorEvent } from '@keruen/elements';
import { asTable, clear, figure, part, put, text, until } from './page.ts';

beforeEach(clear);
afterEach(clear);

const whole: Dataset = unfolded(dataset);

async function relations(attributes: string, width = 800, lang = 'en'): Promise<ActorCard> {
  const dir = /^(fa|ps)/.test(lang) ? 'rtl' : 'ltr';
  const element = put<ActorCard>(
    `<div id="room" lang="${lang}" dir="${dir}"><actor-card variant="relations" ${attributes}><p>Relations</p></actor-card></div>`,
    whole,
  );
  document.querySelector<HTMLElement>('#room')!.style.inlineSize = `${width}px`;
  await until('the relations stand', () => element.shadowRoot?.querySelector('.picture'));
  await figure(element);
  return element;
}

const root = (element: ActorCard): ShadowRoot => element.shadowRoot!;
const picture = (element: ActorCard): SVGSVGElement => part<SVGSVGElement>(element, 'picture')!;
const sign = (element: ActorCard, id: string): SVGGraphicsElement =>
  root(element).querySelector(`.picture [data-subject="relation:${id}"]`)!;
const toggle = (element: ActorCard): HTMLButtonElement => root(element).querySelector('button.drawing')!;
const isPicture = (element: ActorCard): boolean =>
  root(element).querySelector('.picture [data-subject="actor:KAZ"]') !== null;

const KAZ = 'actor="KAZ" toward="AFG" as-of="2024-01"';

describe('relations', () => {
  test('are a matrix, headed by the one actor, on the date of the card', async () => {
    const element = await relations(KAZ);
    expect(text(part(element, 'heading'))).toBe('Kazakhstan');
    expect(text(part(element, 'subtitle'))).toBe('Relations as of January 2024, towards Afghanistan');
    expect(isPicture(element)).toBe(false);
    expect(picture(element).getAttribute('aria-label')).toContain('Relations as of January 2024');
    expect(sign(element, 'r-kaz-delist-2023-12-29').getAttribute('aria-label')).toContain('29 December 2023');
  });

  test('of everybody are all there, and whoever has none is named behind their number', async () => {
    const element = await relations('actor="*"');
    const signs = root(element).querySelectorAll('.picture path[data-subject^="relation:"]');
    expect(signs.length).toBeGreaterThan(70);
    expect(text(root(element).querySelector('details.further'))).toMatch(
      /^No relation recorded, not shown: \d+/,
    );
    expect(text(root(element).querySelector('details.further p'))).toContain('Qatar');
  });

  test('are a picture where the page says so', async () => {
    expect(isPicture(await relations(`${KAZ} layout="picture"`))).toBe(true);
  });

  test('change their drawing by a button, which keeps the focus and is announced once', async () => {
    const element = await relations(KAZ);
    const said: string[] = [];
    toggle(element).focus();
    toggle(element).click();
    await until('it is a picture', () => isPicture(element));
    const news = root(element).querySelector('.news')!;
    await until('it is said', () => text(news));
    new MutationObserver(() => said.push(text(news))).observe(news, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    expect(text(news)).toBe('Shown as a picture.');
    expect(root(element).querySelectorAll('[role=status]')).toHaveLength(1);
    expect(root(element).activeElement).toBe(toggle(element));
    expect(text(toggle(element))).toBe('Show as a matrix');
    toggle(element).click();
    await until('it is a matrix', () => !isPicture(element));
    await until('it is said again', () => text(news) === 'Shown as a matrix.');
    expect(said.filter((one) => one === 'Shown as a matrix.')).toHaveLength(1);
  });

  test('of a page that changes its mind are drawn anew', async () => {
    const element = await relations(KAZ);
    element.layout = 'picture';
    await until('it is a picture', () => isPicture(element));
    element.actor = 'UZB';
    await until('it is another actor', () => text(part(element, 'heading')) === 'Uzbekistan');
  });

  test('come by themselves from the shipped dataset, for one actor and for everybody', async () => {
    for (const actor of ['KAZ', 'KAZ RUS', '*']) {
      const element = put<ActorCard>(
        `<actor-card dataset="kazakhstan-afghanistan" variant="relations" actor="${actor}" toward="AFG"></actor-card>`,
        'none',
      );
      await until(`${actor} stands`, () => sign(element, 'r-kaz-delist-2023-12-29'));
      clear();
    }
  });
});

describe('the keyboard', () => {
  const press = (element: ActorCard, key: string): void => {
    const at = root(element).activeElement ?? picture(element);
    at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }));
  };

  test('goes over the signs, tells the page, and leaves', async () => {
    const element = await relations(KAZ);
    const told: string[] = [];
    element.addEventListener('keruen-subject', ({ detail }) =>
      told.push(`${detail.action} ${detail.subject ?? ''}`),
    );
    picture(element).focus();
    press(element, 'Home');
    await until('a sign has the focus', () => root(element).activeElement?.getAttribute('data-subject'));
    expect(root(element).activeElement!.getAttribute('data-subject')).toBe('relation:c023');
    press(element, 'ArrowRight');
    await until('the next has it', () =>
      root(element).activeElement?.getAttribute('aria-label')?.includes('does not recognise'),
    );
    press(element, 'Enter');
    expect(told).toContain('preview relation:c023');
    expect(told.at(-1)).toMatch(/^select relation:/);
    press(element, 'Escape');
    await until('words are gone', () => told.length);
  });

  test('goes by those towards whom with Page Down', async () => {
    const element = await relations(KAZ);
    picture(element).focus();
    press(element, 'Home');
    await until('a sign has the focus', () => root(element).activeElement?.getAttribute('data-subject'));
    press(element, 'PageDown');
    await until('the trade has it', () =>
      root(element)
        .activeElement?.getAttribute('aria-label')
        ?.startsWith('⁨Kazakhstan⁩ towards ⁨Afghanistan⁩'),
    );
  });
});

describe('the table', () => {
  test('has a row for each pair, a column for each kind, and a reason in every empty cell', async () => {
    const element = await relations('actor="KAZ GEO" toward="taliban-authorities" as-of="2024-01"');
    const table = (await asTable(element)).querySelector('table')!;
    const heads = [...table.querySelectorAll('thead th')].map(text);
    expect(heads).toEqual([
      'Who',
      'Recognises',
      'No recognition',
      'Envoys',
      'Contact',
      'Terrorist list',
      'Off the list',
    ]);
    const rows = [...table.querySelectorAll('tbody tr:has(th)')].filter((row) => row.querySelector('td'));
    expect(rows.map((row) => text(row.querySelector('th[scope=row]')))).toEqual(['Kazakhstan', 'Georgia']);
    for (const row of rows)
      for (const cell of row.querySelectorAll('td')) expect(text(cell).length).toBeGreaterThan(3);
    expect(text(rows[1]!.querySelector('td'))).toBe('no: the contrary is recorded');
    const delisted = rows[0]!.querySelector('td:last-child')!;
    expect(delisted.querySelector('.unequal')).not.toBeNull();
    for (const date of ['29 December 2023', '31 December 2023']) expect(text(delisted)).toContain(date);
  });
});

describe('the table, sorted', () => {
  const names = (body: Element): string[] => [...body.querySelectorAll('th[scope=row]')].map(text);

  test('by who acts and by when, within those towards whom; said once', async () => {
    const element = await relations('actor="*" toward="taliban-authorities" as-of="2024-01"');
    const table = (await asTable(element)).querySelector('table')!;
    const head = (label: string): HTMLElement =>
      [...table.querySelectorAll<HTMLElement>('thead th')].find((one) => text(one) === label)!;
    const [body] = table.tBodies;
    const before = names(body!);
    const press = async (label: string, way: string): Promise<string[]> => {
      head(label).querySelector('button')!.click();
      await until(`${label} is ${way}`, () => head(label).ariaSort === way);
      return names(body!);
    };
    const up = await press('Who', 'ascending');
    await until(
      'it is said',
      () => text(root(element).querySelector('.news')) === 'Sorted by Who, ascending',
    );
    expect(up).not.toEqual(before);
    expect(up).toEqual([...before].sort((a, b) => a.localeCompare(b, 'en')));
    expect(await press('Who', 'descending')).toEqual([...up].reverse());
    await until(
      'it is said',
      () => text(root(element).querySelector('.news')) === 'Sorted by Who, descending',
    );
    await press('Envoys', 'ascending');
    const column = [...table.querySelectorAll('thead th')].indexOf(head('Envoys'));
    const years = [...body!.querySelectorAll('tr:has(th)')].map(({ children }) =>
      Number(/\b20\d\d\b/.exec(text(children[column]!))?.[0] ?? Infinity),
    );
    expect(years.filter(Number.isFinite).length).toBeGreaterThan(2);
    expect(years).toEqual([...years].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  });
});

describe('notes', () => {
  test('tell every record once, with who says so and where, the contradicted first', async () => {
    const element = await relations(KAZ);
    const notes = [...root(element).querySelectorAll('[part~="notes"] li')];
    const subjects = notes.map((note) => note.getAttribute('data-subject'));
    expect(new Set(subjects).size).toBe(subjects.length);
    expect(subjects).toHaveLength(28);
    expect(text(notes[0])).toContain('contradicts');
    for (const note of notes) expect(text(note)).toMatch(/source/);
    expect(text(part(element, 'source'))).toMatch(/^Sources:/);
  });
});

describe('on a phone', () => {
  test.each(['en', 'ru', 'kk', 'fa-AF', 'ps'])(
    'nothing in %s is wider than the page, nor on something else',
    async (lang) => {
      for (const layout of ['matrix', 'picture']) {
        const element = await relations(`actor="KAZ RUS unsc" layout="${layout}"`, 320, lang);
        await until(`${lang} is spoken`, () => root(element).querySelector(`.root[lang="${lang}"]`));
        expect(root(element).querySelector('.root')!.scrollWidth).toBeLessThanOrEqual(320);
        const room = picture(element).getBoundingClientRect();
        const boxes = [...root(element).querySelectorAll('.picture text')].map((one) =>
          one.getBoundingClientRect(),
        );
        boxes.forEach((a, i) => {
          expect(a.left).toBeGreaterThanOrEqual(room.left - 1);
          expect(a.right).toBeLessThanOrEqual(room.right + 1);
          for (const b of boxes.slice(i + 1)) {
            // Boxes of letters are higher than their ink: what stands on two lines is apart.
            const apart =
              a.right <= b.left + 1 ||
              b.right <= a.left + 1 ||
              Math.abs(a.top + a.height / 2 - b.top - b.height / 2) >= 13;
            expect(apart).toBe(true);
          }
        });
        clear();
      }
    },
  );

  test('from the right names stand on the right', async () => {
    const element = await relations(`${KAZ} layout="picture"`, 640, 'fa-AF');
    await until('Dari is spoken', () => root(element).querySelector('.root[lang="fa-AF"] .picture'));
    const room = picture(element).getBoundingClientRect();
    const name = root(element).querySelector('.picture [data-subject="actor:KAZ"]')!.getBoundingClientRect();
    expect(name.left).toBeGreaterThan(room.left + room.width / 2);
  });
});

describe('what cannot be shown', () => {
  const refused = async (attributes: string) => {
    const issues: KeruenErrorEvent['detail']['issues'][number][] = [];
    const element = put<ActorCard>(
      `<actor-card variant="relations" ${attributes}><p>Relations</p></actor-card>`,
      whole,
    );
    element.addEventListener('keruen-error', ({ detail }) => issues.push(...detail.issues));
    await until('a sentence stands', () => issues.length);
    expect(root(element).querySelector<HTMLElement>('.fallback')!.hidden).toBe(false);
    return issues[0];
  };

  test('is an actor nobody knows, in either place, or none', async () => {
    expect(await refused('actor="KAZ ATLANTIS"')).toMatchObject({
      code: 'unknown-actor',
      received: 'ATLANTIS',
    });
    clear();
    expect(await refused('actor="KAZ" toward="ATLANTIS"')).toMatchObject({ code: 'unknown-toward' });
    clear();
    expect(await refused('')).toMatchObject({ code: 'missing-actor', path: 'actor' });
  });

  test('is a drawing nobody knows', async () => {
    expect(await refused('actor="KAZ" layout="circle"')).toMatchObject({
      code: 'unknown-layout',
      expected: 'matrix, picture',
    });
  });

  test('is nothing where nothing is recorded: a sentence says so', async () => {
    const element = await relations('actor="tokayev"');
    expect(text(picture(element))).toContain('no relation is recorded');
  });
});

test.each(['matrix', 'picture'])('a %s has nothing axe finds fault with', async (layout) => {
  const element = await relations(`actor="KAZ RUS" toward="AFG" layout="${layout}"`);
  await asTable(element);
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
