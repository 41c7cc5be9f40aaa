import type { Dataset } from '../schema/dataset.ts';
import { LISTS } from '../schema/merge.ts';
import { aligned } from './aligned.ts';
import type { Command } from './command.ts';
import { described, type Together } from './described.ts';
import { EXIT } from './exit.ts';
import { givenOrShipped } from './given.ts';
import type { Host, Tools } from './host.ts';
import { issueLine } from './issue-line.ts';
import { printable } from './printable.ts';

/** Rows of a table that a terminal shows: the most frequent measures, claimants and sources. */
const SHOWN = 20;

/** Shows what is inside a file or a shipped dataset: its lists, measures, claimants and sources. */
export async function describe(
  { file }: Command & { readonly name: 'describe' },
  host: Host,
  tools: Tools,
): Promise<number> {
  const found = await givenOrShipped(file, host, tools);
  if ('problem' in found) {
    host.remark(`${printable(found.problem)}\n`);
    return EXIT.file;
  }
  for (const issue of found.issues) host.remark(`${issueLine(file, issue)}\n`);
  if (!found.dataset) return EXIT.unsound;
  host.print(`${tablesOf(found.dataset)}\n`);
  return EXIT.sound;
}

function tablesOf(dataset: Dataset): string {
  const { observations, measures, claimants, sources } = described(dataset);
  const counts = LISTS.map((list) => [list, dataset[list].length] as const).filter(([, count]) => count > 0);
  const known = new Map(dataset.sources.map((source) => [source.id, source]));
  return [
    headOf(dataset),
    aligned(['list', 'records'], [...counts, ['observations, with those of series', observations]]),
    table(
      ['measure', 'records', 'natures', 'periods', 'units'],
      byCount(measures).map(([name, each]) => [
        name,
        each.count,
        `${each.natures}`,
        span(each),
        `${each.units}`,
      ]),
    ),
    table(
      ['who claims it', 'records', 'natures', 'periods'],
      byCount(claimants).map(([name, each]) => [name, each.count, `${each.natures}`, span(each)]),
    ),
    table(
      ['source', 'published by', 'date', 'licence', 'cited'],
      sources.sorted().map(([id, count]) => {
        const { publisher = '', date = '', licence = '' } = known.get(id) ?? {};
        return [id, publisher, date, licence, count];
      }),
    ),
  ].join('\n\n');
}

function headOf({ id, title, licence, asOf }: Dataset): string {
  const lines = [
    `${id}: ${title}`,
    ...(asOf ? [`as of ${asOf}`] : []),
    ...(licence ? [`licence: ${licence}`] : []),
  ];
  return lines.map(printable).join('\n');
}

/** The first rows, and how many more there are. */
function table(headers: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const more = rows.length - SHOWN;
  return `${aligned(headers, rows.slice(0, SHOWN))}${more > 0 ? `\n… and ${more} more` : ''}`;
}

function byCount(all: ReadonlyMap<string, Together>): readonly (readonly [string, Together])[] {
  return [...all].sort(([, a], [, b]) => b.count - a.count);
}

/** The first and the last period. */
function span({ first, last }: Together): string {
  if (!first || !last) return '';
  return first.text === last.text ? first.text : `${first.text} – ${last.text}`;
}
