import { describe, expect, it } from 'vitest';
import { withNativeDigits } from '../../scripts/native-digits.ts';
import { buildParts } from '../../scripts/parts.ts';
import { TAGS } from '../../scripts/translations.ts';
import { allRecords, datasetOf } from '../../scripts/whole.ts';
import { textsOf, wordLists, WORDS } from '../../scripts/word-lists.ts';
import { wordGroupsOf, type WordGroup } from '../../src/datasets/name-groups.ts';
import { load } from '../../src/datasets/shipped.ts';
import { textKey, withWords } from '../../src/index.ts';

const all = allRecords();
const parts = buildParts(all);
const told = [...all.observations, ...all.statements, ...all.events, ...all.relations];
const known = new Set(all.actors.map(({ id }) => id));

describe('words.json', () => {
  it('has nothing that the facts do not say', () => {
    const said = textsOf(datasetOf(all));
    expect([...WORDS.keys()].filter((text) => !said.has(text))).toEqual([]);
  });

  it('has a key of its own for every text of the facts, so that no words come for those of another', () => {
    const said = [...textsOf(datasetOf(all))];
    expect(said.length).toBeGreaterThan(900);
    expect(new Set(said.map(textKey)).size).toBe(said.length);
  });

  it('has whoever asserts something and is no actor', () => {
    const speakers = told.flatMap(({ attribution: by }) => (by === undefined || known.has(by) ? [] : [by]));
    expect(speakers.length).toBeGreaterThan(90);
    expect(speakers.filter((one) => !WORDS.has(one))).toEqual([]);
  });

  it('has what is said, and what editors found, of the claims the shipped stories show', () => {
    for (const id of ['c031', 'c032', 'c035', 'c037', 'c038', 'c051', 'c030', 'c036']) {
      const one = told.find((record) => record.id === id)!;
      const texts = textsOf(datasetOf('unit' in one ? { observations: [one] } : {}));
      const own = [...texts, ...('problem' in one && one.problem ? [one.problem] : [])];
      expect(
        own.filter((text) => !WORDS.has(text) && !/^\w+\.\w+[,\s]/.test(text)),
        id,
      ).toEqual([]);
    }
  });

  it('has every word in the letters of its language but for codes, the first of them above all, by which marks of language go', () => {
    for (const words of WORDS.values())
      for (const tag of TAGS) {
        const script =
          tag === 'ru' || tag === 'kk' ? /^\P{L}*\p{Script=Cyrillic}/u : /^\P{L}*\p{Script=Arabic}/u;
        expect(words[tag], words.en).toMatch(script);
        // Codes alone: words would be read in the wrong voice.
        const latin = words[tag].match(/\p{Script=Latin}[\p{Script=Latin}\d]*/gu) ?? [];
        expect(
          latin.filter((one) => !words.en.includes(one) || /\p{Ll}/u.test(one)),
          words.en,
        ).toEqual([]);
      }
  });

  it('changes no number of what it translates', () => {
    const digits = (text: string): string => (text.match(/\d/g) ?? []).sort().join('');
    for (const words of WORDS.values())
      for (const tag of TAGS) {
        const missing = [...new Set(words.en.match(/\d+/g))].filter((one) => !words[tag].includes(one));
        // `300,000` is written in groups of its language, or without.
        expect(
          missing.filter((one) => !digits(words[tag]).includes([...one].sort().join(''))),
          words.en,
        ).toEqual([]);
      }
  });
});

describe('digits of words', () => {
  it.each([
    ['fa-AF', 'رقم 2.08 (987.3 / 474.3)، 300,000 در 2021/22', 'رقم ۲٫۰۸ (۹۸۷٫۳ / ۴۷۴٫۳)، ۳۰۰٬۰۰۰ در ۲۰۲۱/۲۲'],
    ['ps', 'د IRCI3 کوډ، د اګست 23مه.', 'د IRCI3 کوډ، د اګست ۲۳مه.'],
    ['ru', '2,08 в 2021/22', '2,08 в 2021/22'],
  ])('are those that figures in %s print', (lang, words, printed) => {
    expect(withNativeDigits(words, lang)).toBe(printed);
  });

  it('are changed in no code, no name and nothing else', () => {
    for (const words of WORDS.values())
      for (const tag of TAGS) {
        const back = withNativeDigits(words[tag], tag)
          .replace(/[۰-۹]/g, (digit) => `${digit.codePointAt(0)! - 0x06f0}`)
          .replaceAll('٫', '.')
          .replaceAll('٬', ',');
        expect(back).toBe(words[tag]);
      }
  });
});

describe('words by language', () => {
  it.each(TAGS)('reach every part with its names, in %s', (lang) => {
    const lists = wordLists(parts)(lang);
    for (const [name, part] of Object.entries(parts)) {
      const own = wordGroupsOf(name).flatMap((group) => lists.get(group) ?? []);
      const left = textsOf(withWords(part, own));
      expect(
        [...left].filter((text) => WORDS.has(text)),
        name,
      ).toEqual([]);
    }
  });

  it('stand once among those of numbers and of an actor, which are loaded together', () => {
    const lists = ['number-words', 'afg-words'].flatMap((group) =>
      wordLists(parts)('ps').get(group as WordGroup)!,
    );
    const texts = lists.flatMap(({ names }) => Object.keys(names));
    expect(new Set(texts).size).toBe(texts.length);
    expect(lists.every(({ unchecked, of }) => unchecked && of === 'words')).toBe(true);
  });

  it('come with a figure in its language, and not with one in English', async () => {
    const asked = { actor: 'KAZ', toward: 'AFG', claims: true };
    const by = async (lang?: string): Promise<readonly (string | undefined)[]> =>
      (await load('kazakhstan-afghanistan', asked, lang)).dataset!.observations.map((one) => one.attribution);
    expect(await by('fa-AF')).toContain('نویسندگان مقاله (بدون ذکر منبع)');
    expect(await by()).toContain('article authors (no source named)');
  });
});
