import { afterEach, expect, test } from 'vitest';
import type { ActorCard, CorridorMap } from '@keruen/elements';
import { CHART, clear, figure, part, put, text, until, type Any } from './page.ts';

afterEach(clear);

/** Words in Latin letters that stand in an element of another language than English. */
function strayLatin(element: Any): string[] {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const stray: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang');
    const words = node.textContent?.match(/\p{Script=Latin}{2,}/gu);
    if (lang !== 'en' && words && !node.parentElement?.closest('style')) stray.push(...words);
  }
  return stray;
}

test('a chart follows the language of its place: Dari, right to left, the Gregorian year in Dari digits', async () => {
  document.documentElement.lang = 'fa-AF';
  const chart = await figure(put(`<trade-chart ${CHART.replace('Trade rose', 'تجارت')}></trade-chart>`));
  const picture = part(chart, 'picture')!;
  expect(text(picture)).toContain('۲۰۲۲');
  expect(text(picture)).not.toMatch(/[0-9]|۱۴۰/);
  expect(text(part(chart, 'subtitle'))).toContain('افغانستان');
  expect(chart.shadowRoot!.querySelector('.root')!.getAttribute('dir')).toBe('rtl');
  expect(strayLatin(chart)).toEqual([]);
});

test('a chart that is moved, or comes again, speaks the language of where it stands now', async () => {
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  const there = document.createElement('div');
  document.body.append(there);
  const said = (word: RegExp) => until(`it says ${word}`, () => word.test(text(part(chart, 'subtitle'))));
  there.lang = 'ru';
  there.append(chart);
  await said(/^Экспорт/);
  chart.remove();
  there.lang = 'en';
  await new Promise(requestAnimationFrame);
  there.append(chart);
  await said(/^Exports/);
});

test('in Dari time runs from the right, and a bar keeps its place beside its year', async () => {
  const chart = await figure(put(`<div lang="fa-AF"><trade-chart ${CHART}></trade-chart></div>`));
  const at = (id: string): number =>
    chart.shadowRoot!.querySelector(`[data-subject="observation:${id}"]`)!.getBoundingClientRect().x;
  expect(at('KAZ-AFG-export-2021-bns')).toBeGreaterThan(at('KAZ-AFG-export-2023-bns'));
});

test('time-direction turns time and nothing else', async () => {
  const chart = await figure(put(`<trade-chart ${CHART} time-direction="rtl"></trade-chart>`));
  const at = (id: string): number =>
    chart.shadowRoot!.querySelector(`[data-subject="observation:${id}"]`)!.getBoundingClientRect().x;
  expect(at('KAZ-AFG-export-2021-bns')).toBeGreaterThan(at('KAZ-AFG-export-2023-bns'));
  expect(chart.shadowRoot!.querySelector('.root')!.getAttribute('dir')).toBe('ltr');
});

test('cards and maps speak Dari too, and mark every name that is not', async () => {
  document.documentElement.lang = 'fa-AF';
  const card = await figure(
    put<ActorCard>('<actor-card actor="KAZ" toward="AFG" as-of="2024-01"></actor-card>'),
  );
  expect(text(part(card, 'heading'))).toBe('قزاقستان');
  expect(strayLatin(card)).toEqual([]);
  const map = await figure(put<CorridorMap>('<corridor-map corridor="short"></corridor-map>'));
  expect(strayLatin(map)).toEqual([]);
});

test('a map is never mirrored: west stays on the left', async () => {
  const west = async (lang: string): Promise<number> => {
    const map = await figure(
      put<CorridorMap>(
        `<div lang="${lang}"><corridor-map corridor="short" layout="geographic"></corridor-map></div>`,
      ),
    );
    const box = (id: string) =>
      map.shadowRoot!.querySelector(`[data-subject="node:${id}"]`)!.getBoundingClientRect();
    return box('aktau').x - box('tbilisi').x;
  };
  expect(Math.abs((await west('en')) - (await west('fa-AF')))).toBeLessThan(1);
});

test('the language changes with the page, through shadow roots', async () => {
  const outer = document.createElement('div');
  outer.lang = 'en';
  document.body.append(outer);
  const inside = outer.attachShadow({ mode: 'open' });
  inside.innerHTML = `<trade-chart ${CHART}></trade-chart>`;
  const chart = inside.querySelector('trade-chart')!;
  chart.data = (await import('./small-dataset.ts')).small;
  await figure(chart);
  expect(text(part(chart, 'picture'))).toContain('2022');
  outer.lang = 'fa-AF';
  await until('years are in Dari digits', () => text(part(chart, 'picture')).includes('۲۰۲۲'));
});

test('digits are those the author asks for', async () => {
  const chart = await figure(
    put(`<div lang="fa-AF"><trade-chart ${CHART} numerals="latn"></trade-chart></div>`),
  );
  expect(text(part(chart, 'picture'))).toContain('2022');
});
