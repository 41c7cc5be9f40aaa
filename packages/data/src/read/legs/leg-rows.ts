import type { Citation } from '../../schema/claim.ts';
import type { Leg, Place, StatusChange } from '../../schema/corridor.ts';
import type { Confidence, Mode } from '../../schema/vocabulary.ts';
import { parsePeriod } from '../../value/period.ts';
import { plainText } from '../term/digits.ts';
import type { IssueList } from '../report/issue-list.ts';
import { readNumber } from '../term/number.ts';
import { readPeriod } from '../period/cell.ts';
import type { SourceList } from '../report/source-list.ts';
import type { LegField } from './columns.ts';
import { readPoints } from './points.ts';
import type { Row } from './sheet.ts';
import { saidStatus } from './status.ts';
import type { SaidStatus } from './status.ts';
import { readConfidence, readMode } from './words.ts';

/** A row that says something of a leg: the leg itself, or, with a date, what changed then. */
export interface LegRow {
  readonly row: Row;
  readonly start: Place;
  readonly end: Place;
  readonly mode: Mode;
  readonly status: SaidStatus;
  readonly since?: string;
  readonly sources: readonly Citation[];
}

const WHEN = 'a date of the Gregorian calendar, e.g. 2024, 2024-05 or 2024-05-17';

/** What a row says of a leg between two places; undefined, and told, where it cannot be drawn or would be drawn wrongly. */
export function legRow(
  row: Row,
  ends: readonly [Place, Place],
  sources: SourceList,
  issues: IssueList,
): LegRow | undefined {
  const [start, end] = ends;
  const mode = modeOf(row, issues);
  const status = saidStatus(row, issues);
  const since = dateIn(row, 'since', issues);
  if (!mode || !status || since === null) return undefined;
  if (start.id === end.id) {
    issues.error('leg-to-itself', row.at('to place'), `another place than ${start.id}`, row.said('to place'));
    return undefined;
  }
  const named = row.said('source').split(/\s*[;؛\n]\s*/);
  const cited = named.map((name) => ({ source: sources.idOf(name), at: row.place }));
  return { row, start, end, mode, status, ...(since ? { since } : {}), sources: cited };
}

function modeOf(row: Row, issues: IssueList): Mode | undefined {
  const text = row.said('mode');
  const mode = readMode(text);
  if (typeof mode === 'string') return mode;
  issues.error(text ? mode.code : 'missing-field', row.at('mode'), mode.expected, text);
  return undefined;
}

/** The date of a cell; undefined where it is empty, null and told where it is none. */
function dateIn(row: Row, column: 'since' | 'asOf', issues: IssueList): string | undefined | null {
  const text = row.said(column);
  if (text === '') return undefined;
  const date = readPeriod(text);
  if (date && parsePeriod(date)) return date;
  issues.error('unreadable-period', row.at(column), WHEN, text);
  return null;
}

/** A number above 0; undefined where there is none, told where it is no such number. */
function numberIn(row: Row, column: 'length' | 'gauge', issues: IssueList): number | undefined {
  const text = row.said(column);
  if (text === '') return undefined;
  const found = readNumber(plainText(text));
  if (found && !found.ambiguous && found.value > 0) return found.value;
  issues.warn(
    found?.ambiguous ? 'ambiguous-number' : 'wrong-type',
    row.at(column),
    'a number above 0 that can be read in one way',
    text,
  );
  return undefined;
}

function confidenceOf(row: Row, issues: IssueList): Confidence {
  const text = row.said('confidence');
  const found = readConfidence(text || 'medium');
  if (typeof found === 'string') return found;
  issues.warn(found.code, row.at('confidence'), found.expected, text);
  return 'medium';
}

function viaOf(row: Row, issues: IssueList): Leg['via'] {
  const text = row.said('via');
  const found = text === '' ? undefined : readPoints(text);
  if (!found || !('code' in found)) return found;
  issues.warn(found.code, row.at('via'), found.expected, text);
  return undefined;
}

/** What a row says of a leg besides its ends, its mode and its status. */
export function besides(
  row: Row,
  issues: IssueList,
): Pick<Leg, 'asOf' | 'via' | 'lengthKm' | 'gaugeMm' | 'seaService' | 'confidence' | 'note'> {
  const said = (column: LegField): string | undefined => row.said(column) || undefined;
  const found = {
    asOf: dateIn(row, 'asOf', issues) ?? undefined,
    via: viaOf(row, issues),
    lengthKm: numberIn(row, 'length', issues),
    gaugeMm: numberIn(row, 'gauge', issues),
    seaService: said('seaService')?.split(/[\s;,]+/),
    note: said('note'),
  };
  const there = Object.entries(found).filter(([, value]) => value !== undefined);
  return { ...(Object.fromEntries(there) as Partial<typeof found>), confidence: confidenceOf(row, issues) };
}

/** The change that a dated row tells. */
export const changeOf = ({ row, status, since, sources }: LegRow, issues: IssueList): StatusChange => ({
  date: since!,
  ...(status.build ? { build: status.build } : {}),
  ...(status.service ? { service: status.service } : {}),
  ...(row.said('note') ? { note: row.said('note') } : {}),
  confidence: confidenceOf(row, issues),
  sources,
});
