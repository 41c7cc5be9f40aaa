import { describe, expect, test } from 'vitest';
import { speakCitation, speakSources } from '../../src/describe/source.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
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

  test('gives another place in the words of the data, isolated', () => {
    expect(speakCitation({ source: 'article', at: 'table 2' }, sources, fa)).toBe(
      '\u2068IFIMES\u2069 (\u2068table 2\u2069)',
    );
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
      'source: Bureau of National Statistics',
    );
  });

  test('says nothing where nothing is cited', () => {
    expect(speakSources([], sources, en)).toBe('');
  });
});
