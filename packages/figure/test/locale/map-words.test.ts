import { describe, expect, it } from 'vitest';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { formatAmount } from '../../src/locale/amount.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { chartWords } from '../../src/locale/books/chart.ts';
import { withMapUnits } from '../../src/locale/maps/map-units.ts';
import { hasMapWords, loadMapWords, mapWords } from '../../src/locale/maps/map-words.ts';
import { mapLoaders } from '../../src/locale/maps/loaders.ts';
import { map as english } from '../../src/locale/maps/en.ts';
import type { MapWords } from '../../src/locale/maps/words.ts';
import { LANGUAGES } from './languages.ts';

const said = ({ counted, ...words }: MapWords): string[] => [
  ...Object.values(words).map((one: string | ((...slots: string[]) => string)) =>
    typeof one === 'string' ? one : one('{0}', '{1}', '{2}'),
  ),
  ...Object.values(counted).map(({ other }) => other),
];

describe('words of maps', () => {
  it('do not put a noun of several behind one', () => {
    expect(english.changes('1')).toBe('dated changes: 1');
  });

  it('are English until those of the language are here', async () => {
    const [, locale] = LANGUAGES.find(([tag]) => tag !== 'en')!;
    expect(hasMapWords(locale)).toBe(false);
    expect(mapWords(locale)).toBe(english);
    await loadMapWords(locale);
    expect(hasMapWords(locale)).toBe(true);
    expect(mapWords(locale).whole).not.toBe(english.whole);
  });

  it('stay English for a language nobody knows, and are not asked for again', async () => {
    const unknown = { ...LANGUAGES[0]![1], tag: 'xx' };
    await loadMapWords(unknown);
    expect(hasMapWords(unknown)).toBe(true);
    expect(mapWords(unknown)).toBe(english);
  });

  it('head the slider with words that need no case behind them: a day, a year, what is latest known', async () => {
    expect(english.date).toBe('Date');
    const heads = await Promise.all(
      ['ru', 'kk', 'ps'].map(async (tag) => {
        const [, locale] = LANGUAGES.find(([one]) => one === tag)!;
        await loadMapWords(locale);
        return mapWords(locale).date;
      }),
    );
    expect(heads).toEqual(['Дата', 'Күні', 'نېټه']);
  });

  it.each(Object.entries(mapLoaders))(
    'say in %s all that English says, with the same words set in',
    async (tag, load) => {
      const { map: own } = await load();
      expect(Object.keys(own)).toEqual(Object.keys(english));
      expect(Object.keys(own.counted)).toEqual(Object.keys(english.counted));
      said(own).forEach((text, i) => {
        const slots = (one: string): string[] => (one.match(/\{\d\}/g) ?? []).sort();
        expect(slots(text)).toEqual(slots(said(english)[i]!));
        expect(text.replace(/Ctrl|\{\d\}/g, '')).not.toMatch(/[A-Za-z]/);
        expect(text.trim()).toBe(text);
      });
      if (tag === 'fa-AF' || tag === 'ps') for (const text of said(own)) expect(text).not.toMatch(/[٠-٩,;?]/);
    },
  );
});

/** Every unit of a number about a corridor, a leg or a place, and of its divisor. */
const units = new Set(
  dataset.observations
    .filter(({ about }) => /^(corridor|leg|node):/.test(about ?? ''))
    .flatMap(({ unit, per }) => [unit, ...(per ? [per] : [])]),
);

describe.each(LANGUAGES)('units on a map in %s', (_tag, locale) => {
  it.each([...units].filter((unit) => unit !== 'percent'))('%s is a word, not a code', async (unit) => {
    await loadMapWords(locale);
    for (const [value, per] of [
      [1, undefined],
      [390, undefined],
      [390, unit],
    ] as const) {
      if (per && !['ANN', 'DAY'].includes(per)) continue;
      const text = formatAmount({ value, unit: per ? 'TNE' : unit, per }, withMapUnits(locale), 'long');
      const word = withoutMarks(text)
        .replace('twenty-foot unit (TEU)', '')
        .replace('twenty-foot units (TEU)', '');
      expect(word).not.toMatch(/HUR|DAY|KMT|TEU|AFN|TNE|ANN|USD/);
      if (locale.tag !== 'en') expect(text).not.toMatch(/[A-Za-z]/);
    }
  });

  it('are those of charts where charts have them', () => {
    const amount = { value: 4e6, unit: 'TNE' } as const;
    expect(formatAmount(amount, withMapUnits(locale), 'long')).toBe(formatAmount(amount, locale, 'long'));
    expect(chartWords(withMapUnits(locale))).toEqual(chartWords(locale));
  });
});

it('units on a map are not declined in Russian: they are abbreviated or stand before the number', async () => {
  const { map: russian } = await mapLoaders.ru();
  for (const words of Object.values(russian.counted)) {
    expect(Object.keys(words)).not.toContain('one');
    expect(words.other).toMatch(/\.$|(^|\s)(ч|км|ДФЭ|а\/м|афгани)$|: \{0\}$/);
  }
});
