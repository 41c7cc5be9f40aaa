/** A room (`data/query`) and what it may import: other rooms, or whole packages (`@keruen/data`). */
export type HouseTable = ReadonlyMap<string, readonly string[]>;

const HEAD = /^\|\s*room\s*\|\s*may import\s*\|\s*$/;
const ROW = /^\|\s*`([^`]+)`\s*\|(.*)\|\s*$/;

/** Reads the table headed `| room | may import |` from a Markdown text. A text without one gives an empty table. */
export function houseTable(markdown: string): HouseTable {
  const lines = markdown.split('\n');
  const head = lines.findIndex((line) => HEAD.test(line));
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
