import type { Source } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
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

/** Two publications of one publisher. */
const NAMESAKES = ['c', 'd'].map((id) =>
  source(id, { publisher: 'A bureau', url: `https://example.org/${id}` }),
);

describe('two sources that are called the same', () => {
  test('are told apart by their titles, in the language of these', () => {
    const cited = [{ source: 'c' }, { source: 'd' }];
    expect(citationMarkup(cited, NAMESAKES, en)).toBe(
      ['c', 'd']
        .map((id) => `<cite><a href="https://example.org/${id}">A bureau, Title of ${id}</a></cite>`)
        .join(', '),
    );
    expect(citationMarkup(cited, NAMESAKES, fa)).toContain('<span lang="en">\u2068Title of c\u2069</span>');
  });

  test('need no title where one stands alone, or their places differ', () => {
    expect(citationMarkup([{ source: 'c' }, { source: 'c' }], NAMESAKES, en)).toBe(
      '<cite><a href="https://example.org/c">A bureau</a></cite>',
    );
    const cited = [
      { source: 'c', at: 'paragraph 1' },
      { source: 'd', at: 'paragraph 2' },
    ];
    expect(citationMarkup(cited, NAMESAKES, en)).not.toContain('Title of');
  });

  test('are so in all that is shipped: of one record no two links with the same words lead apart', () => {
    const { observations, statements, relations, events } = dataset;
    let several = 0;
    for (const { sources: cited = [] } of [...observations, ...statements, ...relations, ...events]) {
      const markup = citationMarkup(cited, dataset.sources, en);
      const links = new Map<string, Set<string>>();
      for (const [, href = '', words = ''] of markup.matchAll(/<a href="([^"]*)">([^]*?)<\/a>/g))
        links.set(words, (links.get(words) ?? new Set()).add(href));
      for (const [words, addresses] of links) expect([...addresses], words).toHaveLength(1);
      several += links.size > 1 ? 1 : 0;
    }
    expect(several).toBeGreaterThan(10);
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

  test('that publish themselves are named once', () => {
    const [own] = SOURCES.slice(0, 1).map((one) => ({ ...one, title: one.publisher }));
    expect(sourcesMarkup([own!], en)).toMatch(
      /^<p>Source: <cite><a href="[^"]*">Publisher of a<\/a><\/cite><\/p>$/,
    );
  });

  test('in Dari have names in Dari, titles in their own language', () => {
    expect(sourcesMarkup(SOURCES.slice(1, 2), fa)).toBe(
      '<p>منبع: <cite>ب،\u200f <span lang="en">\u2068Title of b\u2069</span></cite></p>',
    );
  });
});
