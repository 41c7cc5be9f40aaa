import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { eachName, type InCase } from '../../src/locale/cases/in-case.ts';
import { inCase as kazakh } from '../../src/locale/cases/kk.ts';
import { inCase as pashto } from '../../src/locale/cases/ps.ts';
import { inCase as russian } from '../../src/locale/cases/ru.ts';
import { isolate, withoutMarks } from '../../src/locale/bidi.ts';
import { formatList } from '../../src/locale/list.ts';
import type { Way } from '../../src/locale/sentences.ts';
import { en, fa, kk, ps, ru } from './languages.ts';

const WAYS: readonly Way[] = ['of', 'to', 'from', 'with'];
const LANGUAGES = [
  ['ru', russian],
  ['kk', kazakh],
  ['ps', pashto],
] as const;

const AREAS = fileURLToPath(new URL('../../../data/facts/areas.csv', import.meta.url));
const FIELD = /(?:"([^"]*)"|([^,\n]*))(?:,|$)/g;

/** Names of all states and areas in a language. */
function areas(tag: string): readonly string[] {
  const [head = '', ...lines] = readFileSync(AREAS, 'utf8').trim().split('\n');
  const column = head.split(',').indexOf(tag);
  return lines.map((line) => {
    const [, quoted, bare] = [...line.matchAll(FIELD)][column]!;
    return quoted ?? bare!;
  });
}

const said = (inCase: InCase, name: string, way: Way): string | undefined => {
  const form = inCase(isolate(name), way);
  return form === undefined ? undefined : withoutMarks(form);
};

describe.each(LANGUAGES)('names of states in %s', (tag, inCase) => {
  test('have the forms that lie here to be read', async () => {
    const lines = areas(tag).map((name) =>
      [name, ...WAYS.map((way) => said(inCase, name, way) ?? '–')].join(' | '),
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`cases/${tag}.txt`);
  });

  test('keep their marks, one pair each', () => {
    for (const name of areas(tag))
      for (const way of WAYS) {
        const form = inCase(isolate(name), way);
        if (form !== undefined)
          expect(form).toMatch(/^[^\u2068\u2069]*\u2068[^\u2068\u2069]+\u2069[^\u2068\u2069]*$/);
      }
  });

  test('have none where a name is in letters of another language', () => {
    for (const way of ['to', 'from', 'with'] as const) {
      expect(inCase(isolate('Uzbekistan', 2), way)).toBeUndefined();
      expect(inCase(isolate('World Bank'), way)).toBeUndefined();
      expect(inCase('5', way)).toBeUndefined();
    }
  });
});

describe('Russian', () => {
  test.each([
    ['Казахстан', 'Казахстана', 'в Казахстан', 'из Казахстана', 'с Казахстаном'],
    ['Франция', 'Франции', 'во Францию', 'из Франции', 'с Францией'],
    ['Швеция', 'Швеции', 'в Швецию', 'из Швеции', 'со Швецией'],
    ['Китай', 'Китая', 'в Китай', 'из Китая', 'с Китаем'],
    ['США', 'США', 'в США', 'из США', 'с США'],
    [
      'Саудовская Аравия',
      'Саудовской Аравии',
      'в Саудовскую Аравию',
      'из Саудовской Аравии',
      'с Саудовской Аравией',
    ],
    [
      'Соединенные Штаты Америки',
      'Соединенных Штатов Америки',
      'в Соединенные Штаты Америки',
      'из Соединенных Штатов Америки',
      'с Соединенными Штатами Америки',
    ],
    ['Южный Судан', 'Южного Судана', 'в Южный Судан', 'из Южного Судана', 'с Южным Суданом'],
  ])('declines %s', (name, ...forms) => {
    expect(WAYS.map((way) => said(russian, name, way))).toEqual(forms);
  });

  test.each([
    'Кипр',
    'Украина',
    'Чили',
    'Коста-Рика',
    'Мьянма (Бирма)',
    'ООО «Нан»',
    'Никарагуа',
    'Египет',
    'Республика Корея',
  ])('leaves %s as it is: another preposition, no declension, or none that is known', (name) => {
    for (const way of WAYS) expect(said(russian, name, way)).toBeUndefined();
  });

  test('declines every name of a list, behind one preposition', () => {
    const list = formatList(
      ['Россия', 'Китай', 'Узбекистан'].map((name) => isolate(name)),
      ru,
    );
    expect(withoutMarks(russian(list, 'to')!)).toBe('в Россию, Китай и Узбекистан');
    expect(russian(formatList([isolate('Россия'), 'прочие'], ru), 'to')).toBeUndefined();
  });
});

describe('Kazakh', () => {
  test.each([
    ['Ауғанстан', 'Ауғанстанға', 'Ауғанстаннан', 'Ауғанстанмен'],
    ['Ресей', 'Ресейге', 'Ресейден', 'Ресеймен'],
    ['Мысыр', 'Мысырға', 'Мысырдан', 'Мысырмен'],
    ['Кувейт', 'Кувейтке', 'Кувейттен', 'Кувейтпен'],
    ['Белиз', 'Белизге', 'Белизден', 'Белизбен'],
    ['Беларусь', 'Беларуське', 'Беларусьтен', 'Беларусьпен'],
    [
      'Біріккен Араб Әмірліктері',
      'Біріккен Араб Әмірліктеріне',
      'Біріккен Араб Әмірліктерінен',
      'Біріккен Араб Әмірліктерімен',
    ],
  ])('gives %s its endings', (name, ...forms) => {
    expect(WAYS.slice(1).map((way) => said(kazakh, name, way))).toEqual(forms);
  });

  test('gives the ending to the last of a list, and none to letters that are read one by one', () => {
    const list = formatList(
      ['Ресей', 'Қытай'].map((name) => isolate(name)),
      kk,
    );
    expect(withoutMarks(kazakh(list, 'to')!)).toBe('Ресей және Қытайға');
    expect(said(kazakh, 'АҚШ', 'to')).toBeUndefined();
  });
});

describe('Pashto', () => {
  test('stands around names in the oblique case', () => {
    expect(WAYS.map((way) => said(pashto, 'روسیه', way))).toEqual([
      'د روسیې',
      'روسیې ته',
      'له روسیې څخه',
      'له روسیې سره',
    ]);
    const list = formatList(
      ['روسیه', 'چین'].map((name) => isolate(name)),
      ps,
    );
    expect(withoutMarks(pashto(list, 'to')!)).toBe('روسیې او چین ته');
    expect(said(pashto, 'د عاج ساحل', 'of')).toBeUndefined();
  });
});

test('only languages whose names change have cases', () => {
  expect([en, ru, kk, fa, ps].map(({ inCase }) => inCase !== undefined)).toEqual([
    false,
    true,
    true,
    false,
    true,
  ]);
});

test('a text with words that are no names has no form', () => {
  expect(eachName(`${isolate('A')} and others`, (name) => name)).toBeUndefined();
});
