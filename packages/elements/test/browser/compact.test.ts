import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import type { ActorCard } from '@keruen/elements';
import { inTurn } from './in-turn.ts';
import { clear, figure, part, put, text, until } from './page.ts';

beforeEach(() => page.viewport(800, 900));
afterEach(clear);

const row = (attributes: string, inside = ''): Promise<ActorCard> =>
  figure(
    put<ActorCard>(`<actor-card variant="compact" ${attributes}>${inside}</actor-card>`, {
      ...dataset,
      series: [],
    }),
  );

const KAZAKHSTAN = 'actor="KAZ" toward="AFG" as-of="2024-01"';

test('a row says who it is, an office on the date and one figure with its sign', async () => {
  const card = await row(KAZAKHSTAN);
  expect(text(part(card, 'heading'))).toBe('Kazakhstan');
  expect(text(part(card, 'subtitle'))).toBe('State, status as of January 2024');
  const said = text(card.shadowRoot!.querySelector('.row'));
  expect(said).toContain('President Kassym-Jomart Tokayev since 20 March 2019');
  const figures = card.shadowRoot!.querySelectorAll('.figures > li');
  expect(figures).toHaveLength(1);
  expect(text(figures[0])).toMatch(/turnover.*\$637M.*derived value/);
  expect(figures[0]!.querySelector('svg.key')).not.toBeNull();
});

test('a row leaves out what a full card has more, and names the sources of what it says', async () => {
  const card = await row(KAZAKHSTAN);
  const said = text(card.shadowRoot!.querySelector('.root'));
  expect(said).not.toContain('Events');
  expect(said).not.toContain('Relations');
  expect(text(part(card, 'source'))).toMatch(/Bureau of National Statistics/);
  expect(part(card, 'source')!.querySelectorAll('details')).toHaveLength(0);
});

test('without figures or offices a row says the last act up to its date, with what contradicts it', async () => {
  const card = await row('actor="taliban-authorities" toward="KAZ" as-of="2024-01"');
  const said = text(card.shadowRoot!.querySelector('.row'));
  expect(said).toMatch(/Does not recognise Kazakhstan towards Taliban authorities/);
  expect(card.shadowRoot!.querySelectorAll('.row .act')).toHaveLength(2);
  expect(card.shadowRoot!.querySelector('.row .unequal')).not.toBeNull();
  expect(said).toContain('foreign ministry spokesperson');
  expect(card.shadowRoot!.querySelectorAll('.row .ladder > li')).toHaveLength(1);
});

test('words of an act stand apart in a line, also where English stands in Dari', async () => {
  document.documentElement.lang = 'fa-AF';
  document.documentElement.dir = 'rtl';
  const card = put<ActorCard>(
    '<div style="inline-size: 800px"><actor-card variant="compact" actor="KAZ" as-of="2024-01"></actor-card></div>',
    dataset,
  );
  await figure(card);
  const act = [...card.shadowRoot!.querySelectorAll('.row .act')].find(
    ({ children }) => children.length > 2,
  )!;
  const lines = [...act.children].map((one) => one.getClientRects());
  const gaps = lines.slice(1).flatMap((rects, i) => {
    const [last, first] = [[...lines[i]!].at(-1)!, rects[0]!];
    return Math.abs(last.bottom - first.bottom) < 4 ? [last.left - first.right] : [];
  });
  document.documentElement.dir = 'ltr';
  document.documentElement.lang = 'en';
  expect(gaps.length).toBeGreaterThan(0);
  for (const gap of gaps) expect(gap).toBeGreaterThan(2);
});

test('a person without an office on the date says so, with the one before', async () => {
  const said = text((await row('actor="smadiyarov" as-of="2025-12-20"')).shadowRoot!.querySelector('.row'));
  expect(said).toMatch(/No recorded office on this date/);
  expect(said).toMatch(
    /before: Official spokesperson, head of the press service, Ministry of Foreign Affairs of Kazakhstan/,
  );
});

test('says which office comes after, not only of whom', async () => {
  const said = text((await row('actor="tokayev" as-of="2010"')).shadowRoot!.querySelector('.row'));
  expect(said).toMatch(/after: President, Kazakhstan since 20 March 2019/);
});

test('a row of nobody is a sentence under the author’s words', async () => {
  const card = put<ActorCard>(
    '<actor-card variant="compact" actor="nobody"><p>Our words</p></actor-card>',
    dataset,
  );
  await until('a sentence stands', () => card.shadowRoot?.querySelector('.calm'));
  expect(text(card.shadowRoot!.querySelector('.calm'))).toContain('No actor is known as “nobody”.');
  expect(card.querySelector('p')!.checkVisibility()).toBe(true);
});

for (const [place, width, lang] of [
  [0, 320, 'en'],
  [1, 320, 'fa-AF'],
  [2, 800, 'en'],
] as const)
  test(
    `every actor of the dataset has a row, none too high or too wide: ${width} px, ${lang}`,
    { timeout: 60_000 },
    async () => {
      await page.viewport(width, 900);
      document.documentElement.lang = lang;
      document.documentElement.dir = lang === 'en' ? 'ltr' : 'rtl';
      const list = document.createElement('main');
      list.append(
        ...inTurn(dataset.actors, place, 3).map(({ id }) => {
          const card = document.createElement('actor-card');
          return Object.assign(card, { data: dataset, actor: id, variant: 'compact', asOf: '2024-01' });
        }),
      );
      const cards = [...list.querySelectorAll('actor-card')];
      const ready = cards.map((card) => new Promise((done) => card.addEventListener('keruen-ready', done)));
      document.body.append(list);
      await Promise.all(ready);
      expect(cards.length).toBeGreaterThan(50);
      expect(cards.filter((card) => !card.shadowRoot!.querySelector('.row'))).toEqual([]);
      const odd = cards.filter((card) => {
        const root = card.shadowRoot!.querySelector('.root')!;
        const isEmpty = !text(part(card, 'heading')) || !text(part(card, 'source'));
        return (
          isEmpty || root.scrollWidth > root.clientWidth || root.clientHeight > (width < 600 ? 500 : 300)
        );
      });
      expect(odd.map(({ actor, offsetHeight }) => `${actor} ${offsetHeight}`)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    },
  );

test('axe finds nothing in a row', async () => {
  await row(KAZAKHSTAN);
  expect((await axe.run('main')).violations.map(({ id }) => id)).toEqual([]);
});
