import { describe, expect, it } from 'vitest';
import {
  documentSource,
  namedSource,
  SourceList,
  tableSource,
} from '../../../src/read/report/source-list.ts';

describe('documentSource', () => {
  it.each([
    [undefined, 'csv', undefined],
    ['trade.csv', 'trade', undefined],
    ['data/2022 trade (final).csv', '2022-trade-final', undefined],
    [
      'https://example.org/a/trade.json?year=2022#top',
      'trade',
      'https://example.org/a/trade.json?year=2022#top',
    ],
    ['торговля.csv', 'торговля', undefined],
    ['???', 'csv', undefined],
    ['javascript:alert(1)', 'javascript-alert-1', undefined],
  ])('calls %s "%s"', (name, id, url) => {
    const source = documentSource('csv', name);
    expect(source.id).toBe(id);
    expect(source.url).toBe(url);
  });

  it('takes what the document says of itself', () => {
    expect(documentSource('sdmx', undefined, { title: 'Trade', publisher: 'Bureau' })).toEqual({
      id: 'sdmx',
      title: 'Trade',
      publisher: 'Bureau',
      seen: 'page',
    });
  });
});

describe('SourceList', () => {
  it('numbers names, or takes them for ids where they look so', () => {
    const numbered = new SourceList(documentSource('table', undefined));
    const named = new SourceList(documentSource('csv', 'trade.csv'), true);
    expect(['kaz-bns', 'Year book', 'kaz-bns', ''].map((name) => numbered.idOf(name))).toEqual([
      'source-1',
      'source-2',
      'source-1',
      'table',
    ]);
    expect(['kaz-bns', 'Year book', 'trade', undefined].map((name) => named.idOf(name))).toEqual([
      'kaz-bns',
      'source-2',
      'trade',
      'trade',
    ]);
  });

  it('never gives one id to two names', () => {
    const list = new SourceList(documentSource('csv', undefined), true);
    const ids = ['source-1', 'Year book', 'source-2', 'Other book'].map((name) => list.idOf(name));
    expect(new Set(ids).size).toBe(4);
    expect(list.list().map(({ id }) => id)).toEqual(['csv', ...ids]);
  });
});

describe('how a source is named', () => {
  it.each([
    ['A bureau', 'A bureau', undefined],
    ['https://a.example/x', 'https://a.example/x', 'https://a.example/x'],
    ['A bureau, Report https://a.example/x?a=1&b=2', 'A bureau, Report', 'https://a.example/x?a=1&b=2'],
    ['A bureau (https://a.example)', 'A bureau (https://a.example)', undefined],
    ['https://a.example and others', 'https://a.example and others', undefined],
    ['javascript:alert(1)', 'javascript:alert(1)', undefined],
  ])('%s', (text, title, url) => {
    expect(namedSource(text)).toEqual({ title, publisher: title, ...(url ? { url } : {}), seen: 'none' });
  });

  it('gives a table the name that it says itself', () => {
    expect(tableSource('Trade', 'A page https://a.example')).toMatchObject({
      id: 'table',
      publisher: 'A page',
      url: 'https://a.example',
    });
    expect(tableSource('Trade', ' ')).toMatchObject({ title: 'Trade', publisher: 'this page' });
  });
});
