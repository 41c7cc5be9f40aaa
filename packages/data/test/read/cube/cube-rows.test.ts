import { describe, expect, it } from 'vitest';
import { check } from '@keruen/data/check';
import { CubeRows } from '../../../src/read/cube/cube-rows.ts';
import type { Concept, Role } from '../../../src/read/cube/concept.ts';
import { IssueList } from '../../../src/read/report/issue-list.ts';
import { documentSource } from '../../../src/read/report/source-list.ts';
import { observationsOf, toldIn } from '../observations.ts';

const concept = (role: Role, id = role.toUpperCase()): Concept => ({ id, role });

function rows(given = {}) {
  const issues = new IssueList();
  const made = new CubeRows(documentSource('cube', undefined), { given }, issues);
  const at = (of: Concept, code: string, names?: { en: string }) =>
    made.said(of, code, () => ({ path: `${of.id}=${code}`, ...(names ? { names } : {}) }));
  return { made, at, issues };
}

const [AREA, FLOW, UNIT, PERIOD, SEX] = [
  concept('reporter'),
  concept('flow'),
  concept('unit'),
  concept('period'),
  concept('other', 'SEX'),
];

describe('CubeRows', () => {
  it('makes a series of numbers and the codes at which they stand', () => {
    const { made, at } = rows();
    const said = [at(AREA, 'KZ', { en: 'Kazakhstan' }), at(FLOW, 'X'), at(UNIT, 'USD')];
    made.add([...said, at(PERIOD, '2022')], 978, 'a');
    made.add([...said, at(PERIOD, '2023')], null, 'b');
    const result = made.result('Trade');
    expect(result.issues).toEqual([]);
    expect(result.dataset).toMatchObject({
      id: 'cube',
      title: 'Trade',
      actors: [{ id: 'KAZ', names: { en: 'Kazakhstan' } }],
    });
    expect(check(result.dataset).issues).toEqual([]);
    expect(observationsOf(result)).toMatchObject([
      {
        id: 'KAZ-export-2022-cube',
        value: 978,
        measure: 'trade-value',
        nature: 'statistic',
        sources: [{ source: 'cube' }],
      },
      { value: null, missing: 'unknown' },
    ]);
  });

  it('leaves out numbers at a code that nobody knows, and tells the code once', () => {
    const { made, at } = rows();
    for (const value of [1, 2]) made.add([at(FLOW, 'RX'), at(UNIT, 'USD')], value, 'x');
    expect(toldIn(made.result(''))).toEqual([['unknown-flow', 'FLOW=RX']]);
    expect(made.result('').dataset?.series).toEqual([]);
  });

  it('tells a dimension that nobody knows once, whatever codes it has', () => {
    const { made, at } = rows();
    for (const sex of ['F', 'M', '_T']) made.add([at(FLOW, 'X'), at(UNIT, 'USD'), at(SEX, sex)], 1, 'x');
    const result = made.result('');
    expect(toldIn(result)).toEqual([['unknown-dimension', 'SEX=F']]);
    expect(observationsOf(result).map(({ sources }) => sources[0]?.at)).toEqual([
      'SEX F',
      'SEX M',
      undefined,
    ]);
  });

  it('keeps codes of two concepts apart that have one id', () => {
    const { made, at } = rows();
    const again = concept('flow');
    made.add([at(FLOW, 'X'), at(UNIT, 'USD')], 1, 'x');
    made.add([at(again, 'M'), at(UNIT, 'USD')], 2, 'x');
    expect(observationsOf(made.result('')).map(({ flow }) => flow)).toEqual(['export', 'import']);
  });

  it('does not guess what is measured: it is told once, unless it is given', () => {
    const { made, at } = rows();
    for (const value of [1, 2]) made.add([at(UNIT, 'USD')], value, `value ${value}`);
    expect(toldIn(made.result(''))).toEqual([['unknown-measure', 'value 1']]);
    const given = rows({ measure: 'unit-value' });
    given.made.add([given.at(UNIT, 'USD')], 5, 'x');
    expect(observationsOf(given.made.result(''))).toMatchObject([{ measure: 'unit-value', value: 5 }]);
  });

  it('lets codes count before what is given', () => {
    const { made, at } = rows({ reporter: 'UZB', flow: 'import', scale: '6' });
    made.add([at(AREA, 'KZ'), at(UNIT, 'USD')], 1, 'x');
    made.add([at(UNIT, 'USD'), { words: { flow: 'export' }, scale: 3 }], 2, 'x');
    made.add([at(UNIT, 'USD'), { words: { measure: 'count' } }], 3, 'x');
    expect(
      observationsOf(made.result('')).map(({ reporter, flow, scale }) => [reporter, flow, scale]),
    ).toEqual([
      ['UZB', 'export', 3],
      ['UZB', 'import', 6],
    ]);
  });

  it('refuses numbers that are not finite, and tells flags that contradict a number', () => {
    const { made, at } = rows();
    const said = [at(FLOW, 'X'), at(UNIT, 'USD')];
    made.add(said, NaN, 'nan');
    made.add(said, Infinity, 'infinite');
    made.add([...said, { missing: 'suppressed' }], 5, 'flagged');
    made.add([...said, { missing: 'suppressed' }], null, 'none');
    const result = made.result('');
    expect(toldIn(result)).toEqual([
      ['not-finite', 'nan'],
      ['not-finite', 'infinite'],
      ['reason-beside-value', 'flagged'],
      ['duplicate-figure', 'none'],
    ]);
    expect(observationsOf(result).map(({ value, missing }) => [value, missing])).toEqual([
      [5, undefined],
      [null, 'suppressed'],
    ]);
  });

  it('is told that there are no numbers, where nothing else says so', () => {
    expect(toldIn(rows().made.result(''))).toEqual([['no-rows', '']]);
    const unread = rows();
    unread.issues.warn('not-read', 'x', 'an attribute that is known', 'NOTE');
    expect(toldIn(unread.made.result(''))).toEqual([
      ['not-read', 'x'],
      ['no-rows', ''],
    ]);
    const deleted = rows();
    deleted.issues.warn('deletion', 'x', 'data', 'Delete');
    expect(toldIn(deleted.made.result(''))).toEqual([['deletion', 'x']]);
  });
});
