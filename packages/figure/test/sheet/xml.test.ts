import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, escaped } from '../../src/sheet/xml.ts';
import { parse, words } from './xml.ts';

describe('text in XML', () => {
  it('is escaped', () => {
    expect(escaped(`<a href="x">'&'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;');
  });

  it('loses what XML cannot hold and nothing else', () => {
    expect(escaped('a\u0000b\u0008\u000b\u001f\ufffec\ud800d\udc00e')).toBe('abcde');
    expect(escaped('\t\n\r صادرات 😀 \u2068x\u2069')).toBe('\t\n\r صادرات 😀 \u2068x\u2069');
  });

  it('comes back as it was, in content and in attributes, whatever it is', () => {
    const sound = fc
      .string({ unit: 'grapheme' })
      .filter((one) => !/[\u0000-\u001f\ufffe\uffff]|\p{Cs}/u.test(one));
    fc.assert(
      fc.property(sound, (text) => {
        const node = parse(element('a', { title: text }, escaped(text) || ' '));
        expect(node.attributes).toEqual({ title: text });
        expect(words(node)).toBe(text || ' ');
      }),
    );
  });
});

describe('an element', () => {
  it('has no attribute without a value, and is short without content', () => {
    expect(element('path', { d: 'M0 0', fill: undefined, width: 2 })).toBe('<path d="M0 0" width="2"/>');
    expect(element('g', {}, '<path/>')).toBe('<g><path/></g>');
  });
});

describe('the judge of these tests', () => {
  it.each([
    '<a><b></a></b>',
    '<a>',
    '<a b="1" b="2"/>',
    '<a>&nbsp;</a>',
    '<a b=1/>',
    '<a>\u0001</a>',
    'x < y',
  ])('refuses %s', (text) => {
    expect(() => parse(text)).toThrow();
  });
});
