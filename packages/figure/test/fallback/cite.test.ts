import type { Source } from '@keruen/data';
import { describe, expect, test } from 'vitest';
import { citationMarkup, sourcesMarkup } from '../../src/fallback/cite.ts';
import { en, fa } from '../locale/languages.ts';

const source = (id: string, fields: Partial<Source> = {}): Source => ({
  id,
  title: `Title of ${id}`,
  publisher: `Publisher of ${id}`,
  seen: 'page',
  ...fields,
});

const SOURCES = [
  source('a', { url: 'https://example.org/?a=1&b="2"', date: '2024-07-25' }),
  source('b', { url: 'javascript:alert(1)', names: { en: 'B', 'fa-AF': 'ب' } }),
  source('general-knowledge'),
];

describe('a citation', () => {
  test('is a link where there is a safe address', () => {
    expect(citationMarkup([{ source: 'a', at: 'paragraph 8' }], SOURCES, en)).toBe(
      '<cite><a href="https://example.org/?a=1&amp;b=&quot;2&quot;">Publisher of a, paragraph 8</a></cite>',
    );
    expect(citationMarkup([{ source: 'b' }], SOURCES, en)).toBe('<cite>B</cite>');
  });

  test('of general knowledge is none, and says so; each is named once', () => {
    expect(citationMarkup([{ source: 'general-knowledge' }], SOURCES, en)).toBe(
      'general knowledge, not read in a source',
    );
    expect(citationMarkup([{ source: 'b' }, { source: 'b' }], SOURCES, en)).toBe('<cite>B</cite>');
    expect(citationMarkup([], SOURCES, en)).toBe('');
  });
});

describe('sources', () => {
  test('are named with title and link', () => {
    expect(sourcesMarkup(SOURCES.slice(0, 1), en)).toBe(
      '<p>Source: <cite>Publisher of a, <a href="https://example.org/?a=1&amp;b=&quot;2&quot;">Title of a</a></cite></p>',
    );
    expect(sourcesMarkup(SOURCES, en)).toMatch(
      /^<p>Sources: .*; <cite>B, Title of b<\/cite>; general knowledge, not read in a source<\/p>$/,
    );
    expect(sourcesMarkup([], en)).toBe('');
  });

  test('in Dari have names in Dari, titles in their own language', () => {
    expect(sourcesMarkup(SOURCES.slice(1, 2), fa)).toBe(
      '<p>منبع: <cite>ب،\u200f <span lang="en">\u2068Title of b\u2069</span></cite></p>',
    );
  });
});
