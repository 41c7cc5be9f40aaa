import { describe, expect, test } from 'vitest';
import * as vocabulary from '../../../data/src/schema/vocabulary.ts';
import { counted } from '../../src/describe/phrase.ts';
import type { Language } from '../../src/locale/book.ts';
import { en, fa, kk, ps, ru } from './languages.ts';

/** A leaf of the words with the path to it. */
type Leaf = readonly [path: string, leaf: unknown];

function leaves(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, path === '' ? key : `${path}.${key}`));
}

/** What a phrase prints for plain arguments. */
function spoken([, leaf]: Leaf): string {
  return typeof leaf === 'function' ? String(leaf('۱', '۲', '۳', '۴', '۵')) : String(leaf);
}

describe.each([
  ['Russian', ru],
  ['Kazakh', kk],
  ['Pashto', ps],
  ['Dari', fa],
])('in %s', (_, { words }) => {
  const said = (text: string): string[] => text.match(/\p{Letter}{4,}/gu) ?? [];

  test('partners that are counted or listed are not called a partner once more', () => {
    const before = said(words.chart.beside.with('', ''));
    const counts = Object.values(words.chart.count.partner).flatMap((form) => said(form));
    for (const word of before) expect(counts.some((one) => one.startsWith(word.slice(0, 4)))).toBe(false);
  });

  test('whoever reports a number is said to, in words', () => {
    expect(said(words.pair.reported('')).length).toBeGreaterThan(0);
  });
});

/** Paths whose words may stay away in a language: units it has no need of, signs, rarer plural forms. */
const OPTIONAL = /^(counted\.|qualifierSign\.|.*\.(one|few|many)$)/;

const pathsOf = (locale: Language) =>
  leaves(locale.words)
    .map(([path]) => path)
    .filter((path) => !OPTIONAL.test(path))
    .sort();

test.each([
  ['Dari', fa],
  ['Russian', ru],
  ['Kazakh', kk],
  ['Pashto', ps],
])('%s has the words that English has', (_, locale) => {
  expect(pathsOf(locale)).toEqual(pathsOf(en));
});

describe.each([
  ['English', en],
  ['Dari', fa],
  ['Russian', ru],
  ['Kazakh', kk],
  ['Pashto', ps],
] as const)('%s', (_, locale) => {
  const { words } = locale;

  test('has a word for every word of the data', () => {
    const lists = [
      [words.flow, vocabulary.FLOWS],
      [words.measure, vocabulary.MEASURES],
      [words.nature, vocabulary.NATURES],
      [words.missing, vocabulary.MISSING_REASONS],
      [words.flag, [...vocabulary.OBS_STATUSES, 'withdrawn', 'fiscal', 'marketing']],
      [words.mode, vocabulary.MODES],
      [words.build, vocabulary.BUILDS],
      [words.service, vocabulary.SERVICES],
      [words.nodeKind, vocabulary.NODE_KINDS],
      [words.relation, vocabulary.RELATION_TYPES],
      [words.actorKind, vocabulary.ACTOR_KINDS],
      [words.confidence, vocabulary.CONFIDENCES],
      [words.qualified, vocabulary.QUALIFIERS],
    ] as const;
    for (const [table, list] of lists) expect(Object.keys(table).sort()).toEqual([...list].sort());
  });

  test('has no empty word but that for a normal observation', () => {
    const empty = leaves(words).filter(([, leaf]) => leaf === '');
    expect(empty.map(([path]) => path)).toEqual(['flag.normal']);
  });

  test('tells words of one list apart', () => {
    for (const list of [
      words.flow,
      words.nature,
      words.build,
      words.service,
      words.relation,
      words.missing,
    ]) {
      const values = Object.values(list);
      expect(new Set(values).size).toBe(values.length);
    }
  });

  test('speaks every argument that a phrase is given', () => {
    /** Phrases that choose a form by their last argument, or leave out what has not changed. */
    const special = ['acts.later', 'chart.moved.same'];
    const silent = leaves(words).filter(([path, leaf]) => {
      if (typeof leaf !== 'function' || special.includes(path)) return false;
      return ![...'۱۲۳۴۵'].slice(0, leaf.length).every((digit) => spoken([path, leaf]).includes(digit));
    });
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('counts with the number in its place', () => {
    const counts = leaves(words).filter(([path]) => /\.count\.|^counted\./.test(path));
    expect(counts.length).toBeGreaterThan(10);
    for (const [path, pattern] of counts) expect(pattern, path).toContain('{0}');
  });

  test('ends phrases without a space and never doubles one', () => {
    for (const leaf of leaves(words)) {
      if (leaf[0] !== 'semicolon') expect(spoken(leaf), leaf[0]).toBe(spoken(leaf).trim());
      expect(spoken(leaf), leaf[0]).not.toContain('  ');
    }
  });
});

describe('Dari', () => {
  const texts = leaves(fa.words).map(spoken);

  test('is not yet reviewed by a native reader, and says so', () => {
    expect(fa.words.reviewed).toBe(false);
    expect(en.words.reviewed).toBe(true);
  });

  test('is written as in Kabul, not as in Tehran', () => {
    const iranian = ['دلار', 'درصد', 'جاده', 'ژانویه', 'فوریه', 'راه‌آهن', 'نمودار', 'اتومبیل', 'لهستان'];
    for (const text of texts) for (const word of iranian) expect(text).not.toContain(word);
    expect(fa.words.unit['USD']).toBe('دالر امریکایی');
    expect(fa.words.mode.road).toBe('سرک');
    expect(fa.words.flow.turnover).toBe('مجموع تجارت');
  });

  test('uses the Persian letters ye and kaf, never the Arabic ones', () => {
    for (const text of texts) expect(text).not.toMatch(/[\u064a\u0643\u0649]/);
  });

  test('has Latin letters only in the names of keys', () => {
    const latin = texts.filter((text) => /[A-Za-z]/.test(text) && !['true', 'false'].includes(text));
    expect(latin).toEqual([fa.words.frame.keyboard]);
    expect(fa.words.frame.keyboard.match(/[A-Za-z]+( [A-Za-z]+)?/g)).toEqual([
      'Page Up',
      'Page Down',
      'Enter',
      'Escape',
    ]);
  });

  test('uses its own comma and semicolon', () => {
    for (const text of texts) expect(text).not.toMatch(/[,;?]/);
  });

  test('puts two reasons for a missing number into different words', () => {
    expect(fa.words.missing.nil).not.toBe(fa.words.missing.unknown);
  });
});

describe.each([
  ['Russian', ru],
  ['Kazakh', kk],
] as const)('%s', (_, locale) => {
  const texts = leaves(locale.words).map(spoken);

  test('is not yet reviewed by a native reader, and says so', () => {
    expect(locale.words.reviewed).toBe(false);
  });

  test('has Latin letters only in the names of keys', () => {
    const latin = texts.filter((text) => /[A-Za-z]/.test(text) && !['true', 'false'].includes(text));
    expect(latin).toEqual([locale.words.frame.keyboard]);
    expect(locale.words.frame.keyboard.match(/[A-Za-z]+( [A-Za-z]+)?/g)).toEqual([
      'Page Up',
      'Page Down',
      'Enter',
      'Escape',
    ]);
  });

  test('quotes in the marks of its script', () => {
    for (const text of texts) expect(text).not.toMatch(/["“”„']/);
  });

  test('opens a sentence in upper case and no phrase within one', () => {
    const sentence =
      /^(frame|region|(card|acts)\.(offices|relations|events|trade|corridors|alsoCalled)|route\.(boundaries|schematic)|[\w.]+\.unknown$)/;
    const inside = leaves(locale.words).filter(([path]) => !sentence.test(path));
    for (const leaf of inside)
      expect(spoken(leaf).replace(/АҚШ доллары/, ''), leaf[0]).not.toMatch(/^[А-ЯӘҒҚҢӨҰҮҺІ]/);
  });
});

describe('Russian', () => {
  test('counts in the form that its number asks for', () => {
    const said = (n: number): string => counted(n, ru.words.chart.count.partner, ru) ?? 'nothing';
    expect([1, 2, 5, 11, 21, 24, 112].map(said)).toEqual([
      '1 партнёр',
      '2 партнёра',
      '5 партнёров',
      '11 партнёров',
      '21 партнёр',
      '24 партнёра',
      '112 партнёров',
    ]);
  });

  test('declines no amount: units are abbreviated or indeclinable, powers of ten too', () => {
    for (const amount of ['4', '1', '21', '2,5'])
      expect(ru.words.qualified['at-least'](`${amount} млрд долл. США`)).toBe(
        `не менее ${amount} млрд долл. США`,
      );
    const indeclinable = /\.$|США|[€₸₽×]|евро|афгани|тенге|(^|\s)т$|к 1$|\{0\}$/;
    for (const [code, unit] of Object.entries(ru.words.counted))
      for (const form of [unit.short, unit.other]) if (form) expect(form, code).toMatch(indeclinable);
  });
});

describe('Kazakh', () => {
  test('is written with its own letters, and never with look-alikes', () => {
    const all = leaves(kk.words).map(spoken).join(' ');
    for (const letter of 'әғқңөұүі') expect(all).toContain(letter);
    // Latin and Greek twins: ə, ɣ, ө as barred o, i.
    expect(all).not.toMatch(/[\u0259\u0263\u0275\u0269]/);
  });

  test('hangs no ending on what a phrase is given', () => {
    for (const leaf of leaves(kk.words))
      expect(spoken(leaf), leaf[0]).not.toMatch(/[۱-۵]-?\p{Ll}{1,4}(?!\p{Ll})\s/u);
  });
});

describe('Pashto', () => {
  const texts = leaves(ps.words).map(spoken);

  test('is not yet reviewed by a native reader, and says so', () => {
    expect(ps.words.reviewed).toBe(false);
  });

  test('is written with its own letters, not with those of Dari or Urdu', () => {
    for (const letter of 'ټډړږښڼېۍګځڅ') expect(texts.join(' ')).toContain(letter);
    // Names of states are ICU's.
    const own = leaves({ ...ps.words, region: {} }).map(spoken);
    for (const text of own) expect(text).not.toMatch(/[گےٹڈڑںە]/);
  });

  test('has Latin letters only in the names of keys', () => {
    const latin = texts.filter((text) => /[A-Za-z]/.test(text) && !['true', 'false'].includes(text));
    expect(latin).toEqual([ps.words.frame.keyboard]);
  });

  test('uses its own comma and semicolon', () => {
    for (const text of texts) expect(text).not.toMatch(/[,;?]/);
  });
});

describe('who asserts a claim', () => {
  test.each([en, ru, kk, fa, ps])('stands in no second pair of brackets: $tag', ({ words }) => {
    expect(words.chart.by('authors (own judgement)').match(/\(/g)).toHaveLength(1);
  });
});

describe('English', () => {
  test('is in lower case but for the heads and whole sentences of the frame', () => {
    const inside = leaves(en.words).filter(
      ([path]) =>
        !/^(frame|region|calendar\.|chart\.period|(card|acts)\.(offices|relations|events|trade|corridors|alsoCalled)|route\.(boundaries|schematic)|\w+\.unknown$)/.test(
          path,
        ),
    );
    for (const leaf of inside) expect(spoken(leaf).replace(/US dollars?/, ''), leaf[0]).not.toMatch(/^[A-Z]/);
  });

  test('says in or on before a later date', () => {
    expect(en.words.acts.later('August 2024', false)).toBe('later, in August 2024');
    expect(en.words.acts.later('21 August 2024', true)).toBe('later, on 21 August 2024');
  });
});
