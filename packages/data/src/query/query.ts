import type { Observation } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';
import { latest, pick, sourcesOf } from './cited.ts';
import { noteOf, notesOf } from './notes.ts';
import { askedOf, rowsOf } from './rows-of.ts';
import type { Row, Rows, TradeQuery } from './rows.ts';

/**
 * The rows, notes and sources of one measure in one unit. Turnover is never computed here: it is what the
 * dataset holds, derived or claimed. Records in another unit than the statistics become notes.
 */
export function query(dataset: Dataset, asked: TradeQuery): Rows {
  const found = askedOf(dataset, asked);
  const unit = unitOf(found);
  const rows = rowsOf(
    dataset,
    found.filter((observation) => observation.unit === unit),
    asked,
  );
  const foreign = found.filter((observation) => observation.unit !== unit).map(noteOf);
  const linked = notesOf(dataset, rows, asked.asOf);
  const notes = [
    ...linked,
    ...foreign.filter(({ record }) => !linked.some((note) => note.record === record)),
  ];
  const records = [...rows.map((row) => row.observation), ...notes.map((note) => note.record)];
  const shownSources = sourcesOf(dataset, records.slice(0, rows.length));
  return {
    query: asked,
    unit,
    rows,
    notes,
    sources: sourcesOf(dataset, records),
    dataAsOf: latest(shownSources.map((source) => source.date)),
    actors: pick(dataset.actors, [asked.reporter, asked.partner, ...records.flatMap(actorsIn)]),
    products: pick(dataset.products, records.map(productOf)),
  };
}

function unitOf(found: readonly Observation[]): string {
  const official = found.find((observation) => observation.nature === 'statistic');
  return (official ?? found[0])?.unit ?? '';
}

function actorsIn(
  record: Row['observation'] | Rows['notes'][number]['record'],
): readonly (string | undefined)[] {
  return 'text' in record
    ? [record.subject, record.attribution]
    : [record.reporter, record.partner, record.attribution];
}

function productOf(record: Rows['notes'][number]['record']): string | undefined {
  return 'product' in record ? record.product : undefined;
}
