import type { Leg, StatusChange } from '../../schema/corridor.ts';
import { parsePeriod, startOf } from '../../value/period.ts';
import type { IssueList } from '../report/issue-list.ts';
import { besides, changeOf } from './leg-rows.ts';
import type { LegRow } from './leg-rows.ts';
import { slugs } from './slug.ts';
import { wholeStatus } from './status.ts';

/** What rows say of one leg. */
export interface LegSaid {
  readonly id: string;
  readonly first: LegRow;
  /** The row that says how the leg is, without a date. */
  base: LegRow | undefined;
  readonly dated: LegRow[];
}

/** The legs that rows name. Two rows are of one leg where they give one id, or the same two places and the same mode, in either direction. */
export class LegList {
  readonly #legs = new Map<string, LegSaid>();
  readonly #issues: IssueList;
  readonly #slug: (name: string) => string;

  constructor(ids: Iterable<string>, issues: IssueList) {
    this.#issues = issues;
    this.#slug = slugs(ids);
  }

  /** The leg of a row, and whether the row says again what an earlier one has said. Undefined, and told, where its id is that of another leg. */
  take(
    row: LegRow,
  ): { readonly leg: LegSaid; readonly isNew: boolean; readonly isRepeated: boolean } | undefined {
    const id = row.row.said('id');
    const ends = [row.mode, ...[row.start.id, row.end.id].sort()].join(' ');
    const known = this.#legs.get(id ? `id ${id}` : ends);
    if (known && endsOf(known.first) !== endsOf(row)) {
      this.#issues.error(
        'duplicate-id',
        row.row.at('id'),
        `an id of its own; ${known.first.row.place} has this one`,
        id,
      );
      return undefined;
    }
    const leg = known ?? {
      id: id || this.#slug(`${row.start.id} ${row.end.id}`),
      first: row,
      base: undefined,
      dated: [],
    };
    if (!known) {
      this.#legs.set(`id ${leg.id}`, leg);
      if (!this.#legs.has(ends)) this.#legs.set(ends, leg);
    }
    const isRepeated = row.since === undefined && leg.base !== undefined;
    if (isRepeated) this.#compare(leg.base!, row);
    if (row.since !== undefined) leg.dated.push(row);
    else leg.base ??= row;
    return { leg, isNew: !known, isRepeated };
  }

  /** Tells what a row says of a leg otherwise than the row that counts. */
  #compare({ row: { place }, status }: LegRow, { row, status: other }: LegRow): void {
    for (const field of ['build', 'service'] as const) {
      const at = row.at(row.said(field) ? field : 'status');
      if (other[field] && other[field] !== status[field])
        this.#issues.warn(
          'contradicting-cell',
          at,
          `${status[field] ?? 'nothing'}, as ${place} says; that counts`,
          other[field],
        );
    }
  }

  /** The legs with all that is said of them; those whose status cannot be known are told and left out. */
  settled(): readonly Leg[] {
    return [...new Set(this.#legs.values())].flatMap((leg) => this.#legOf(leg) ?? []);
  }

  #legOf({ id, first, base = first, dated }: LegSaid): Leg | undefined {
    const changes = dated
      .map((row) => [row, changeOf(row, this.#issues)] as const)
      .sort(([, a], [, b]) => firstDay(a) - firstDay(b));
    const status = this.#statusOf(base, changes);
    if (!status) return undefined;
    return {
      id,
      from: first.start.id,
      to: first.end.id,
      mode: first.mode,
      ...status,
      ...besides(base.row, this.#issues),
      ...(changes.length > 0 ? { changes: changes.map(([, change]) => change) } : {}),
      sources: base.sources,
    };
  }

  /** What holds since the last dated change, and else what is said without a date. */
  #statusOf(
    base: LegRow,
    changes: readonly (readonly [LegRow, StatusChange])[],
  ): Pick<Leg, 'build' | 'service'> | undefined {
    const last = (field: 'build' | 'service') =>
      changes.findLast(([, change]) => change[field] !== undefined);
    const [build, service] = [last('build'), last('service')];
    for (const [field, found] of [
      ['build', build],
      ['service', service],
    ] as const) {
      const said = base.since === undefined ? base.status[field] : undefined;
      const now = found?.[1][field];
      if (!found || !said || said === now) continue;
      this.#issues.warn(
        'contradicting-cell',
        base.row.at(base.row.said(field) ? field : 'status'),
        `${now}, as ${found[0].row.place} says since ${found[1].date}; that counts`,
        said,
      );
    }
    const said = {
      build: build?.[1].build ?? base.status.build,
      service: service?.[1].service ?? base.status.service,
    };
    if (!said.build && !said.service)
      this.#issues.warn(
        'no-status',
        base.row.place,
        'a word in status, build or service; the leg is drawn as built, its service unknown',
        '',
      );
    const status = wholeStatus(said);
    if (!status)
      this.#issues.error(
        'missing-field',
        base.row.at('build'),
        'one of under-construction, planned, study; the leg is not open',
        '',
      );
    return status;
  }
}

/** When a change begins to hold; of several of one day the later row is the later change. */
const firstDay = ({ date }: StatusChange): number => startOf(parsePeriod(date)!);

const endsOf = ({ start, end }: LegRow): string => [start.id, end.id].sort().join(' ');
