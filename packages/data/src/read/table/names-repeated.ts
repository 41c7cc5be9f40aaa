import { roleNamed } from '../term/role-words.ts';
import type { Line } from './line.ts';
import { kindIn, type Kind } from './kind.ts';
import { rowsByName, type Held } from './names-down.ts';
import { periodNamedIn, saidOfAll } from './title.ts';
import { partiesIn } from './parties.ts';
import { distinct, rowColumnsIn } from './row-columns.ts';
import type { WrittenUnit } from '../term/unit.ts';
import type { CellData, CellLike } from '../report/table-like.ts';

const textOf = (cell: CellLike | undefined): string => cell?.text.trim() ?? '';

/**
 * Takes a table apart in which each row says a time and a name, as databases give them: `Year | Country | Exports`, `Year | Partner | Flow | Value`.
 * Then each name has a row for every kind of numbers, with its periods going across. A reporter and a partner are both whose trade it is; what else is said in
 * several columns, `Country | Goods`, is one name. Other tables stay as they are.
 */
export function withoutRepeated(lines: readonly Line[], title: string, given?: CellData): readonly Line[] {
  const [headers, ...rows] = lines;
  const columns = headers && !areFields(headers) && rowColumnsIn(headers, rows);
  if (!columns) return lines;
  const { period, names, numbers, flow = -1, unit } = columns;
  const textsAt = (at: number): readonly string[] => distinct(rows.map(({ cells }) => textOf(cells[at])));
  const [periods, flows] = [textsAt(period), textsAt(flow)];
  // What is said of a role is said last, where it is looked for: names put together have that of one of them.
  const corner = names
    .map((at) => textOf(headers.cells[at]))
    .sort((one, other) => Number(!!roleNamed(one)) - Number(!!roleNamed(other)))
    .join(', ');
  const whose = saidOfAll(periodNamedIn(title)?.rest ?? title, given, roleNamed(corner));
  const kinds = numbers.flatMap((at) => {
    const header = headers.cells[at]!;
    const kind = { ...measuredIn(kindIn(header, whose), unit), ...(header.shown === '' ? { kind: '' } : {}) };
    return flows.map((of) => ({ at, of, ...(of ? ofCell(kind, of, numbers.length > 1) : kind) }));
  });
  const held = kinds.flatMap((kind, k) =>
    periods.map((each, p): Held => ({ ...kind, period: each, at: 1 + k * periods.length + p })),
  );
  const nameOf = ({ cells }: Line): string => names.map((at) => textOf(cells[at])).join(', ');
  const keyOf = (...parts: readonly string[]): string => parts.join('\n');
  const rowOf = new Map(
    rows.map((row) => [keyOf(nameOf(row), textOf(row.cells[period]), textOf(row.cells[flow])), row]),
  );
  const besideOf = partiesIn(headers, rows, columns);
  const firsts = new Map([...rows].reverse().map((row) => [nameOf(row), row]));
  const named = distinct(rows.map(nameOf)).map((text): Line => {
    const row = firsts.get(text)!;
    const values = kinds.flatMap(({ at, of }) =>
      periods.map((each): CellLike => rowOf.get(keyOf(text, each, of))?.cells[at] ?? { text: '' }),
    );
    return { cells: [{ text, beside: besideOf(row) }, ...values], place: row.place };
  });
  const [first, ...others] = rowsByName({ ...headers, cells: [{ text: corner }] }, named, held);
  const unsaid = columns.left.map((at) => headers.cells[at]!);
  return [{ ...first!, unsaid, isOfRows: columns.areAll }, ...others];
}

/** A kind of numbers of which a column beside them names the unit, where their own header does not. */
function measuredIn(kind: Kind, { unit, scale }: WrittenUnit): Kind {
  if (kind.data.unit !== undefined || unit === undefined) return kind;
  const power = scale === undefined ? {} : { scale: `${scale}` };
  return { ...kind, isRatio: unit === 'ratio', data: { unit, ...power, ...kind.data } };
}

/** Numbers of a kind that are those of a flow, or of something else, which a cell beside them says, perhaps with their unit. */
function ofCell(all: Kind, cell: string, isOfSeveral: boolean): Kind {
  const { flow: _, ...parties } = all.flow;
  const own = kindIn({ text: cell }, parties);
  const isRatio = own.data.unit === undefined ? all.isRatio : own.isRatio;
  const kind = isOfSeveral ? `${own.kind}, ${all.kind}` : own.kind;
  return { kind, isRatio, flow: own.flow, data: { ...all.data, ...own.data }, isOfCell: true };
}

/** Whether the headers are field names of an observation, which are read as they are. */
const areFields = ({ cells }: Line): boolean =>
  ['period', 'value'].every((field) => cells.some((cell) => textOf(cell) === field));
