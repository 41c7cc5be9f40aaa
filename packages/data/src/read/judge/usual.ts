import type { WordColumn } from '../../schema/series.ts';
import type { SeriesBuilder } from '../../series/series-builder.ts';
import type { IssueList } from '../report/issue-list.ts';
import { filled } from '../observation/observed.ts';
import type { SourceList } from '../report/source-list.ts';
import type { CellData } from '../report/table-like.ts';
import { judgeOf } from './word-judge.ts';

/**
 * What rows say that say nothing else: a number is a statistic of the document, unless whoever hands it in says otherwise.
 * Words that are none are told and not used.
 */
export function takeUsual(
  rows: SeriesBuilder,
  given: CellData | undefined,
  sources: SourceList,
  issues: IssueList,
): void {
  const { scale, ...words } = filled(given);
  const usual = { nature: 'statistic', source: sources.document.id, ...words };
  for (const [name, text] of Object.entries(usual)) {
    const field = name as WordColumn;
    const isId = field === 'source' && text === sources.document.id;
    const word = isId ? text : judgeOf(field, sources)(text ?? '');
    if (typeof word === 'string') rows.words(field, word);
    else issues.warn(word.code, '', `data-${field}: ${word.expected}`, text);
  }
  if (scale === undefined) return;
  if (Number.isInteger(Number(scale))) rows.numbers('scale', Number(scale));
  else issues.warn('not-whole', '', 'data-scale: a whole number', scale);
}
