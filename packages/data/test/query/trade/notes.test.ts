import { describe, expect, it } from 'vitest';
import type { Note, Observation, Statement } from '../../../src/index.ts';
import { query } from '../../../src/index.ts';
import { datasetOf, observation, statement } from '../../fixture.ts';

function notes(
  observations: readonly Observation[],
  statements: readonly Statement[] = [],
  asOf?: string,
): readonly Note[] {
  return query(datasetOf({ observations, statements }), { measure: 'trade-value', flow: [], asOf }).notes;
}

const ratio = (fields: Partial<Observation>): Observation =>
  observation({ id: 'ratio', measure: 'trade-ratio', unit: 'ratio', value: 2, ...fields });

describe('notes', () => {
  it('hold what contradicts a row, whatever its measure', () => {
    expect(notes([observation({ conflictsWith: ['ratio'] }), ratio({})])).toMatchObject([
      { record: { id: 'ratio' }, value: 2, contradicts: ['o'], concerns: [] },
    ]);
  });

  it('hold what a row is related to', () => {
    expect(notes([observation({ related: ['ratio'] }), ratio({})])).toMatchObject([
      { record: { id: 'ratio' }, contradicts: [], concerns: ['o'] },
    ]);
  });

  it('hold statements, which have no number', () => {
    const [note] = notes([observation({ related: ['s'] })], [statement()]);
    expect(note?.record.id).toBe('s');
    expect(note).not.toHaveProperty('value');
  });

  it('give numbers in whole units, and null for a missing one', () => {
    const tonnes = observation({ id: 't', measure: 'trade-quantity', unit: 'TNE', value: 1.3, scale: 6 });
    const gap = ratio({ id: 'gap', value: null, missing: 'unknown' });
    expect(notes([observation({ related: ['t', 'gap'] }), tonnes, gap])).toMatchObject([
      { value: 1300000 },
      { value: null },
    ]);
  });

  it('hold nothing that is a row itself', () => {
    expect(
      notes([observation({ id: 'a', conflictsWith: ['b'] }), observation({ id: 'b', conflictsWith: ['a'] })]),
    ).toEqual([]);
  });

  it('hold each record once, with all the rows that name it', () => {
    const all = [
      observation({ id: 'a', period: '2021', related: ['ratio'] }),
      observation({ id: 'b', period: '2022', conflictsWith: ['ratio'] }),
      observation({ id: 'c', period: '2023', related: ['ratio'] }),
      ratio({}),
    ];
    expect(notes(all)).toMatchObject([{ record: { id: 'ratio' }, contradicts: ['b'], concerns: ['a', 'c'] }]);
  });

  it('give contradictions first', () => {
    const all = [
      observation({ id: 'a', period: '2021', related: ['concerning'] }),
      observation({ id: 'b', period: '2022', conflictsWith: ['against'] }),
      ratio({ id: 'concerning' }),
      ratio({ id: 'against' }),
    ];
    expect(notes(all).map(({ record }) => record.id)).toEqual(['against', 'concerning']);
  });

  it('pass over ids that name nothing', () => {
    expect(notes([observation({ related: ['gone'], conflictsWith: ['also-gone'] })])).toEqual([]);
  });

  it('leave out what is not valid on the date', () => {
    const all = [observation({ related: ['ratio'] }), ratio({ period: '2030' })];
    expect(notes(all, [], '2024')).toEqual([]);
    expect(notes(all)).toHaveLength(1);
  });
});
