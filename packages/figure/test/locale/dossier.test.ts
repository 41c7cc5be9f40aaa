import { describe, expect, it } from 'vitest';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { dossier as english } from '../../src/locale/dossier/en.ts';
import { dossierLoaders } from '../../src/locale/dossier/loaders.ts';
import { dossierWords } from '../../src/locale/dossier/dossier-words.ts';
import type { DossierWords } from '../../src/locale/dossier/words.ts';
import { formatDate } from '../../src/locale/period.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { nameOf } from '../../src/describe/name.ts';
import { LANGUAGES } from './languages.ts';

const said = ({ level, stage, ...words }: DossierWords): readonly string[] => [
  ...Object.values(words).map((one: string | ((slot: string) => string)) =>
    typeof one === 'string' ? one : one('{0}'),
  ),
  ...Object.values(level),
  ...Object.values(stage),
];

/** Keys are named by what is printed on them. */
const KEYS = /Page Up|Page Down|Tab|Enter|Escape/g;

describe('words of the further part of a card', () => {
  it('are English where a language has none', async () => {
    expect(await dossierWords({ tag: 'en' })).toBe(english);
    expect(await dossierWords({ tag: 'tlh' })).toBe(english);
  });

  it.each(Object.keys(dossierLoaders))(
    'say in %s all that English says, with the same words set in',
    async (tag) => {
      const own = await dossierWords({ tag });
      expect(Object.keys(own)).toEqual(Object.keys(english));
      expect(Object.keys(own.level)).toEqual(Object.keys(english.level));
      expect(Object.keys(own.stage)).toEqual(Object.keys(english.stage));
      for (const [i, text] of said(own).entries()) {
        expect(text.includes('{0}'), text).toBe(said(english)[i]!.includes('{0}'));
        expect(text.replace('{0}', '').replace(KEYS, '')).not.toMatch(/[A-Za-z]/);
        expect(text.trim()).toBe(text);
        if (tag === 'fa-AF' || tag === 'ps') expect(text).not.toMatch(/[٠-٩,;?]/);
      }
    },
  );

  it('know every rank of envoys and every stage of an act that the dataset names', () => {
    for (const { level, stage } of dataset.relations) {
      if (level) expect(english.level).toHaveProperty([level]);
      if (stage) expect(english.stage).toHaveProperty([stage]);
    }
  });
});

describe.each(LANGUAGES)('in %s the further part of a card', (tag, locale) => {
  it('sets a date in as the language writes it, once', async () => {
    const words = await dossierWords(locale);
    for (const date of ['2025-06', '2021-08-15', '2024-01~', '2022']) {
      const written = formatDate(date, locale);
      for (const phrase of [words.confirmed, words.read, words.nothing])
        expect(phrase(written).split(written), `${tag} ${date}`).toHaveLength(2);
      expect(words.nothing(written), `${tag} ${date}`).not.toMatch(/\.\u2069?\.$/);
    }
  });

  it('names a partner once, between the marks that keep its direction', async () => {
    const { trend } = await dossierWords(locale);
    const name = nameOf({ en: 'Afghanistan', ru: 'Афганистан' }, locale);
    expect(trend(name).split(name)).toHaveLength(2);
    expect(withoutMarks(trend(name))).not.toMatch(/[\u2066-\u2069]/);
  });

  it('has sentences that end, a line that leads to an address, and headings without an end', async () => {
    const { several, nothing, contest, claims, memberships, stance, identifiers } =
      await dossierWords(locale);
    for (const sentence of [several, nothing('2022')]) expect(sentence).toMatch(/\.$/);
    expect(contest).toMatch(/:$/);
    for (const heading of [claims, memberships, stance, identifiers]) {
      expect(heading).not.toMatch(/[.:]$/);
      const [first] = heading;
      expect(first).toBe(first!.toUpperCase());
    }
  });

  it('tells ranks apart, and stages', async () => {
    const { level, stage } = await dossierWords(locale);
    for (const words of [level, stage]) {
      const said = Object.values(words);
      expect(new Set(said).size).toBe(said.length);
      for (const word of said) expect(word[0]).toBe(word[0]!.toLowerCase());
    }
  });

  it('says nothing in the words of another language', async () => {
    const own = await dossierWords(locale);
    if (tag === 'en') return expect(own).toBe(english);
    for (const [i, text] of said(own).entries()) expect(text).not.toBe(said(english)[i]);
  });
});
