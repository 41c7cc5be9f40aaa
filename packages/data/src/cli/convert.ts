import { writeCsv } from '../write/csv.ts';
import { writeJson } from '../write/json.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Issue } from '../schema/issue.ts';
import type { Command } from './command.ts';
import { EXIT } from './exit.ts';
import { givenOrShipped, reasonOf } from './given.ts';
import type { Host, Tools } from './host.ts';
import { issueLine } from './issue-line.ts';
import { printable } from './printable.ts';

const WRITERS: Readonly<
  Record<'json' | 'csv', (dataset: Dataset) => { readonly text: string; readonly issues: readonly Issue[] }>
> = {
  json: (dataset) => ({ text: writeJson(dataset), issues: [] }),
  csv: writeCsv,
};

/** Writes what a file or a shipped dataset holds in another way, and tells what was left out: on reading it, or because the other way has no place for it. */
export async function convert(
  { file, to, out }: Command & { readonly name: 'convert' },
  host: Host,
  tools: Tools,
): Promise<number> {
  if (out === file) return refuse(`${out} cannot be written: it is what is to be read.`, host);
  const found = await givenOrShipped(file, host, tools);
  if ('problem' in found) return refuse(found.problem, host);
  const remark = (issues: readonly Issue[]): void => {
    for (const issue of issues) host.remark(`${issueLine(file, issue)}\n`);
  };
  remark(found.issues);
  if (!found.dataset) return EXIT.unsound;
  const { text, issues } = WRITERS[to](found.dataset);
  remark(issues);
  if (out === undefined) host.print(text);
  else {
    try {
      await host.write(out, text);
    } catch (error) {
      return refuse(`${out} cannot be written: ${reasonOf(error, 'folder')}.`, host);
    }
  }
  return found.issues.some(({ severity }) => severity === 'error') ? EXIT.unsound : EXIT.sound;
}

function refuse(problem: string, host: Host): number {
  host.remark(`${printable(problem)}\n`);
  return EXIT.file;
}
