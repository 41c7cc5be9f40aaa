import { expect, test } from 'vitest';
import { dataset as shipped } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { readLegs } from '@keruen/data/read';
import { localeOf } from '@keruen/figure';
import { doubtWords } from '../../src/locale/doubts/doubt-words.ts';
import { doubt as english } from '../../src/locale/doubts/en.ts';
import { refusal as known } from '../../src/locale/doubts/refusal-en.ts';
import { legFaultWords } from '../../src/locale/doubts/leg-fault-words.ts';
import { faultWords, refusalWords } from '../../src/locale/doubts/refusal-words.ts';
import type { DoubtWords, RefusalWords } from '../../src/locale/doubts/words.ts';

const spoken = (words: DoubtWords | RefusalWords): string[] =>
  Object.values(words).map((say) =>
    typeof say === 'function' ? (say as (...words: string[]) => string)('۱۲', '۳۴') : (say as string),
  );

test('English words come with the part that says them', async () => {
  expect(await doubtWords(await localeOf('en'))).toBe(english);
  expect(await doubtWords({ tag: 'tlh' })).toBe(english);
});

test.each(['ru', 'kk', 'fa-AF', 'ps'])(
  'every sentence is in %s, names what it is about and ends without a stop',
  async (tag) => {
    const words = await doubtWords(await localeOf(tag));
    const said = spoken(words);
    expect(said).toHaveLength(spoken(english).length);
    expect(new Set(said).size).toBe(said.length);
    expect(said.join()).not.toMatch(/[A-Za-z]/);
    for (const [i, sentence] of said.entries()) {
      expect(sentence).not.toMatch(/[.۔]$/);
      expect(sentence.includes('۱۲')).toBe(spoken(english)[i]!.includes('۱۲'));
    }
  },
);

test.each(['en', 'ru', 'kk', 'fa-AF', 'ps'])(
  'panels that a chart has not are told with those it has, in %s',
  async (tag) => {
    const { panels } = await doubtWords(await localeOf(tag));
    const said = panels('flow', 'actor, partner');
    expect(said).toMatch(/[“«]flow[”»].*: actor, partner$/);
  },
);

test('sentences of English are in lower case, for they are set in by whoever says them', () => {
  for (const sentence of spoken(english)) expect(sentence).toMatch(/^[a-z“]/);
});

test('English sentences of what is not known come with the part that says them', async () => {
  expect(await refusalWords(await localeOf('en'))).toBe(known);
  expect(await refusalWords({ tag: 'tlh' })).toBe(known);
  expect(known.type('piee')).toBe('No chart type is known as “piee”.');
});

test.each(['ru', 'kk', 'fa-AF', 'ps'])(
  'what is not known is told in %s, by its name, in a whole sentence of its own',
  async (tag) => {
    const said = spoken(await refusalWords(await localeOf(tag)));
    expect(said).toHaveLength(spoken(known).length);
    expect(new Set(said).size).toBe(said.length);
    for (const [i, sentence] of said.entries()) {
      expect(sentence.includes('«۱۲»')).toBe(spoken(known)[i]!.includes('“۱۲”'));
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/[A-Za-z]/);
    }
  },
);

test.each(['ru', 'kk', 'fa-AF', 'ps'])(
  'faults of tables are told in %s, each in whole sentences of its own, and where they stand',
  async (tag) => {
    const { told, row, line, column } = (await faultWords({ tag }))!;
    const said = Object.values(told);
    expect(new Set(said).size).toBe(said.length);
    expect(said.length).toBeGreaterThan(12);
    for (const sentence of said) {
      expect(sentence).toMatch(/[^.]\.$/);
      expect(sentence).not.toMatch(/[A-Za-z]/);
    }
    const places = [row('۱۲'), line('۱۲'), column('۱۲')];
    expect(new Set(places).size).toBe(3);
    for (const place of places) expect(place).toContain('۱۲');
    expect(places.join()).not.toMatch(/[A-Za-z]/);
  },
);

test.each(['ru', 'kk', 'fa-AF', 'ps'])(
  'faults of own corridors are told in %s, each in whole sentences of its own',
  async (tag) => {
    const said = Object.values((await legFaultWords({ tag }))!);
    expect(new Set(said).size).toBe(said.length);
    expect(said.length).toBeGreaterThan(17);
    for (const sentence of said) {
      expect(sentence).toMatch(/[^.]\.$/);
      expect(sentence).not.toMatch(/[A-Za-z]/);
    }
  },
);

test.each([
  ['ru', 'откуда', 'куда'],
  ['kk', 'қайдан', 'қайда'],
  ['fa-AF', 'از', 'به'],
  ['ps', 'له', 'ته'],
])('the headers that a table of legs needs are named in %s as they are read', async (tag, from, to) => {
  const sentence = (await legFaultWords({ tag }))!['not-legs'];
  for (const header of [from, to]) expect(sentence).toContain(`«${header}»`);
  const { dataset } = readLegs(`${from},${to},mode\naktau,alat,sea`, { known: shipped });
  expect(dataset?.legs).toHaveLength(1);
});

test('in English the issue itself says what is wrong', async () => {
  expect(await legFaultWords({ tag: 'en' })).toBeUndefined();
  expect(await faultWords({ tag: 'en' })).toBeUndefined();
});
