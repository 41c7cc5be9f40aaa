import { parseSync, type ParseResult } from 'rolldown/utils';

/** The file of a module; plugins put marks of their own behind a `?`. */
export const fileOf = (id: string): string => id.split('?')[0] ?? id;

/** The syntax of a module. Fails where there is none. */
export function parse(id: string, code: string): ParseResult {
  const parsed = parseSync(fileOf(id), code);
  const [error] = parsed.errors;
  if (error) throw new Error(`${id}: ${error.message}`);
  return parsed;
}
