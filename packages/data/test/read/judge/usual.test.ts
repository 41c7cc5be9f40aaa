import { expect, it } from 'vitest';
import { IssueList } from '../../../src/read/report/issue-list.ts';
import { documentSource, SourceList } from '../../../src/read/report/source-list.ts';
import { takeUsual } from '../../../src/read/judge/usual.ts';
import { observationAt } from '../../../src/series/observation-at.ts';
import { SeriesBuilder } from '../../../src/series/series-builder.ts';

function usual(given: Parameters<typeof takeUsual>[1]) {
  const rows = new SeriesBuilder();
  const issues = new IssueList();
  takeUsual(rows, given, new SourceList(documentSource('my csv', undefined), true), issues);
  rows.next();
  return { row: observationAt(rows.build('s')!, 0), issues: issues.list() };
}

it('is a statistic of the document where nothing is given', () => {
  expect(usual(undefined)).toMatchObject({
    row: { nature: 'statistic', sources: [{ source: 'my csv' }], unit: '', value: null },
    issues: [],
  });
  expect(usual(undefined).row).not.toHaveProperty('flow');
});

it('is what is given, in the words of the vocabulary, and nothing that is empty', () => {
  const { row, issues } = usual({
    nature: 'claim',
    flow: 'Exports',
    source: 'Yearbook',
    scale: '3',
    unit: ' ',
    partner: '',
  });
  expect(issues).toEqual([]);
  expect(row).toMatchObject({ nature: 'claim', flow: 'export', scale: 3, sources: [{ source: 'Yearbook' }] });
  expect(row).not.toHaveProperty('partner');
});

it('is told where a word is none', () => {
  expect(usual({ nature: 'gossip', scale: '1.5' }).issues.map(({ code, path }) => [code, path])).toEqual([
    ['unknown-word', ''],
    ['not-whole', ''],
  ]);
});
