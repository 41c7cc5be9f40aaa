import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameList, Statement } from '../../src/index.ts';
import { textKey } from '../../src/schema/text-key.ts';
import { noticeOf } from '../../src/schema/notice.ts';
import { inOriginal, withWords, wordsIn } from '../../src/schema/with-words.ts';
import { actor, datasetOf } from '../fixture.ts';

const AUTHORS = 'article authors (no source named)';
const said: Statement = {
  id: 'c1',
  nature: 'claim',
  subject: 'KAZ',
  predicate: 'trend',
  text: 'growing',
  attribution: AUTHORS,
  evidence: ['a page', 'another page'],
  sources: [{ source: 'article', at: 'growing' }],
};
const list = (names: NameList['names']): NameList => ({ lang: 'ru', of: 'words', unchecked: true, names });
const RU = list({ [AUTHORS]: 'авторы статьи', growing: 'растёт', 'a page': 'страница' });

describe('withWords', () => {
  const [told] = withWords(datasetOf({ statements: [said] }), [RU]).statements;

  it('puts a reader’s words in the place of those of the facts, and keeps these beside them', () => {
    expect(told).toMatchObject({ attribution: 'авторы статьи', text: 'растёт', predicate: 'trend' });
    expect(told?.evidence).toEqual(['страница', 'another page']);
    expect(told).toHaveProperty('original', {
      attribution: AUTHORS,
      text: 'growing',
      evidence: ['a page', 'another page'],
    });
  });

  it('finds words by the key of a text as well, by the text itself first', () => {
    const keyed = list({ [textKey(AUTHORS)]: 'авторы статьи', [textKey('growing')]: 'увеличивается' });
    const [by] = withWords(datasetOf({ statements: [said] }), [keyed]).statements;
    expect(by).toMatchObject({ attribution: 'авторы статьи', text: 'увеличивается', predicate: 'trend' });
    const [first] = withWords(datasetOf({ statements: [said] }), [keyed, RU]).statements;
    expect(first).toMatchObject({ text: 'растёт' });
  });

  it('says what its lists give notice of, once, as long as their words stand', () => {
    const noticed = { ...RU, notice: 'перевод не проверен' };
    const worded = withWords(datasetOf({ statements: [said] }), [noticed, noticed]);
    expect(noticeOf(worded)).toEqual(['перевод не проверен']);
    expect(noticeOf(withWords(worded, [noticed]))).toEqual(['перевод не проверен']);
    expect(noticeOf(withWords(datasetOf({ statements: [said] }), [RU]))).toEqual([]);
    expect(noticeOf(undefined)).toEqual([]);
    expect(inOriginal(worded)).toEqual(datasetOf({ statements: [said] }));
  });

  it('touches no field that holds no words: where a value is printed stays as it is', () => {
    expect(told?.sources).toBe(said.sources);
  });

  it('reaches what records hold: notes on offices and on other names', () => {
    const noted = {
      ...actor('KAZ'),
      roles: [{ title: 'growing', note: 'growing', sources: [], confidence: 'high' as const }],
    };
    const { actors } = withWords(datasetOf({ actors: [noted] }), [RU]);
    expect(actors[0]?.roles).toEqual([{ ...noted.roles[0], note: 'растёт', original: { note: 'growing' } }]);
  });

  it('leaves a dataset alone of which no list has a word', () => {
    const dataset = datasetOf({
      statements: [{ ...said, text: 'falling', attribution: 'KAZ', evidence: [] }],
    });
    const { statements } = withWords(dataset, [list({ growing: 'растёт' })]);
    expect(statements).toBe(dataset.statements);
    expect(withWords(dataset, [{ ...RU, of: 'titles' }])).toBe(dataset);
  });

  it('gives back what was published, whatever was translated', () => {
    const words = fc.constantFrom(AUTHORS, 'growing', 'a page', 'other', 'toString', '__proto__');
    const record = fc.record({ attribution: words, text: words, evidence: fc.array(words) });
    fc.assert(
      fc.property(fc.array(record), (own) => {
        const statements = own.map((one) => ({ ...said, ...one }));
        const dataset = datasetOf({ statements });
        expect(inOriginal(withWords(dataset, [RU]))).toEqual(dataset);
      }),
    );
  });

  it('gives back a value itself that was never translated, columns of numbers too', () => {
    const dataset = datasetOf({ statements: [said] });
    expect(inOriginal(dataset)).toBe(dataset);
    const values = new Float64Array([1, 2]);
    expect(inOriginal({ values, text: 'б', original: { text: 'b' } })).toEqual({ values, text: 'b' });
  });

  it('tells every text of a record, in lists too', () => {
    const found: string[] = [];
    wordsIn([said], (text) => found.push(text));
    expect(found).toEqual(['KAZ', 'trend', 'growing', AUTHORS, 'a page', 'another page']);
  });
});
