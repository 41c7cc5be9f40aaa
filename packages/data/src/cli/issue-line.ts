import type { Issue } from '../schema/issue.ts';
import { printable } from './printable.ts';

/** One issue as a line: where, how bad, what was wanted and what was found. */
export function issueLine(file: string, { code, path, expected, received, severity }: Issue): string {
  const place = path === '' ? file : `${file}: ${path}`;
  return printable(`${place}: ${severity}: expected ${expected}; received ${received} (${code})`);
}
