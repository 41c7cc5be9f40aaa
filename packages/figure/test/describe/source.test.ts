import { describe, expect, test } from 'vitest';
import { speakCitation, speakCited, speakSources } from '../../src/describe/source.ts';
import { aside, isolate, spoken, withoutMarks } from '../../src/locale/bidi.ts';
import { en, fa, faLatin } from '../locale/languages.ts';
import { sources } from './trade-fixture.ts';

const article = { source: 'article', at: 'paragraph 8' };
const office = { source: 'kaz-bns' };
const general = { source: 'general-knowledge' };

describe('speakCitation', () => {
  test('names the publisher and the paragraph', () => {
    expect(withoutMarks(speakCitation(article, sources, en))).toBe('IFIMES, paragraph 8');
    expect(withoutMarks(speakCitation(article, sources, fa))).toBe('IFIMES، پاراگراف ۸');
    expect(withoutMarks(speakCitation(article, sources, faLatin))).toBe('IFIMES، پاراگراف 8');
  });

  test('gives another place in the words of the data, isolated; in another language for the eye alone', () => {
    const table = { source: 'article', at: 'table 2' };
    expect(speakCitation(table, sources, en)).toBe('\u2068IFIMES\u2069 (\u2068table 2\u2069)');
    expect(speakCitation(table, sources, fa)).toBe(
      `${isolate('IFIMES', 3)}${aside(` (${isolate('table 2')})`)}`,
    );
  });

  test('gives the publisher’s name in the reader’s language', () => {
    const named = sources.map((one) => ({ ...one, names: { en: one.publisher, 'fa-AF': 'ایفیمس' } }));
    expect(withoutMarks(speakCitation(article, named, fa))).toBe('ایفیمس، پاراگراف ۸');
    expect(withoutMarks(speakCitation(article, named, en))).toBe('IFIMES, paragraph 8');
  });

  test('gives the id of a source that is not described', () => {
    expect(withoutMarks(speakCitation({ source: 'unknown-1' }, sources, en))).toBe('unknown-1');
  });
});

describe('speakSources', () => {
  test('names one source, or several, in the order of citing', () => {
    expect(withoutMarks(speakSources([article], sources, en))).toBe('source: IFIMES, paragraph 8');
    expect(withoutMarks(speakSources([office, article], sources, en))).toBe(
      'sources: Bureau of National Statistics, IFIMES, paragraph 8',
    );
    expect(withoutMarks(speakSources([office, article], sources, fa))).toMatch(/^منابع: /);
  });

  test('names each publisher once', () => {
    expect(withoutMarks(speakSources([office, office], sources, en))).toBe(
      'source: Bureau of National Statistics',
    );
  });

  test('says that general knowledge is no source', () => {
    expect(speakSources([general], sources, en)).toBe('general knowledge, not read in a source');
    expect(withoutMarks(speakSources([general, office], sources, en))).toBe(
      'source: Bureau of National Statistics; general knowledge, not read in a source',
    );
  });

  test('says nothing where nothing is cited', () => {
    expect(speakSources([], sources, en)).toBe('');
  });
});

describe('speakCited', () => {
  test('says a publisher in the reader’s letters, and shows any other', () => {
    const dari = sources.map((one) => ({ ...one, names: { en: one.publisher, 'fa-AF': 'ایفیمس' } }));
    const say = (among: typeof sources): string =>
      speakCited('سر', ['گفته'], [article], { sources: among }, fa);
    expect(withoutMarks(spoken(say(dari)))).toBe('سر: گفته؛ منبع: ایفیمس، پاراگراف ۸');
    expect(withoutMarks(spoken(say(sources)))).toBe('سر: گفته');
    expect(withoutMarks(say(sources))).toBe('سر: گفته؛ منبع: IFIMES، پاراگراف ۸');
  });

  test('says of several publishers those it can, before those that are only shown', () => {
    const dari = sources.map((one) =>
      one.id === 'kaz-bns' ? { ...one, names: { en: one.publisher, 'fa-AF': 'دفتر' } } : one,
    );
    const told = speakCited('سر', ['گفته'], [article, office], { sources: dari }, fa);
    expect(withoutMarks(spoken(told))).toBe('سر: گفته؛ منابع: دفتر');
    expect(withoutMarks(told)).toBe('سر: گفته؛ منابع: دفتر، IFIMES، پاراگراف ۸');
    const both = speakCited('سر', ['گفته'], [article, office, general], { sources: dari }, fa);
    expect(withoutMarks(spoken(both))).toMatch(/؛ منابع: دفتر؛ \S/);
  });

  test('is its head alone where only an aside follows it', () => {
    expect(spoken(speakCited('سر', [], [article], { sources }, fa))).toBe('سر');
    expect(spoken(speakCited('Head', [], [article], { sources }, en))).toContain('Head: source');
  });
});
