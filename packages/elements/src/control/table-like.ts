import type { CellData, CellLike, TableLike } from '@keruen/data/read';
import { readTable } from '@keruen/data/read/table';
import { cellText } from './cell-text.ts';
import { tagAround } from './language.ts';
import { inItsCalendar } from './own-calendar.ts';
import { failed, type Reading } from './reading.ts';
import type { SourceHost } from './source-host.ts';

/** `data-*` attributes that say something of a number. */
const SAID = [
  'qualifier',
  'nature',
  'missing',
  'source',
  'unit',
  'scale',
  'flow',
  'measure',
  'reporter',
  'partner',
  'attribution',
] as const satisfies readonly (keyof CellData)[];

function dataOf({ dataset }: HTMLElement): CellData {
  const data: { -readonly [name in keyof CellData]: CellData[name] } = {};
  for (const name of SAID) if (dataset[name] !== undefined) data[name] = dataset[name];
  return data;
}

const cellOf = (cell: HTMLTableCellElement): CellLike => ({
  text: cellText(cell),
  header: cell.localName === 'th',
  data: dataOf(cell),
});

/** An HTML table as the reader takes it: cells in reading order, one that spans repeated. `given` holds where nothing else is said. */
export function tableLike(table: HTMLTableElement, given: CellData): TableLike {
  const grid: CellLike[][] = [...table.rows].map(() => []);
  [...table.rows].forEach((row, r) => {
    let c = 0;
    for (const cell of row.cells) {
      while (grid[r]![c]) c += 1;
      const read = cellOf(cell);
      const last = Math.min(r + Math.max(1, cell.rowSpan), grid.length);
      for (let y = r; y < last; y += 1) for (let x = 0; x < cell.colSpan; x += 1) grid[y]![c + x] = read;
    }
  });
  const rows = grid.map((row) => [...row].map((cell) => cell ?? { text: '' }));
  // Editors of pages write it below the table; what stands around our element is the page's own, and in sight there.
  const own = table.closest('trade-chart figure, corridor-map figure');
  const caption = table.caption ?? own?.querySelector('figcaption');
  return { caption: cellText(caption), rows, data: { ...given, ...dataOf(table) } };
}

/** What an element is asked says of a table's numbers too, be it in attributes or, by a framework, in properties; one flow alone names what a plain column holds. */
function givenBy(host: SourceHost): CellData {
  const given = (name: 'measure' | 'reporter' | 'partner' | 'flow'): string | undefined => {
    const value = host[name];
    return value === undefined || value === null ? undefined : `${value}`;
  };
  const flow = given('flow')?.trim();
  return {
    measure: given('measure'),
    reporter: given('reporter'),
    partner: given('partner'),
    flow: flow?.includes(' ') ? undefined : flow,
  };
}

/** What an HTML table says, read: numbers, or, for a map, legs. A card is told of somebody: tables in it are words. */
export async function readHtml(table: HTMLTableElement, host: SourceHost): Promise<Reading> {
  const question = host.question();
  if ('actor' in question && !question.said) return failed('no-data', 'dataset', 'dataset, src, data', '');
  const like = tableLike(table, givenBy(host));
  return 'corridor' in question
    ? (await import('./own-legs.ts')).ownLegs(like, tagAround(host))
    : inItsCalendar(readTable(like));
}
