import { describe, expect, it } from 'vitest';
import { IssueList } from '../../../src/read/report/issue-list.ts';

describe('IssueList', () => {
  it('keeps issues in order, with what was found in at most 80 characters', () => {
    const issues = new IssueList();
    issues.error('a', 'line 2', 'a number', 'x'.repeat(200));
    issues.warn('b', 'line 1', 'text', 7);
    expect(issues.list()).toMatchObject([
      { code: 'a', path: 'line 2', severity: 'error' },
      { code: 'b', received: '7', severity: 'warning' },
    ]);
    expect(issues.list()[0]?.received).toHaveLength(80);
  });

  it('counts what is too much to be told one by one, each code by itself', () => {
    const issues = new IssueList();
    for (let i = 0; i < 1500; i++) issues.warn('much', `line ${i}`, 'less', i);
    issues.error('once', '', 'none', '');
    expect(issues.list()).toHaveLength(1002);
    expect(issues.list().at(-1)).toMatchObject({
      code: 'much',
      path: '',
      received: '1500 of them',
      severity: 'warning',
    });
  });
});
