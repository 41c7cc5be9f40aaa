import type { Citation } from '../schema/claim.ts';
import type { Branch, Corridor, Leg, Place, StatusChange, Step } from '../schema/corridor.ts';
import type { Dataset } from '../schema/dataset.ts';
import { guarded } from '../value/guarded.ts';
import { csvText, usedColumns } from './csv-text.ts';

const LEG_HEADERS = [
  'id',
  'from',
  'to',
  'mode',
  'build',
  'service',
  'since',
  'as_of',
  'corridor',
  'part',
  'via',
  'length_km',
  'gauge_mm',
  'sea_service',
  'confidence',
  'source',
  'note',
] as const;
const END_HEADERS = ['name', 'lon', 'lat', 'kind', 'country', 'gauges'] as const;
const HEADERS = [
  ...LEG_HEADERS,
  ...(['from', 'to'] as const).flatMap((end) => END_HEADERS.map((field) => `${end}_${field}` as const)),
];

type Header = (typeof HEADERS)[number];
type Cells = Partial<Readonly<Record<Header, string | number | undefined>>>;

/** Columns that are written though nothing stands in them. */
const ALWAYS: readonly Header[] = ['from', 'to', 'mode', 'build', 'service'];

/**
 * Corridors as CSV for a spreadsheet, a leg a row in walking order, as `readLegs` takes it: coordinates where a place first stands, dated
 * changes in rows of their own. Names are the English ones. Without `corridors` all are written.
 */
export function writeLegs(
  dataset: Dataset,
  corridors: readonly string[] = dataset.corridors.map(({ id }) => id),
): string {
  const writer = new LegWriter(dataset);
  const asked = dataset.corridors.filter(({ id }) => corridors.includes(id));
  const rows = asked.flatMap((corridor) => writer.rowsOf(corridor));
  return csvText(usedColumns([HEADERS, ...rows.map(line)], ALWAYS));
}

const line = (cells: Cells): readonly string[] =>
  HEADERS.map((header) => {
    const value = cells[header] ?? '';
    return typeof value === 'number' ? String(value) : guarded(value);
  });

/** Remembers which legs and places are written already. */
class LegWriter {
  readonly #legs: ReadonlyMap<string, Leg>;
  readonly #nodes: ReadonlyMap<string, Place>;
  readonly #written = new Set<Leg | Place>();

  constructor({ legs, nodes }: Dataset) {
    this.#legs = new Map(legs.map((leg) => [leg.id, leg]));
    this.#nodes = new Map(nodes.map((node) => [node.id, node]));
  }

  rowsOf({ names, main, branches, detached }: Corridor): readonly Cells[] {
    const rows = (steps: readonly Step[], part: string): readonly Cells[] =>
      steps.flatMap((step) => this.#rowsOf(step, { corridor: names['en'], part }));
    return [
      ...rows(main, 'main'),
      ...[...branches, ...detached].flatMap(({ legs, label }: Branch) => rows(legs, label)),
    ];
  }

  #rowsOf({ leg: id, reverse }: Step, walk: Cells): readonly Cells[] {
    const leg = this.#legs.get(id);
    if (!leg) return [];
    const { from, to, mode } = leg;
    const ends = reverse ? { id, from: to, to: from, mode } : { id, from, to, mode };
    if (this.#written.has(leg)) return [{ ...ends, ...walk }];
    this.#written.add(leg);
    const places = { ...this.#placeCells('from', ends.from), ...this.#placeCells('to', ends.to) };
    return [
      { ...ends, ...walk, ...ofLeg(leg, reverse), ...places },
      ...(leg.changes ?? []).map((change) => ({ ...ends, ...ofChange(change) })),
    ];
  }

  #placeCells(end: 'from' | 'to', id: string): Cells {
    const place = this.#nodes.get(id);
    if (!place || this.#written.has(place)) return {};
    this.#written.add(place);
    const { names, lon, lat, kinds, country, breakOfGauge } = place;
    const cells = { name: names['en'], lon, lat, kind: kinds.join(' / '), country, gauges: breakOfGauge };
    return Object.fromEntries(Object.entries(cells).map(([field, value]) => [`${end}_${field}`, value]));
  }
}

const cited = (sources: readonly Citation[]): string =>
  [...new Set(sources.map(({ source }) => source))].join('; ');

const ofLeg = (
  { build, service, asOf, via = [], lengthKm, gaugeMm, seaService, confidence, sources, note }: Leg,
  reverse?: boolean,
): Cells => ({
  build,
  service,
  as_of: asOf,
  via: (reverse ? [...via].reverse() : via).map((point) => point.join(' ')).join('; '),
  length_km: lengthKm,
  gauge_mm: gaugeMm,
  sea_service: seaService?.join(' '),
  confidence,
  source: cited(sources),
  note,
});

const ofChange = ({ date, build, service, note, confidence, sources }: StatusChange): Cells => ({
  since: date,
  build,
  service,
  note,
  confidence,
  source: cited(sources),
});
