import { flowNamed } from '../term/flow-in.ts';
import type { NamedFlow } from '../term/flow-in.ts';
import { mayBeUnit, saidInHeader, unitOfTable } from '../observation/said-in-header.ts';
import type { CellData, CellLike } from '../report/table-like.ts';
import type { Role } from '../term/role-words.ts';

/** A kind of numbers. */
export interface Kind {
  readonly kind: string;
  readonly isRatio: boolean;
  /** Whose flow it is; no word of it where the kind has to be said with the name. */
  readonly flow: Partial<NamedFlow>;
  readonly data: CellData;
  /** Whether a cell says it, and no header: what it says is no unit of the numbers beside it. */
  readonly isOfCell?: boolean;
}

/** What a header says of the numbers under it; `whose` they are where it does not say. */
export function kindIn(header: CellLike, whose: Partial<NamedFlow>): Kind {
  const kind = header.text.trim();
  const { unit, scale } = unitOfTable(kind);
  const { name, unread } = saidInHeader(kind);
  const written = unit === undefined && unread !== undefined && mayBeUnit(unread) ? unread : unit;
  const data = {
    ...header.data,
    ...(written === undefined ? {} : { unit: written }),
    ...(scale === undefined ? {} : { scale: `${scale}` }),
  };
  return { kind, isRatio: unit === 'ratio', flow: { ...whose, ...flowNamed(name) }, data };
}

/** Those who are named beside numbers, by the role that a header gives them. */
export type ByRole = { readonly [role in Role]?: string };

/** Whose numbers are, where some of the parties are named beside them. An exporter beside an importer says with it which flow is meant, where nothing else does. */
export function partiesOf(said: Partial<NamedFlow>, by: ByRole): Partial<NamedFlow> {
  const { exporter, importer, country } = by;
  const flow = said.flow ?? (exporter && importer ? 'export' : undefined);
  const [from, to] = flow === 'import' ? [importer, exporter] : [exporter, importer];
  const reporter = by.reporter ?? from ?? said.reporter;
  const partner = by.partner ?? to ?? said.partner;
  const isPartner = reporter !== undefined && partner === undefined;
  return {
    ...(flow ? { flow } : {}),
    reporter: isPartner ? reporter : (country ?? reporter),
    partner: isPartner ? country : partner,
  };
}

/** What is said of numbers whose `series` is named beside them, under a header that may say which `role` it has. */
export const rolesOf = (said: Partial<NamedFlow>, series: string, role: Role = 'country'): CellData =>
  partiesOf(said, { [role]: series });

/** Names that stand for several series. */
export const repeatedIn = (names: readonly string[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.size === seen.add(name).size));
};
