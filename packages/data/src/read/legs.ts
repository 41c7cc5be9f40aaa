import type { Names, Source } from '../schema/claim.ts';
import type { Leg, Place } from '../schema/corridor.ts';
import type { Dataset } from '../schema/dataset.ts';
import { IssueList } from './report/issue-list.ts';
import { CorridorList } from './legs/corridor-list.ts';
import { nameLegs } from './legs/columns.ts';
import { Gazetteer } from './legs/gazetteer.ts';
import { folded } from './legs/folded.ts';
import { LegList } from './legs/leg-list.ts';
import { legRow } from './legs/leg-rows.ts';
import { PlaceList } from './legs/place-list.ts';
import { sheetOf } from './legs/sheet.ts';
import type { Sheet } from './legs/sheet.ts';
import { datasetOf, guarded, refused } from './report/result.ts';
import type { ReadOptions, ReadResult } from './report/result.ts';
import { documentSource, SourceList, tableSource } from './report/source-list.ts';
import type { TableLike } from './report/table-like.ts';

/** What is known of legs besides their rows. */
export interface LegOptions extends ReadOptions {
  /** A dataset whose places rows may name by id or name instead of giving coordinates. */
  readonly known?: Pick<Dataset, 'nodes' | 'sources'> | undefined;
  /** The language in which places and corridors are named, e.g. `ru`; it is written down beside English, which has to be there. */
  readonly lang?: string | undefined;
}

const SHEET = 'a row of headers, among them from and to, and a row for each leg';

/**
 * Reads corridors from a table of a page or from delimited text, a leg a row in walking order: `from`, `to`, `mode`, and what more is known of the leg
 * and of its ends. A row without `to` and `mode` says something of a place, a row with `since` a dated change of a leg. Headers and words may
 * be English, Russian, Kazakh, Dari or Pashto. Never throws, and guesses nothing: a row that cannot be understood is told and left out, the others stay.
 */
export function readLegs(given: string | TableLike, options: LegOptions = {}): ReadResult {
  return guarded(SHEET, () => {
    const issues = new IssueList();
    const sheet = sheetOf(given, issues);
    if (!sheet || !nameLegs(sheet.headers))
      return refused('not-legs', SHEET, sheet ? sheet.headers.join(', ') : 'no such rows');
    const table = typeof given === 'string' ? undefined : given;
    return dataset(sheet, table, options, issues);
  });
}

function dataset(
  sheet: Sheet,
  table: TableLike | undefined,
  options: LegOptions,
  issues: IssueList,
): ReadResult {
  const { known = { nodes: [], sources: [] }, lang = 'en', name } = options;
  const title = table?.caption?.trim() ?? '';
  const sources = new SourceList(
    table ? tableSource(title, table.data?.source) : documentSource('csv', name),
    true,
  );
  const names = (text: string): Names => ({ en: text, [lang]: text });
  const places = new PlaceList(new Gazetteer(known.nodes), issues, names, sources.document.id);
  for (const row of sheet.rows) for (const end of ['from', 'to'] as const) places.take(row, end);
  const settled = places.settled();
  const { legs, corridors } = walked(sheet, settled, places, sources, issues);
  const byId = new Map(legs.map((leg) => [leg.id, leg]));
  const nodes = [...new Set(settled.values())];
  const found = {
    nodes,
    legs,
    corridors: corridors.settled(byId, new Map(nodes.map((node) => [node.id, node])), names, title),
  };
  if (legs.length === 0)
    return { issues: [...issues.list(), ...refused('no-legs', 'a row that can be drawn', 'none').issues] };
  const whole = { ...datasetOf(title || name || '', sources.list(), {}), ...found };
  return { dataset: { ...whole, sources: cited(whole, known.sources) }, issues: issues.list() };
}

function walked(
  { rows }: Sheet,
  settled: ReadonlyMap<string, Place>,
  places: PlaceList,
  sources: SourceList,
  issues: IssueList,
): { readonly legs: readonly Leg[]; readonly corridors: CorridorList } {
  const legs = new LegList(rows.map((row) => row.said('id')).filter(Boolean), issues);
  const corridors = new CorridorList(sources.document.id);
  for (const row of rows) {
    const [from, to] = [row.said('from place'), row.said('to place')];
    if (to === '' && row.said('mode') === '' && from !== '') continue;
    const ends = (['from', 'to'] as const).map((end) => {
      const text = row.said(`${end} place`);
      const place = settled.get(folded(text));
      if (text === '') issues.error('missing-field', row.at(`${end} place`), 'a place', '');
      else if (!place) places.missing(row, end);
      return place;
    });
    const [start, end] = ends;
    const own = start && end && legRow(row, [start, end], sources, issues);
    const taken = own && legs.take(own);
    if (!taken || (own.since !== undefined && !taken.isNew)) continue;
    const reverse = taken.leg.first.start !== own.start;
    const step = { leg: taken.leg.id, reverse, from: own.start.id, to: own.end.id, part: row.said('part') };
    const had = corridors.add(row.said('corridor'), step);
    if (had.length > 0 && taken.isRepeated)
      issues.warn(
        'duplicate-leg',
        row.place,
        `one row for a leg of a corridor; ${taken.leg.first.row.place} counts`,
        `${from} – ${to}`,
      );
  }
  return { legs: legs.settled(), corridors };
}

/** The sources that are named, and those that known places cite. */
function cited({ sources, nodes }: Dataset, known: readonly Source[]): readonly Source[] {
  const wanted = new Set(
    nodes
      .flatMap((node) => [...node.sources, ...(node.changes ?? []).flatMap((one) => one.sources)])
      .map(({ source }) => source),
  );
  const own = new Set(sources.map(({ id }) => id));
  return [...sources, ...known.filter(({ id }) => wanted.has(id) && !own.has(id))];
}
