/** A room (`data/query`) and what it may import: other rooms, or whole packages (`@keruen/data`). */
export type HouseTable = ReadonlyMap<string, readonly string[]>;

const headOf = (what: string): RegExp => new RegExp(`^\\|\\s*${what}\\s*\\|\\s*may import\\s*\\|`);
const ROW = /^\|\s*`([^`]+)`\s*\|([^|]*)\|/;

/** Reads the table headed `| room | may import |` from a Markdown text. A text without one gives an empty table. */
export const houseTable = (markdown: string): HouseTable => tableOf(markdown, 'room');

/** The same of the folders inside rooms (`figure/layout/bar`), headed `| folder | may import |`, and what follows in further columns. */
export const folderTable = (markdown: string): HouseTable => tableOf(markdown, 'folder');

function tableOf(markdown: string, what: string): HouseTable {
  const lines = markdown.split('\n');
  const heading = headOf(what);
  const head = lines.findIndex((line) => heading.test(line));
  const table = new Map<string, readonly string[]>();
  if (head < 0) return table;
  for (const line of lines.slice(head + 2)) {
    const [, room, rest] = ROW.exec(line) ?? [];
    if (room === undefined || rest === undefined) break;
    table.set(
      room,
      [...rest.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
    );
  }
  return table;
}
