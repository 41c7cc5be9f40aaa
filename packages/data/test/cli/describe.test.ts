import { describe as group, expect, it } from 'vitest';
import { aligned } from '../../src/cli/aligned.ts';
import { DATASETS } from '../../src/cli/datasets.ts';
import { described } from '../../src/cli/described.ts';
import { printable } from '../../src/cli/printable.ts';
import { Tally } from '../../src/cli/tally.ts';
import { shipped } from '../../src/datasets/shipped.ts';
import { writeJson } from '../../src/write/json.ts';
import { actor, datasetOf, observation, statement } from '../fixture.ts';
import { FULL } from '../full-records.ts';
import { on } from './fake-host.ts';

group('describe', () => {
  it('shows lists, measures, claimants and sources', async () => {
    const dataset = datasetOf({
      actors: [actor('KAZ', { names: { en: 'Kazakhstan' } }), actor('AFG')],
      observations: [
        observation({ id: 'a', period: '2022' }),
        observation({ id: 'b', period: '2018', unit: 'EUR' }),
        observation({
          id: 'c',
          period: '2024/2025',
          nature: 'target',
          attribution: 'KAZ',
          sources: [{ source: 'article' }],
        }),
      ],
      statements: [statement({ attribution: 'a minister' })],
    });
    const { code, out, err } = await on({ 'a.json': writeJson(dataset) }, ['describe', 'a.json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      `test: Test
licence: none

list                                records
sources                                   2
observations                              3
statements                                1
actors                                    2
observations, with those of series        3

measure      records  natures                periods           units
trade-value        3  statistic 2, target 1  2018 – 2024/2025  USD 2, EUR 1

who claims it         records  natures      periods
Bureau of Statistics        2  statistic 2  2018 – 2022
Kazakhstan                  1  target 1     2024/2025
a minister                  1  claim 1

source   published by          date        licence  cited
bureau   Bureau of Statistics  2024-07-25               2
article  Institute                                      2
`,
    );
  });

  it('names the datasets there are to whoever writes a word that is none', async () => {
    const ids = Object.keys(DATASETS).join(', ');
    expect(await on({}, ['describe', 'nope'])).toMatchObject({
      code: 3,
      out: '',
      err: `nope cannot be read: there is no such file. Datasets of this package: ${ids}.\n`,
    });
    for (const file of ['nope.json', './nope', '-'])
      expect((await on({}, ['describe', file])).err).not.toContain(ids);
  });

  it('counts the rows of series', () => {
    const { observations, measures, sources } = described(FULL);
    expect(observations).toBe(7);
    expect(measures.get('trade-value')).toMatchObject({ count: 6 });
    expect(`${measures.get('trade-value')?.natures}`).toBe('derived 3, statistic 2, target 1');
    expect(sources.sorted()).toEqual([['bureau', 8]]);
  });

  it.each(Object.keys(shipped))('knows the shipped dataset %s by its id', async (id) => {
    expect(Object.keys(DATASETS)).toContain(id);
    const { code, out } = await on({}, ['describe', id]);
    expect(code).toBe(0);
    expect(out).toContain(`${id}: `);
    expect(out).toContain('kaz-bns');
  });

  it('takes a file for a file, whatever it is called', async () => {
    expect((await on({}, ['describe', 'toString'])).code).toBe(3);
    expect((await on({ 'a.json': '{' }, ['describe', 'a.json'])).code).toBe(1);
  });

  it('shows what is sound of a file, and says what is not', async () => {
    const text = writeJson(
      datasetOf({ observations: [observation(), observation({ id: 'b', unit: 7 as never })] }),
    );
    const { code, out, err } = await on({ 'a.json': text }, ['describe', 'a.json']);
    expect(code).toBe(0);
    expect(out).toContain('observations, with those of series        1');
    expect(err).toContain('a.json: observations[1].unit: error:');
  });

  it('shows the most frequent sources, and says how many others there are', async () => {
    const ids = Array.from({ length: 30 }).map((_, i) => `s${i}`);
    const dataset = datasetOf({
      sources: ids.map((id) => ({ id, title: id, publisher: id, seen: 'page' as const })),
      actors: [],
      observations: ids.map((id) =>
        observation({ id, reporter: undefined, partner: undefined, sources: [{ source: id }] }),
      ),
    });
    const { out } = await on({ 'a.json': writeJson(dataset) }, ['describe', 'a.json']);
    expect(out.match(/… and 10 more/g)).toHaveLength(2);
    expect(out).not.toContain('s29');
  });
});

group('a table for a terminal', () => {
  it('sets words to the left and numbers to the right, by characters', () => {
    expect(
      aligned(
        ['name', 'count', 'x'],
        [
          ['Қазақстан', 7, ''],
          ['a', 1200, 'y'],
        ],
      ),
    ).toBe('name       count  x\nҚазақстан      7\na           1200  y');
  });

  it('has headers even where there is nothing below them', () => {
    expect(aligned(['a', 'b'], [])).toBe('a  b');
  });

  it('cuts what is too long, and shows what is unseen', () => {
    const [, row] = aligned(['a'], [['😀'.repeat(100)]]).split('\n');
    expect([...row!]).toHaveLength(60);
    expect(row!.endsWith('…')).toBe(true);
    expect(printable('a\u001bb\u202ec\ud800')).toBe('a\\u{1b}b\\u{202e}c\\u{d800}');
    expect(printable('قزاقستان 😀')).toBe('قزاقستان 😀');
  });
});

group('a tally', () => {
  it('puts the most frequent first', () => {
    const tally = new Tally();
    for (const word of ['a', 'b', 'b', 'c']) tally.add(word);
    expect(`${tally}`).toBe('b 2, a 1, c 1');
    expect(tally.size).toBe(3);
  });
});
