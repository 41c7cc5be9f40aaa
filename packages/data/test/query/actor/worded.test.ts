import { describe, expect, it } from 'vitest';
import { chooseName, WORDINGS, worded, type Dataset } from '../../../src/index.ts';
import { dataset as shipped } from '../../../src/datasets/kazakhstan-afghanistan.ts';
import { readIn } from '../../datasets/read-in.ts';
import { actor, datasetOf, relation } from '../../fixture.ts';

const LANGUAGES = ['en', 'ru', 'kk', 'fa-AF', 'ps'];

const data = datasetOf({
  actors: [
    actor('AFG'),
    actor('rule', { kind: 'authority', names: { en: 'the rule', ru: 'власть' }, uncheckedNames: ['ru'] }),
    actor('before', { kind: 'authority', names: { en: 'the republic' } }),
    actor('ministry', {
      kind: 'ministry',
      partOf: 'rule',
      names: { en: 'Ministry of Trade (of the rule), Kabul', ru: 'Министерство торговли' },
    }),
  ],
  relations: [
    relation('now', { from: 'rule', to: 'AFG', type: 'controls', dateFrom: '2021-08-15' }),
    relation('then', { from: 'before', to: 'AFG', type: 'controls', dateFrom: '2004', dateTo: '2021-08-15' }),
  ],
});

const names = (from: Dataset, id: string) => from.actors.find((one) => one.id === id)!.names;
const nameIn = (from: Dataset, id: string, lang: string) => chooseName(names(from, id), lang);

describe('a dataset in a publisher’s words', () => {
  it.each(LANGUAGES)('has known words in %s, marked as nobody’s reviewed translation', (lang) => {
    for (const wording of WORDINGS) {
      const found = worded(shipped, wording.en);
      expect(nameIn(found, 'taliban-authorities', lang)).toEqual({ text: wording[lang], lang });
      const { uncheckedNames } = found.actors.find(({ id }) => id === 'taliban-authorities')!;
      expect(uncheckedNames?.includes(lang)).toBe(lang !== 'en');
    }
  });

  it('knows them in any case and with hyphens', () => {
    for (const written of ['De facto authorities', 'DE-FACTO-AUTHORITIES', '  de facto authorities '])
      expect(nameIn(worded(data, written), 'rule', 'kk').text).toBe('де-факто билік');
  });

  it.each(LANGUAGES)('takes any other words as they stand, in %s too', (lang) => {
    expect(nameIn(worded(data, 'Kabul’s rulers'), 'rule', lang)).toEqual({ text: 'Kabul’s rulers', lang });
  });

  it('means the authorities in control, and nobody of the same kind', () => {
    const found = worded(data, 'the rulers');
    expect(names(found, 'before')).toBe(names(data, 'before'));
    expect(names(found, 'AFG')).toBe(names(data, 'AFG'));
    const former = 'former-afghan-government';
    expect(names(worded(shipped, 'de facto authorities'), former)).toBe(names(shipped, former));
  });

  it('means them too where a part of the data does not say who controls what', () => {
    const part = { ...shipped, relations: [] };
    expect(nameIn(worded(part, 'the rulers'), 'taliban-authorities', 'ru').text).toBe('the rulers');
  });

  it('names several by their ids, and passes over who is not there', () => {
    const found = worded(data, 'rule = the emirate ; before=Islamic Republic; nobody=x;');
    expect(nameIn(found, 'rule', 'en').text).toBe('the emirate');
    expect(nameIn(found, 'before', 'ps').text).toBe('Islamic Republic');
    expect(found.actors).toHaveLength(data.actors.length);
  });

  it('says in brackets of a body whose it is', () => {
    const found = worded(data, 'de facto authorities');
    expect(names(found, 'ministry')).toEqual({
      en: 'Ministry of Trade (de facto authorities), Kabul',
      ru: 'Министерство торговли',
    });
    for (const id of ['afg-mopw', 'afg-mfa', 'afg-moic'])
      for (const lang of LANGUAGES)
        expect(nameIn(worded(shipped, '$& own'), id, lang).text).not.toMatch(/Taliban|талиб|طالب/);
  });

  it('keeps what the data call it among its further names', () => {
    const { aliases } = worded(data, 'the rulers').actors.find(({ id }) => id === 'rule')!;
    expect(aliases).toEqual([
      { text: 'the rule', lang: 'en' },
      { text: 'власть', lang: 'ru' },
    ]);
  });

  it('is the same where nothing is said, and changes nothing but names', () => {
    for (const nothing of ['', ' ; ', 'rule=']) expect(worded(data, nothing)).toBe(data);
    const { actors: _, ...rest } = worded(shipped, 'de facto authorities');
    const { actors: __, ...same } = shipped;
    expect(rest).toEqual(same);
    expect(readIn(rest, 'en')).toEqual(readIn(same, 'en'));
  });
});
