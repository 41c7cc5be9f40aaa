import type { Dataset } from '../schema/dataset.ts';
import type { Issue } from '../schema/issue.ts';

/** What a command needs of the machine it runs on. */
export interface Host {
  /** The bytes of a file; `-` is what is piped in. Rejects where there is none. */
  readonly read: (file: string) => Promise<Uint8Array>;
  readonly write: (file: string, text: string) => Promise<void>;
  /** Of this package, `1.2.3`. */
  readonly version: string;
  /** The answer. */
  readonly print: (text: string) => void;
  /** What is said about it. */
  readonly remark: (text: string) => void;
}

/** What a command does with a text. Formats are the reader's affair: it finds out which one a text has. */
export interface Tools {
  readonly read: (
    text: string,
    options: { readonly name: string },
  ) => { readonly dataset?: Dataset | undefined; readonly issues: readonly Issue[] };
  /** What makes the sound records of a dataset doubtful together. */
  readonly lint: (dataset: Dataset) => readonly Issue[];
}
