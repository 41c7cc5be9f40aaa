import { flowNamed } from '../term/flow-in.ts';
import type { NamedFlow } from '../term/flow-in.ts';
import { mayBeUnit, saidInHeader, unitOfTable } from '../observation/said-in-header.ts';
import type { CellData, CellLike } from '../report/table-like.ts';

/** A kind of numbers. */
export interface Kind {
  readonly kind: string;
  readonly isRatio: boolean;
  /** Whose flow it is; no word of it where the kind has to be said with the name. */
  readonly flow: Partial<NamedFlow>;
  readonly data: CellData;
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

/** Those named in the rows are the partners of a reporter that is known, else the reporters. */
export function rolesOf({ reporter, partner, ...flow }: Partial<NamedFlow>, series: string): CellData {
  return reporter !== undefined && partner === undefined
    ? { ...flow, reporter, partner: series }
    : { ...flow, reporter: series, partner };
}
