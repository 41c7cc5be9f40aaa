import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apa } from '../../../src/write/citation/apa.ts';
import { bibtex } from '../../../src/write/citation/bibtex.ts';
import { cite, citationStyles } from '../../../src/write/citation/cite.ts';
import { gost } from '../../../src/write/citation/gost.ts';
import { dateSaid, type Reference } from '../../../src/write/citation/reference.ts';
import { source } from '../../fixture.ts';
import { trade } from '../answers.ts';

const figure: Reference = {
  kind: 'graph',
  title: 'Trade rose, then fell',
  page: 'Trade across the steppe',
  site: 'example.org',
  url: 'https://example.org/trade#chart',
  read: '2026-11-26',
};

const yearbook: Reference = {
  kind: 'source',
  title: 'Yearbook of trade',
  publisher: 'Bureau of Statistics',
  date: '2024-07-25',
  url: 'https://example.org/yearbook',
};

describe('APA, 7th edition', () => {
  it('puts the title of a figure without an author first, with what it is in brackets and the day of reading', () => {
    expect(apa(figure)).toBe(
      'Trade rose, then fell [Graph]. (n.d.). Trade across the steppe. example.org. ' +
        'Retrieved November 26, 2026, from https://example.org/trade#chart',
    );
  });

  it('names once whoever publishes under his own name', () => {
    const own = source({ title: 'Bureau of Statistics', publisher: 'Bureau of Statistics', date: '2024' });
    const told = (style: (typeof citationStyles)[number]): string =>
      cite({ ...figure, key: 'trade' }, [own], style).split('\n\n')[1] ?? '';
    expect(told('apa')).toBe('Bureau of Statistics. (2024).');
    expect(told('gost')).toBe('Bureau of Statistics. 2024.');
    expect(told('bibtex').match(/Bureau of Statistics/g)).toHaveLength(1);
    expect(bibtex({ ...figure, publisher: 'example.org' }, 'trade').match(/\{example\.org/g)).toHaveLength(1);
  });

  it('puts the body that published a source first', () => {
    expect(apa(yearbook)).toBe(
      'Bureau of Statistics. (2024, July 25). Yearbook of trade. https://example.org/yearbook',
    );
  });

  it.each([
    ['2024', '(2024)'],
    ['2024-07', '(2024, July)'],
    ['2024-01~', '(ca. 2024, January)'],
    [undefined, '(n.d.)'],
    ['some day', '(n.d.)'],
    ['2018/2020', '(2018)'],
  ])('says of the date %s %s', (date, said) => {
    expect(apa({ ...yearbook, date })).toContain(`Bureau of Statistics. ${said}. Yearbook`);
  });

  it('adds no full stop to a title that ends with a mark, and names a site that is the publisher once', () => {
    expect(apa({ ...yearbook, title: 'Did trade rise?', site: 'Bureau of Statistics', url: undefined })).toBe(
      'Bureau of Statistics. (2024, July 25). Did trade rise?',
    );
  });
});

describe('ГОСТ Р 7.0.5-2008', () => {
  it('says title, what it is a part of, address and the day it was read', () => {
    expect(gost(figure)).toBe(
      'Trade rose, then fell : диаграмма // Trade across the steppe. example.org : сайт. ' +
        'URL: https://example.org/trade#chart (дата обращения: 26.11.2026).',
    );
  });

  it('says of a source who published it and when', () => {
    expect(gost(yearbook)).toBe(
      'Yearbook of trade // Bureau of Statistics. 2024. 25 июля. URL: https://example.org/yearbook.',
    );
    expect(gost({ ...yearbook, date: '2024-07', url: undefined })).toBe(
      'Yearbook of trade // Bureau of Statistics. 2024.',
    );
  });

  it('says of a year that is not certain that it is not', () => {
    expect(gost({ ...yearbook, date: '2026-01~', url: undefined })).toBe(
      'Yearbook of trade // Bureau of Statistics. [ок. 2026].',
    );
  });

  it('says nothing of what is not known', () => {
    expect(gost({ kind: 'source', title: 'A page' })).toBe('A page.');
  });
});

describe('BibTeX', () => {
  it('keeps a body and a title in one piece', () => {
    expect(bibtex(yearbook, 'bureau')).toBe(
      [
        '@misc{bureau,',
        '  author = {{Bureau of Statistics}},',
        '  title = {{Yearbook of trade}},',
        '  year = {2024},',
        '  month = jul,',
        '  url = {https://example.org/yearbook}',
        '}',
      ].join('\n'),
    );
  });

  it('says when a figure was read', () => {
    expect(bibtex(figure, 'trade')).toContain('  urldate = {2026-11-26}');
    expect(bibtex(figure, 'trade')).toContain('  howpublished = {Trade across the steppe. example.org}');
  });

  it('prints signs of TeX and leaves addresses as they are', () => {
    const entry = bibtex(
      { ...yearbook, title: '50 % of A&B_c #1 {x} $5 ~ ^ \\', url: 'https://e.org/a_b?c=1%20&d' },
      'k',
    );
    expect(entry).toContain(
      'title = {{50 \\% of A\\&B\\_c \\#1 \\{x\\} \\$5 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}}}',
    );
    expect(entry).toContain('url = {https://e.org/a_b?c=1%20&d}');
  });

  it('has a key of letters and digits whatever the element is called', () => {
    expect(bibtex(yearbook, 'график, 1')).toMatch(/^@misc\{1,/);
    expect(bibtex(yearbook, '«»')).toMatch(/^@misc\{keruen,/);
  });

  it('has a key of its own for each entry', () => {
    const named = ['Росстат', 'Минторг', 'a.b', 'a b'].map((id) => source({ id }));
    const keys = [...cite({ ...figure, key: 'график' }, named, 'bibtex').matchAll(/^@misc\{(.*),$/gm)];
    expect(keys.map(([, key]) => key)).toEqual(['keruen', 'keruen-2', 'keruen-3', 'a-b', 'a-b-2']);
  });

  it('says of a year that is not certain that it is not', () => {
    expect(bibtex({ ...yearbook, date: '2026-01~' }, 'k')).toContain('  year = {ca. 2026},\n  month = jan,');
  });

  it('has balanced braces whatever is written', () => {
    const depth = (text: string): number =>
      [...text.replace(/\\[{}]/g, '')].reduce(
        (sum, sign) => sum + (sign === '{' ? 1 : sign === '}' ? -1 : 0),
        0,
      );
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (title, publisher, url) => {
        expect(depth(bibtex({ kind: 'source', title, publisher, url, notes: [title] }, 'k'))).toBe(0);
      }),
    );
  });
});

describe('a value that is no plain statistic', () => {
  const note =
    'Turnover 2024–2025: at least 4 billion US dollars, target by \u2068"Astana"\u2069, contradicts 545 million; source: \u2068IFIMES\u2069, paragraph 8';

  it.each(citationStyles)(
    'stands in a citation in the style %s with qualifier, nature, source and what contradicts it',
    (style) => {
      const text = cite({ ...figure, notes: [note], key: 'trade' }, trade.sources, style);
      for (const said of [
        'at least 4 billion US dollars',
        'target',
        '"Astana"',
        'contradicts 545 million',
        'IFIMES, paragraph 8.',
      ])
        expect(text).toContain(said);
      expect(text).not.toMatch(/[\u2066-\u2069]/);
    },
  );

  it('stands on a line of its own; names in a note that runs from the right keep their direction', () => {
    const dari = 'حداقل ۴ میلیارد؛ منبع: \u2068IFIMES\u2069';
    expect(
      apa({ ...figure, notes: [note, dari] })
        .split('\n')
        .slice(1),
    ).toEqual(['Note.', expect.stringMatching(/^Turnover .*8\.$/), `${dari}.`]);
    expect(gost({ ...figure, notes: [dari] })).toMatch(/\nПримечание:\nحداقل/);
    expect(bibtex({ ...figure, notes: [dari] }, 'k')).not.toMatch(/[\u2066-\u2069]/);
  });
});

describe('sources of a figure', () => {
  it('follow it, each once, but for knowledge that nobody read', () => {
    const general = source({ id: 'general-knowledge', title: 'General knowledge' });
    const text = cite(
      { ...figure, key: 'k' },
      [general, source(), source({ id: 'b', title: 'Table', url: 'mailto:a@b.c' })],
      'apa',
    );
    expect(text.split('\n\n')).toEqual([
      apa(figure),
      'Bureau of Statistics. (n.d.). Yearbook.',
      'Bureau of Statistics. (n.d.). Table.',
    ]);
  });
});

it('takes dates apart as far as they are known', () => {
  expect(dateSaid('2024-01~')).toEqual({ year: 2024, month: 1, approximate: true });
  expect(dateSaid('../2020')).toEqual({ year: 2020, approximate: false });
  expect(dateSaid('soon')).toBeUndefined();
  expect(dateSaid(undefined)).toBeUndefined();
});
