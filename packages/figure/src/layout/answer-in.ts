import type { Chronicle, Rows } from '@keruen/data';
import type { Account } from './account.ts';

/** The records of an account: its rows, or the chronicle it tells. */
export const answerIn = ({ table, told }: Account): Rows | Chronicle | undefined =>
  typeof table === 'function' ? told : table;
