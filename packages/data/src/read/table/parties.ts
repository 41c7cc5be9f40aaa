import { roleNamed, type Role } from '../term/role-words.ts';
import { areaCalled } from '../term/states.ts';
import { SUM } from '../../value/sum.ts';
import type { CellLike } from '../report/table-like.ts';
import type { Line, NamedBeside, Party } from './line.ts';
import { distinct, type RowColumns } from './row-columns.ts';
import { totalsOf } from './total.ts';

const textOf = (cell: CellLike | undefined): string => cell?.text.trim() ?? '';

/** A column whose header says which role in trade those have whom it names. */
interface PartyColumn {
  readonly role: Role;
  readonly at: number;
}

/** What each row of a table says of its series beside its name. */
export type BesideOf = (row: Line) => NamedBeside;

/**
 * Takes parties from columns that say the same in all rows, and from those of reporters and partners, where nothing else tells rows apart. One
 * column of names alone is that of the series.
 */
export function partiesIn(
  { cells: headers }: Line,
  rows: readonly Line[],
  { names, constant }: RowColumns,
): BesideOf {
  const columnsOf = (all: readonly number[]): readonly PartyColumn[] =>
    all.flatMap((at) => {
      const role = roleNamed(textOf(headers[at]));
      return role ? { role, at } : [];
    });
  const pair = columnsOf(names);
  const arePair = names.length === 2 && pair.length === 2 && pair[0]!.role !== pair[1]!.role;
  const columns = [...(arePair ? pair : []), ...columnsOf(constant)];
  const textsAt = ({ at }: PartyColumn): readonly string[] =>
    distinct(rows.map(({ cells }) => textOf(cells[at])));
  const called = distinct(columns.flatMap(textsAt));
  const totals = new Set(columns.flatMap((column) => [...totalsOf(textsAt(column))]));
  const partyAt = ({ role, at }: PartyColumn, { cells }: Line): Party => {
    const name = textOf(cells[at]);
    return {
      role,
      name,
      id: totals.has(name) ? SUM : (areaCalled(name) ?? `party-${called.indexOf(name) + 1}`),
    };
  };
  const isJoined = names.length > 1;
  return (row) => ({ parties: columns.map((column) => partyAt(column, row)), arePair, isJoined });
}
