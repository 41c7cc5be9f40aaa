import type { Build, Service } from '../../schema/vocabulary.ts';
import type { IssueList } from '../report/issue-list.ts';
import type { Fault } from '../judge/word-judge.ts';
import type { Row } from './sheet.ts';
import { readBuild, readService } from './words.ts';

/** What a row says of build and service; what it leaves open is absent. */
export interface SaidStatus {
  readonly build?: Build | undefined;
  readonly service?: Service | undefined;
}

/** Both. */
export interface WholeStatus {
  readonly build: Build;
  readonly service: Service;
}

/** Build and service of a row, from columns of their own or from one column `status`; undefined, and told, where they cannot be read. */
export function saidStatus(row: Row, issues: IssueList): SaidStatus | undefined {
  const own = {
    build: word(row, 'build', readBuild, issues),
    service: word(row, 'service', readService, issues),
    status: word(row, 'status', either, issues),
  };
  if (own.build === null || own.service === null || own.status === null) return undefined;
  const { status } = own;
  const isBuild = status !== undefined && typeof readBuild(status) === 'string';
  const build = own.build ?? (isBuild ? (status as Build) : undefined);
  const service = own.service ?? (status !== undefined && !isBuild ? (status as Service) : undefined);
  if (status === undefined || status === (isBuild ? build : service)) return { build, service };
  const expected = `${isBuild ? build : service}, as the column ${isBuild ? 'build' : 'service'} says`;
  issues.error('contradicting-cell', row.at('status'), expected, row.said('status'));
  return undefined;
}

function either(text: string): Build | Service | Fault {
  const build = readBuild(text);
  const service = readService(text);
  if (typeof build === 'string') return build;
  if (typeof service === 'string') return service;
  return { ...build, expected: `${build.expected}, ${service.expected.replace('one of ', '')}` };
}

/** The word of a cell; undefined where it is empty, null and told where it is none. */
function word<Word extends string>(
  row: Row,
  column: 'build' | 'service' | 'status',
  read: (text: string) => Word | Fault,
  issues: IssueList,
): Word | undefined | null {
  const text = row.said(column);
  if (text === '') return undefined;
  const found = read(text);
  if (typeof found === 'string') return found;
  issues.error(found.code, row.at(column), found.expected, text);
  return null;
}

/**
 * Both statuses of a leg: what cargo uses, or cannot use for now, is built; what is not built has no service; of what is built and no
 * more is said the service is unknown. Undefined where only `not-open` is said, which does not say how far the works are.
 */
export function wholeStatus({ build, service }: SaidStatus): WholeStatus | undefined {
  if (build === undefined && service === 'not-open') return undefined;
  const known = build ?? 'operating';
  return { build: known, service: service ?? (known === 'operating' ? 'unknown' : 'not-open') };
}
