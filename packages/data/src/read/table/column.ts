import type { Actor } from '../../schema/actor.ts';
import { actorOf, areaOf } from '../term/actor.ts';
import { flowNamed, isMereAmount, isPartOfFlow, partiesNamed, type NamedFlow } from '../term/flow-in.ts';
import type { Grid } from './grid.ts';
import type { IssueList } from '../report/issue-list.ts';
import { repeatedIn, rolesOf } from './kind.ts';
import { periodNamedIn, saidOfAll } from './title.ts';
import { filled } from '../observation/observed.ts';
import { areaCalled, codeIn } from '../term/states.ts';
import { roleNamed, type Role } from '../term/role-words.ts';
import { mayBeUnit, saidInHeader, unitOfTable, unitWritten } from '../observation/said-in-header.ts';
import type { HeaderSaid } from '../observation/said-in-header.ts';
import type { CellData, TableLike } from '../report/table-like.ts';
import type { Party, TakenCell } from './line.ts';
import { sumsAmong } from './subtotals.ts';
import type { WrittenUnit } from '../term/unit.ts';

/** What the header of a column says of the numbers under it. */
export interface Column {
  readonly name: string;
  readonly data: CellData;
  /** Its unit, or that of the table. */
  readonly unit: WrittenUnit;
  /** `unread` only where it may be a unit: then the numbers have none. */
  readonly said: HeaderSaid;
  /** Those for whom a header stands that names no flow. */
  readonly actors?: readonly Actor[];
  readonly isFree: boolean;
  /** What a header above the names says those are who are called so. */
  readonly role?: Role | undefined;
  /** The id of the series of which it holds one kind of numbers. */
  readonly series?: string | undefined;
  /** Those whom it names beside this series. */
  readonly parties?: readonly Party[] | undefined;
}

/** The columns of a wide table, the first of which holds the periods. The corner and the caption may name a unit for all. */
export function columnsOf(
  { headers, rows }: Pick<Grid, 'headers' | 'rows'>,
  table: TableLike,
  document: string,
): readonly Column[] {
  const [corner, ...others] = headers;
  const general = under(unitOfTable(table.caption ?? ''), unitOfTable(corner?.text ?? ''));
  const columns = others.map((header) => columnOf(header, table.data, general));
  const role = roleNamed(corner?.text ?? '');
  const sole = soleOf(columns, table);
  if (sole) return [sole];
  // A flow given for all names what one plain column holds; of several it would make one line.
  const free = columns.filter(({ isFree, own }) => isFree && own.flow === undefined);
  const given = free.length > 1 ? undefined : table.data?.flow?.trim();
  const whose =
    free.length === columns.length && !free.some(({ name }) => isPartOfFlow(name))
      ? flowOfAll(table, role)
      : {};
  const sums = sumsAmong(
    free.map(({ name }) => seriesName(name)),
    free.map((column) => rows.map((cells) => cells[columns.indexOf(column) + 1]?.text ?? '')),
  );
  // Whose trade it is may be said above all of them, where no header says it.
  const isSaid = columns.some(({ data }) => data.reporter ?? data.partner);
  const parties = isSaid ? {} : filled({ ...partiesNamed(captionOf(table).name) });
  const repeated = repeatedIn(columns.map(({ name }) => name));
  const idOf = (column: (typeof columns)[number], index: number): string => {
    const { name, series = sums.get(free.indexOf(column)) } = column;
    const code = (repeated.has(name) ? codeIn : areaCalled)(name);
    return series ?? code ?? `series-${index + 1}`;
  };
  return columns.map((column, i) =>
    column.series || (free.includes(column) && !given)
      ? seriesOf(column, idOf(column, i), document, whose, role)
      : { ...column, isFree: false, data: { ...parties, ...column.data } },
  );
}

/** The one column of a table whose caption says what its numbers are, where its own header says nothing else. */
function soleOf([only, ...others]: readonly Column[], table: TableLike): Column | undefined {
  const said = flowOfAll(table);
  if (!only || only.series || others.length > 0 || said.flow === undefined) return undefined;
  const isSame = only.isFree ? isMereAmount(only.said.name) : only.data.flow === said.flow;
  return isSame ? { ...only, isFree: false, data: { ...filled({ ...said }), ...only.data } } : undefined;
}

/** What a caption says, whatever its time. */
const captionOf = ({ caption = '' }: Pick<TableLike, 'caption'>): HeaderSaid =>
  saidInHeader(periodNamedIn(caption)?.rest ?? caption);

/** The flow that the caption names for all series, whatever their time, with nothing beside it that is not understood. */
function flowOfAll({ caption = '', data }: TableLike, role?: Role): Partial<NamedFlow> {
  const said = captionOf({ caption });
  return said.unread === undefined && (role ?? flowNamed(said.name)) ? saidOfAll(said.name, data, role) : {};
}

/** What a header says, and what its own attributes do. It is free where its words name no flow. */
function columnOf(
  header: TakenCell,
  ofTable: CellData | undefined,
  general: WrittenUnit,
): Column & { readonly own: CellData } {
  const name = header.text.trim();
  const written = unitWritten(name);
  // A letter alone is no power of ten but a name: goods are called A and B.
  const whole = written?.unit || name.length > 1 ? written : undefined;
  const { unread, ...said }: HeaderSaid = whole ? { ...whole, name } : saidInHeader(name);
  const own = filled(header.data);
  const flow = flowNamed(said.name);
  const named = unread === undefined || own.unit ? flow : undefined;
  // In a table that names its unit or has names down its rows, a word behind a comma is the rest of a name: `Korea, Rep.`, `Fish, frozen`.
  const isRest = (general.unit ?? header.series) !== undefined && !/[([]/.test(name);
  const isUnknown =
    unread !== undefined && !header.beside?.isJoined && (flow !== undefined || mayBeUnit(unread, !isRest));
  return {
    name,
    own,
    series: header.series,
    parties: header.beside?.parties,
    unit: isUnknown ? {} : under(general, said),
    said: { ...said, ...(isUnknown ? { unread } : {}) },
    isFree: named === undefined,
    // Attributes count before words of the same place, and what one header says before what is given for all of them.
    data: { ...filled(ofTable), ...named, ...own },
  };
}

/** A series of its own name. The sum of all of them has an id of its own, so that it is no part beside its parts. */
function seriesOf(
  column: Column,
  id: string,
  document: string,
  whose: Partial<NamedFlow>,
  role: Role | undefined,
): Column {
  const { name, data } = column;
  // Of a table that was taken apart each cell says whose it is.
  const roles = column.series ? {} : rolesOf(whose, id, role);
  const actors = [
    role ? areaOf({ id, name: seriesName(name) }, document) : actorOf(id, document, seriesName(name)),
    ...(column.parties ?? []).map((party) => areaOf(party, document)),
  ];
  return { ...column, role, data: { ...data, ...filled(roles) }, actors };
}

const BEHIND_NAME = /^(.*[^\s,،])\s*(?:[,،]\s*([^,،()[\]]+)|[([]([^()[\]]+)[)\]])$/u;

/** What a series is called: its header without the unit behind it, which its numbers have. */
function seriesName(header: string): string {
  const [, name, behind, inside] = BEHIND_NAME.exec(header) ?? [];
  return name && unitWritten(behind ?? inside!) ? name : header;
}

/** The unit of a column under that of the table: the power of ten holds for a column that names none, unless it is in another unit. */
function under(table: WrittenUnit, { unit, scale }: WrittenUnit): WrittenUnit {
  const same = !unit || !table.unit || unit === table.unit;
  return {
    ...(same ? table : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(scale === undefined ? {} : { scale }),
  };
}

const NAMED =
  'a header that names exports, imports, turnover or balance and nothing else; this one is kept as the name of a series';
const MEASURED =
  'a unit that is known, e.g. USD million; its numbers have none, and not that of the table either';
const SCALED = 'a power of ten in the header too, as the table names one; that of the table is taken';

/** Tells what headers do not make clear. */
export function reportColumns(columns: readonly Column[], issues: IssueList): void {
  const seen = new Map<string, string>();
  for (const column of columns) {
    const { name, said, data, unit, isFree } = column;
    const place = `column "${name}"`;
    if (isFree && !column.series && !column.role) issues.warn('free-series', place, NAMED, name);
    if (said.unread !== undefined && !data.unit) issues.warn('unknown-unit', place, MEASURED, said.unread);
    if (said.unit !== undefined && said.scale === undefined && unit.scale !== undefined && !data.scale)
      issues.warn('ambiguous-unit', place, SCALED, name);
    if (column.series) continue;
    const key = meaningOf(column);
    const first = seen.get(key);
    if (first !== undefined)
      issues.warn('duplicate-column', place, `other numbers than column "${first}" has`, name);
    else seen.set(key, name);
  }
}

/** What a column holds, so that two of the same are found. */
function meaningOf({ data, unit, said }: Column): string {
  const { valuation, nature, obsStatus } = said;
  return JSON.stringify([unit.unit, valuation, nature, obsStatus, Object.entries(data).sort()]);
}
