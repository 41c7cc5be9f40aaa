import { describe, expect, it } from 'vitest';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { dossier as english } from '../../src/locale/dossier/en.ts';
import { dossierLoaders } from '../../src/locale/dossier/loaders.ts';
import { dossierWords } from '../../src/locale/dossier/dossier-words.ts';
import type { DossierWords } from '../../src/locale/dossier/words.ts';

const said = ({ level, stage, ...words }: DossierWords): readonly string[] => [
  ...Object.values(words).map((one: string | ((slot: string) => string)) =>
    typeof one === 'string' ? one : one('{0}'),
  ),
  ...Object.values(level),
  ...Object.values(stage),
];

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
        expect(text.replace('{0}', '')).not.toMatch(/[A-Za-z]/);
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
