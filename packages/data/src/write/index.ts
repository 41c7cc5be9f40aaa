export type { WrittenCsv } from './csv.ts';
export { writeCsv } from './csv.ts';
export { writeJson } from './json.ts';
