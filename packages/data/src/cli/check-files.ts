import type { Issue } from '../schema/issue.ts';
import { lengthOf } from '../series/observation-at.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Command } from './command.ts';
import { EXIT } from './exit.ts';
import { given } from './given.ts';
import type { Host, Tools } from './host.ts';
import { issueLine } from './issue-line.ts';
import { printable } from './printable.ts';

/** What came of one file. */
interface Outcome {
  readonly file: string;
  readonly code: number;
  readonly issues: readonly Issue[];
  readonly dataset?: Dataset | undefined;
  readonly problem?: string | undefined;
}

/** Tells what is wrong with each file: what keeps records out, what is doubtful about those that stay. */
export async function checkFiles(
  { files, json, allow }: Command & { readonly name: 'check' },
  host: Host,
  tools: Tools,
): Promise<number> {
  const outcomes: Outcome[] = [];
  for (const file of files) outcomes.push(await outcomeOf(file, allow, host, tools));
  if (json) host.print(`${JSON.stringify(outcomes.map(asJson), null, 2)}\n`);
  else for (const outcome of outcomes) report(outcome, host);
  return Math.max(...outcomes.map(({ code }) => code));
}

async function outcomeOf(file: string, allow: boolean, host: Host, tools: Tools): Promise<Outcome> {
  const found = await given(file, host, tools);
  if ('problem' in found) return { file, code: EXIT.file, issues: [], problem: found.problem };
  const { dataset } = found;
  const issues = [...found.issues, ...(dataset ? tools.lint(dataset) : [])];
  const told = issues.filter(({ severity }) => severity === 'error' || !allow);
  return { file, code: told.length > 0 || !dataset ? EXIT.unsound : EXIT.sound, issues, dataset };
}

function report({ file, issues, dataset, problem }: Outcome, host: Host): void {
  if (problem) host.remark(`${printable(problem)}\n`);
  for (const issue of issues) host.print(`${issueLine(file, issue)}\n`);
  if (dataset && issues.length === 0) host.print(`${printable(file)}: sound, ${sizeOf(dataset)}\n`);
}

/** What else a file may be about, where it holds no numbers. */
const WITHOUT_NUMBERS = ['statements', 'legs', 'actors', 'relations', 'events'] as const;

const counted = (count: number, records: string): string =>
  `${count} ${count === 1 ? records.slice(0, -1) : records}`;

function sizeOf(dataset: Dataset): string {
  const { observations, series } = dataset;
  const rows = series.reduce((sum, each) => sum + lengthOf(each), observations.length);
  const others = WITHOUT_NUMBERS.filter((list) => dataset[list].length > 0);
  return rows > 0 || others.length === 0
    ? counted(rows, 'observations')
    : others.map((list) => counted(dataset[list].length, list)).join(', ');
}

function asJson({ file, code, issues, dataset, problem }: Outcome): unknown {
  return { file, sound: code === EXIT.sound, dataset: dataset?.id ?? null, problem, issues };
}
