import type { Source } from '../../schema/claim.ts';
import { CubeRows } from '../cube/cube-rows.ts';
import type { IssueList } from '../report/issue-list.ts';
import { tellNear } from '../json-text/near.ts';
import { listOf, objectOf, textOf } from '../json-text/shape.ts';
import { refused } from '../report/result.ts';
import type { ReadOptions, ReadResult } from '../report/result.ts';
import { documentSource } from '../report/source-list.ts';
import { ComtradeRows } from './rows.ts';

/** What such an answer is, in words. */
export const ANSWER =
  'an answer of UN Comtrade: an object with a list `data` of records with `reporterCode` and `flowCode`, or a list of such answers';

/** Lengths at which the service cuts its answers. */
const CUT_AT = [500, 100000, 250000];

/** Whether a value of JSON is such an answer, or a list of several: its pages. */
export function isComtrade(found: unknown): boolean {
  return Array.isArray(found) ? found.length > 0 && (found as unknown[]).every(isAnswer) : isAnswer(found);
}

function isAnswer(found: unknown): boolean {
  const { data, count } = objectOf(found);
  if (!Array.isArray(data)) return false;
  return data.length === 0 ? typeof count === 'number' : (data as unknown[]).some(isRecord);
}

function isRecord(found: unknown): boolean {
  const record = objectOf(found);
  return 'reporterCode' in record && 'flowCode' in record;
}

/** What an answer says that was parsed already, or a list of them. */
export function comtradeAnswer(found: unknown, options: ReadOptions, issues: IssueList): ReadResult {
  tellNear(found, issues);
  if (!isComtrade(found))
    return { issues: [...issues.list(), ...refused('not-comtrade', ANSWER, found).issues] };
  const rows = new CubeRows(comtradeSource(options), options, issues);
  const takes = new ComtradeRows(rows, issues);
  if (Array.isArray(found)) listOf(found).forEach((each, i) => takePage(each, `[${i}].`, takes, issues));
  else takePage(found, '', takes, issues);
  return rows.result('UN Comtrade');
}

/** Who gives the numbers of an answer or of a download. */
export const comtradeSource = ({ name }: ReadOptions): Source =>
  documentSource('comtrade', name, { title: 'UN Comtrade', publisher: 'UN Statistics Division' });

/** Tells of as many records as the service gives at once. */
export function tellCut(count: number, path: string, issues: IssueList): void {
  if (CUT_AT.includes(count))
    issues.warn('perhaps-cut', path, 'fewer records than the service gives at once', `${count} records`);
}

/** Takes the records of one answer; `path` is that of the answer in its document, with a point at the end where there is one. */
function takePage(found: unknown, path: string, takes: ComtradeRows, issues: IssueList): void {
  const { data, count } = objectOf(found);
  const records = listOf(data);
  records.forEach((record, i) => {
    const place = `${path}data[${i}]`;
    if (Object.keys(objectOf(record)).length === 0) issues.error('wrong-type', place, 'a record', record);
    else takes.take(objectOf(record), (field) => `${place}.${field}`);
  });
  if (records.length === 0) issues.warn('no-rows', `${path}data`, 'records', records);
  tellCount(count, records.length, path, issues);
  tellCut(records.length, `${path}data`, issues);
}

/** An answer counts its own records: where it counts others, some were lost or added on the way. */
function tellCount(count: unknown, length: number, path: string, issues: IssueList): void {
  const text = textOf(count);
  if (/^\d+$/.test(text) && Number(text) !== length)
    issues.warn('wrong-length', `${path}count`, `${length}, as there are records`, count);
}
