import type { Dataset } from '../schema/dataset.ts';
import { LISTS } from '../schema/merge.ts';
import { aligned } from './aligned.ts';
import type { Command } from './command.ts';
import { DATASETS } from './datasets.ts';
import { described, type Together } from './described.ts';
import { EXIT } from './exit.ts';
import { given } from './given.ts';
import type { Host, Tools } from './host.ts';
import { issueLine } from './issue-line.ts';
import { printable } from './printable.ts';

/** Sources and claimants are as many as there are; a terminal shows the most frequent. */
const SHOWN = 20;

/** Shows what is inside a file or a shipped dataset: its lists, measures, claimants and sources. */
export async function describe(
  { file }: Command & { readonly name: 'describe' },
  host: Host,
  tools: Tools,
): Promise<number> {
  const shipped = Object.hasOwn(DATASETS, file) ? DATASETS[file] : undefined;
  const found = shipped ? { dataset: await shipped(), issues: [] } : await given(file, host, tools);
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
  const { id, title, licence, asOf } = dataset;
  const head = [
    `${id}: ${title}`,
    ...(asOf ? [`as of ${asOf}`] : []),
    ...(licence ? [`licence: ${licence}`] : []),
  ];
  const counts = LISTS.map((list) => [list, dataset[list].length] as const).filter(([, count]) => count > 0);
  const cited = sources.sorted().map(([source, count]) => {
    const known = dataset.sources.find((each) => each.id === source);
    return [source, known?.publisher ?? '', known?.date ?? '', known?.licence ?? '', count];
  });
  return [
    head.map(printable).join('\n'),
    aligned(['list', 'records'], [...counts, ['observations, with those of series', observations]]),
    aligned(
      ['measure', 'records', 'natures', 'periods', 'units'],
      rowsOf(measures).map(([name, each]) => [
        name,
        each.count,
        `${each.natures}`,
        span(each),
        `${each.units}`,
      ]),
    ),
    aligned(
      ['who claims it', 'records', 'natures', 'periods'],
      rowsOf(claimants).map(([name, each]) => [name, each.count, `${each.natures}`, span(each)]),
    ),
    aligned(['source', 'published by', 'date', 'licence', 'cited'], cited.slice(0, SHOWN)),
    ...(cited.length > SHOWN ? [`and ${cited.length - SHOWN} sources more`] : []),
  ].join('\n\n');
}

function rowsOf(all: ReadonlyMap<string, Together>): readonly (readonly [string, Together])[] {
  return [...all].sort(([, a], [, b]) => b.count - a.count).slice(0, SHOWN);
}

/** The first and the last period. */
function span({ first, last }: Together): string {
  if (!first || !last) return '';
  return first.text === last.text ? first.text : `${first.text} – ${last.text}`;
}
