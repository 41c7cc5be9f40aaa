export type { CellData, CellLike, TableLike } from './table-like.ts';
export type { ReadResult } from './result.ts';
export { readJson } from './json.ts';
export { readTable } from './table.ts';
export type { ReadOptions } from './result.ts';
export { readCsv } from './csv.ts';
export { readSdmxCsv } from './sdmx-csv.ts';
export { readSdmxJson } from './sdmx-json.ts';
