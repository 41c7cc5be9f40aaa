import ts from 'typescript';
import { visit } from './imports.ts';

/** A function with a body and how many lines it takes, from its first word to its closing brace. */
export interface FunctionLength {
  readonly line: number;
  readonly lines: number;
}

export function functionLengths(file: ts.SourceFile): FunctionLength[] {
  const found: FunctionLength[] = [];
  visit(file, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return;
    const first = file.getLineAndCharacterOfPosition(node.getStart(file)).line;
    const last = file.getLineAndCharacterOfPosition(node.end).line;
    found.push({ line: first + 1, lines: last - first + 1 });
  });
  return found;
}

/** The smallest of the numbers that at least this share of them does not exceed. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
