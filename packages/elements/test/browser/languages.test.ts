import { afterEach, describe, expect, test } from 'vitest';
import type { ActorCard, CorridorMap, TradeChart } from '@keruen/elements';
import { CHART, clear, figure, part, put, text, until } from './page.ts';

afterEach(clear);

const OWN = CHART.replace('Trade rose', '2022');

const charted = (lang: string, more = ''): Promise<TradeChart> =>
  figure(
    put<TradeChart>(
      `<div lang="${lang}" style="width: 800px"><trade-chart ${OWN} ${more}></trade-chart></div>`,
    ),
  );

const rootOf = (element: HTMLElement): HTMLElement => element.shadowRoot!.querySelector('.root')!;

/** Where the mark of a year's exports lies. */
const at = (chart: TradeChart, year: number): number =>
  chart
    .shadowRoot!.querySelector(`[data-subject="observation:KAZ-AFG-export-${year}-bns"]`)!
    .getBoundingClientRect().x;

describe.each([
  ['ru', 'ru', 'ltr', /Экспорт/, /2022/],
  ['ru-RU', 'ru', 'ltr', /Экспорт/, /2022/],
  ['kk', 'kk', 'ltr', /тауар айналымы|Экспорт/, /2022/],
  ['kk-KZ', 'kk', 'ltr', /экспорт/, /2022/],
  ['fa', 'fa-AF', 'rtl', /صادرات/, /۲۰۲۲/],
  ['prs', 'fa-AF', 'rtl', /صادرات/, /۲۰۲۲/],
  ['ps', 'ps', 'rtl', /صادرات/, /۲۰۲۲/],
  ['ps-AF', 'ps', 'rtl', /صادرات/, /۲۰۲۲/],
  ['de', 'en', 'ltr', /exports/i, /2022/],
  ['', 'en', 'ltr', /exports/i, /2022/],
])('on a page in %j', (lang, tag, dir, flow, year) => {
  test(`a chart speaks ${tag}, and says so`, async () => {
    const chart = await charted(lang);
    expect(rootOf(chart).lang).toBe(tag);
    expect(rootOf(chart).dir).toBe(dir);
    expect(text(part(chart, 'subtitle'))).toMatch(flow);
    expect(text(part(chart, 'picture'))).toMatch(year);
  });
});

describe.each([
  ['ru', 'Отношения', 'железная дорога|море'],
  ['kk', 'Қатынастар', 'темір жол|теңіз'],
  ['ps', 'اړیکې', 'اورګاډي|سمندري'],
])('in %s', (lang, relations, mode) => {
  test('a card and a map wait for all their words, and show none of another language before', async () => {
    const card = await figure(
      put<ActorCard>(
        `<div lang="${lang}"><actor-card actor="KAZ" toward="AFG" as-of="2024-01"></actor-card></div>`,
      ),
    );
    expect(rootOf(card).lang).toBe(lang);
    expect(text(rootOf(card))).toContain(relations);
    const map = await figure(
      put<CorridorMap>(`<div lang="${lang}"><corridor-map corridor="short"></corridor-map></div>`),
    );
    expect(text(rootOf(map))).toMatch(new RegExp(mode, 'i'));
  });
});

describe('text, time and digits are independent', () => {
  test.each([
    ['ps', 'auto', 'rtl', true],
    ['ps', 'ltr', 'rtl', false],
    ['fa-AF', 'ltr', 'rtl', false],
    ['ru', 'rtl', 'ltr', true],
    ['kk', 'auto', 'ltr', false],
  ])('%s with time-direction=%s', async (lang, time, dir, fromTheRight) => {
    const chart = await charted(lang, `time-direction="${time}"`);
    expect(rootOf(chart).dir).toBe(dir);
    expect(at(chart, 2021) > at(chart, 2023)).toBe(fromTheRight);
  });

  test('Latin digits leave the direction of Pashto as it is', async () => {
    const chart = await charted('ps', 'numerals="latn" time-direction="ltr"');
    expect(text(part(chart, 'picture'))).toContain('2022');
    expect(rootOf(chart).dir).toBe('rtl');
    expect(at(chart, 2021)).toBeLessThan(at(chart, 2023));
  });
});

describe('another calendar', () => {
  test.each([
    ['en', '2022 (1400/1401)'],
    ['fa-AF', '۲۰۲۲ (۱۴۰۰/۱۴۰۱)'],
    ['ps', '۲۰۲۲ (۱۴۰۰/۱۴۰۱)'],
    ['kk', '2022 (1400/1401)'],
  ])('stands behind the Gregorian year in %s', async (lang, year) => {
    const chart = await charted(lang, 'calendar="both" type="bars"');
    expect(text(part(chart, 'picture'))).toContain(year);
  });

  test('stands alone where that is asked for, and goes again', async () => {
    const chart = await charted('en', 'calendar="solar-hijri" type="bars"');
    expect(text(part(chart, 'picture'))).toContain('1400/1401 SH');
    expect(text(part(chart, 'picture'))).not.toContain('2022');
    chart.calendar = 'gregory';
    await until('the years are Gregorian', () => text(part(chart, 'picture')).includes('2022'));
    expect(text(part(chart, 'picture'))).not.toContain('1400');
  });

  test('is a card’s and a map’s too', async () => {
    const card = await figure(
      put<ActorCard>(
        '<div lang="fa-AF"><actor-card actor="KAZ" toward="AFG" as-of="2024-01" calendar="both"></actor-card></div>',
      ),
    );
    expect(text(rootOf(card))).toContain('جنوری ۲۰۲۴ (جدی/دلو ۱۴۰۲)');
    const map = await figure(
      put<CorridorMap>('<corridor-map corridor="short" as-of="2024" calendar="both"></corridor-map>'),
    );
    expect(text(part(map, 'subtitle'))).toContain('2024 (1402/1403)');
  });

  test('a word that names none leaves dates Gregorian', async () => {
    const chart = await charted('en', 'calendar="julian" type="bars"');
    expect(text(part(chart, 'picture'))).toContain('2022');
    expect(text(part(chart, 'picture'))).not.toContain('1400');
  });
});
