import type { CellLike } from '../report/table-like.ts';
import type { Role } from '../term/role-words.ts';

/** A row of a table, and where it stands. */
export interface Line {
  readonly cells: readonly TakenCell[];
  readonly place: string;
  /** Of headers: columns left out because they have no time. */
  readonly undated?: readonly string[];
  /** Of headers: those of columns that said the same in each row, and nothing that is understood. */
  readonly unsaid?: readonly TakenCell[];
  /** Of headers: whether each row said whose its numbers were and when, and nothing that was left out. */
  readonly isOfRows?: boolean;
}

/** A cell of a document, or the header of a table that was taken apart. */
export interface TakenCell extends CellLike {
  /** The id of the series that such a header names. */
  readonly series?: string | undefined;
  /** What several columns say of that series. */
  readonly beside?: NamedBeside | undefined;
}

/** What columns of words say of a series beside what it is called. */
export interface NamedBeside {
  readonly parties: readonly Party[];
  /** Whether these are a reporter and a partner, and the series is nobody else. */
  readonly arePair: boolean;
  /** Whether its name is put together from words of several columns: behind a comma stands no unit then. */
  readonly isJoined: boolean;
}

/** Somebody whose trade a row says numbers are of. */
export interface Party {
  readonly role: Role;
  readonly id: string;
  readonly name: string;
}
