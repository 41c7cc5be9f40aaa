import {
  OTHER,
  WORLD,
  type Dataset,
  type Flow,
  type Note,
  type Row,
  type Rows,
  type TradeQuery,
} from '@keruen/data';
import { queryRecords } from '@keruen/data/sound';
import type { Ask } from './chart-types.ts';
import { pairsOf } from '../facet/pairs.ts';
import type { RowFacet } from '../rows/panel.ts';

/** The question about one of them. */
const ABOUT: Readonly<Record<RowFacet, (id: string) => Partial<TradeQuery>>> = {
  partner: (id) => ({ partner: id }),
  reporter: (id) => ({ reporter: id }),
  product: (id) => ({ product: [id] }),
  flow: (id) => ({ flow: [id as Flow] }),
  period: (id) => ({ period: id }),
};

const distinct = (ids: readonly (string | undefined)[]): string[] =>
  [...new Set(ids)].filter((id) => id !== undefined && id !== OTHER && id !== WORLD) as string[];

/** Whom or what the question names: those named in it, else those its answer names. Periods are those with official numbers, or the time `between` two of them. */
function idsOf(
  ask: Ask,
  dataset: Dataset,
  asked: TradeQuery,
  by: RowFacet,
  between: boolean | undefined,
): string[] {
  if (by === 'flow') return distinct(asked.flow);
  if (by === 'period') {
    const { rows } = queryRecords(dataset, asked);
    const official = rows.filter(({ line, period }) => line !== undefined && !period.interval);
    const periods = distinct((official.length ? official : rows).map(({ period }) => period.text));
    return between ? pairsOf(periods).map(([, , span]) => span) : periods;
  }
  const named = by === 'product' ? (asked.product ?? []) : (asked[by]?.split(' ') ?? ['*']);
  if (!named.includes('*')) return distinct(named);
  return distinct(ask(dataset, asked).rows.map(({ observation }) => observation[by]));
}

const unique = <Thing extends { readonly id: string }>(things: readonly Thing[]): Thing[] => [
  ...new Map(things.map((thing) => [thing.id, thing])).values(),
];

/** A record that cannot stand beside those on show, told beneath them. */
const beside = ({ rows }: Rows): Note[] =>
  rows.map(({ observation, value }) => ({ record: observation, value, contradicts: [], concerns: [] }));

/** Notes of several answers, each once; none of what one of them shows. */
function notesOf(notes: readonly Note[], shown: ReadonlySet<string>): Note[] {
  const told = new Map<string, Note>();
  for (const note of notes) {
    const { id } = note.record;
    const known = told.get(id);
    const all = (of: 'contradicts' | 'concerns') => [...new Set([...(known?.[of] ?? []), ...note[of]])];
    if (!shown.has(id)) told.set(id, { ...note, contradicts: all('contradicts'), concerns: all('concerns') });
  }
  return [...told.values()];
}

/** A row that several answers give stands once; where each has computed another number under that name, these are called apart. */
function onceEach(rows: readonly Row[]): Row[] {
  const known = new Map<string, Row[]>();
  return rows.flatMap((row) => {
    const { observation, value } = row;
    const before = known.get(observation.id) ?? [];
    if (before.some((one) => one.value === value)) return [];
    known.set(observation.id, [...before, row]);
    const id = `${observation.id}-${before.length + 1}`;
    return [before.length ? { ...row, observation: { ...observation, id } } : row];
  });
}

/** Answers as one. What is in another unit than the first has no place on its scale and becomes notes. */
function together(answers: readonly Rows[], query: TradeQuery): Rows {
  const { unit } = answers[0]!;
  const rows = onceEach(answers.filter((one) => one.unit === unit).flatMap((one) => one.rows));
  const others = answers.filter((one) => one.unit !== unit).flatMap(beside);
  return {
    query,
    unit,
    rows,
    notes: notesOf(
      [...answers.flatMap(({ notes }) => notes), ...others],
      new Set(rows.map(({ observation }) => observation.id)),
    ),
    sources: unique(answers.flatMap(({ sources }) => sources)),
    dataAsOf: answers
      .flatMap(({ dataAsOf }) => dataAsOf ?? [])
      .sort()
      .at(-1),
    actors: unique(answers.flatMap(({ actors }) => actors)),
    products: unique(answers.flatMap(({ products }) => products)),
  };
}

/**
 * Asks what a type asks of each partner, product, flow or period by itself: for types whose answer to one question is one whole. Of `*`
 * those that the type itself names; of a type that stands `between` two periods, of each period and the next.
 */
export const askEach =
  (ask: Ask, by: RowFacet, between?: boolean): Ask =>
  (dataset, asked) => {
    const answers = idsOf(ask, dataset, asked, by, between)
      .map((id) => ask(dataset, { ...asked, ...ABOUT[by](id) }))
      .filter(({ rows }) => rows.length);
    return answers.length ? together(answers, asked) : ask(dataset, asked);
  };
