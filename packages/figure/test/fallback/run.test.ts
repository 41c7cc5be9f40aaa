import { describe, expect, test } from 'vitest';
import { factsMarkup, runMarkup, sentenceMarkup } from '../../src/fallback/run.ts';
import { block, dated, inline } from '../../src/fallback/block.ts';
import { isolate } from '../../src/locale/bidi.ts';
import { en, fa, ru } from '../locale/languages.ts';

describe('a sentence', () => {
  test('has its names isolated where their letters run the other way', () => {
    expect(sentenceMarkup(`of ${isolate('قزاقستان')}.`, en)).toBe('of \u2068قزاقستان\u2069.');
    expect(sentenceMarkup(`of ${isolate('Kazakhstan')}.`, en)).toBe('of Kazakhstan.');
    expect(sentenceMarkup(`از ${isolate('قزاقستان، «آستانه»')}`, fa)).toBe('از قزاقستان، «آستانه»');
  });

  test('marks a name of another language, by how often it is isolated', () => {
    expect(sentenceMarkup(`из ${isolate('Kazakhstan', 2)}`, ru)).toBe('из <span lang="en">Kazakhstan</span>');
    expect(sentenceMarkup(`از ${isolate('Kazakhstan', 3)}`, fa)).toBe(
      'از <span lang="en">\u2068Kazakhstan\u2069</span>',
    );
  });

  test('keeps a number in order among letters that run from the right', () => {
    expect(sentenceMarkup('تا \u2066≥ ۴\u2069', fa)).toBe('تا \u2068≥ ۴\u2069');
  });

  test('is text, never markup', () => {
    expect(sentenceMarkup('a <b> & "c"', en)).toBe('a &lt;b&gt; &amp; &quot;c&quot;');
    expect(runMarkup('<b>', 'en', fa)).toBe('<span lang="en">\u2068&lt;b&gt;\u2069</span>');
  });

  test('shows asides too: there is no voice to spare', () => {
    expect(sentenceMarkup('\u2066\u2069; by \u2068A\u2069\u2068\u2069', en)).toBe('; by A');
  });
});

test('words of the facts are marked where the figure speaks another language', () => {
  expect(factsMarkup('Talks.', en)).toBe('Talks.');
  expect(factsMarkup('Talks.', ru)).toBe('<span lang="en">Talks.</span>');
});

test('a block has a line for each thing in it, and leaves out what is nothing', () => {
  expect(block('ul', ['<li>a</li>', '', block('li', ['b'])])).toBe(
    '<ul>\n  <li>a</li>\n  <li>\n    b\n  </li>\n</ul>',
  );
  expect(inline('p', '')).toBe('');
});

test('a date is one for machines where it is certain', () => {
  expect(dated('May 2023', '2023-05')).toBe('<time datetime="2023-05">May 2023</time>');
  for (const edtf of [undefined, '2024-01~', '2023/2024', '202X']) expect(dated('then', edtf)).toBe('then');
});
