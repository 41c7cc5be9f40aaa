import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kept, query } from '../../../src/index.ts';
import type { Dataset, Observation, Rows, TradeQuery } from '../../../src/index.ts';
import { datasetOf, observation, source, statement } from '../../fixture.ts';
import { anyRecords } from '../arbitrary.ts';

const ASKED: TradeQuery = { measure: 'trade-value', flow: ['export', 'import', 'turnover'] };

const dataset = (observations: readonly Observation[], more: Partial<Dataset> = {}): Dataset =>
  datasetOf({ observations, sources: ['bureau', 'article', 'other'].map((id) => source({ id })), ...more });

const idsOf = ({ rows }: Rows): readonly string[] => rows.map((row) => row.observation.id);

/** The rows of these ids, of all that is asked. */
const only = (data: Dataset, ...ids: readonly string[]): Rows =>
  kept(query(data, ASKED), ({ observation: { id } }) => ids.includes(id));

describe('an answer of fewer rows', () => {
  it('has those that are kept, in their order, and says what was asked', () => {
    const data = dataset(['2020', '2021', '2022'].map((period) => observation({ id: period, period })));
    const left = only(data, '2022', '2020');
    expect(idsOf(left)).toEqual(['2020', '2022']);
    expect(left.query).toBe(ASKED);
    expect(left.unit).toBe('USD');
  });

  it('is the whole answer where all are kept', () => {
    fc.assert(
      fc.property(anyRecords(), (observations) => {
        const data = dataset(observations);
        const answer = query(data, ASKED);
        expect(kept(answer, () => true)).toEqual(answer);
      }),
    );
  });

  it('tells in a note what is left out and contradicts or concerns what is not', () => {
    const data = dataset([
      observation({ id: 'a', conflictsWith: ['claim'], related: ['other'] }),
      observation({ id: 'claim', nature: 'claim', conflictsWith: ['a'], sources: [{ source: 'article' }] }),
      observation({ id: 'other', period: '2019', related: ['a'] }),
      observation({ id: 'alone', period: '2018' }),
    ]);
    const left = only(data, 'a');
    expect(left.notes.map(({ record, contradicts, concerns }) => [record.id, contradicts, concerns])).toEqual(
      [
        ['claim', ['a'], []],
        ['other', [], ['a']],
      ],
    );
    expect(left.rows[0]?.conflicts).toEqual([]);
    expect(query(data, ASKED).rows.find(({ observation: { id } }) => id === 'a')?.conflicts).toEqual([
      'claim',
    ]);
  });

  it('cites the sources of what is left and of its notes, and no others', () => {
    const data = dataset([
      observation({ id: 'a', sources: [{ source: 'bureau' }] }),
      observation({ id: 'b', period: '2019', sources: [{ source: 'other' }] }),
    ]);
    expect(only(data, 'a').sources.map(({ id }) => id)).toEqual(['bureau']);
  });

  it('keeps records in another unit, and statements that rows name', () => {
    const data = dataset(
      [
        observation({ id: 'a', related: ['said'] }),
        observation({ id: 'b', period: '2019' }),
        observation({ id: 'tonnes', unit: 'TNE', nature: 'claim' }),
      ],
      { statements: [statement({ id: 'said', related: ['a'] })] },
    );
    expect(only(data, 'a').notes.map(({ record }) => record.id)).toEqual(['said', 'tonnes']);
    expect(only(data, 'b').notes.map(({ record }) => record.id)).toEqual(['tonnes']);
  });

  it('cuts a series where what is left is another producer’s, wherever the other began', () => {
    const data = dataset([
      observation({ id: 'a', period: '2012', sources: [{ source: 'other' }] }),
      observation({ id: 'b', period: '2018' }),
      observation({ id: 'c', period: '2023' }),
    ]);
    const breaks = ({ rows }: Rows): readonly boolean[] => rows.map(({ breaksBefore }) => breaksBefore);
    expect(breaks(query(data, ASKED))).toEqual([false, true, false]);
    expect(breaks(only(data, 'a', 'c'))).toEqual([false, true]);
    expect(breaks(only(data, 'b', 'c'))).toEqual([false, false]);
  });
});
