import type { Flow } from '../../schema/vocabulary.ts';

/**
 * Codes of trade flows: UN Comtrade and SDMX (`X`, `M`; the OECD's balance is `B`), IMF and others (`EXP`, `IMP`), and Eurostat (`1` is import, `2` export).
 * Parts of a flow, as re-exports, are none of them.
 */
const FLOWS: Readonly<Record<string, Flow>> = {
  X: 'export',
  EXP: 'export',
  EXPORT: 'export',
  EXPORTS: 'export',
  XG: 'export',
  TX: 'export',
  '2': 'export',
  M: 'import',
  IMP: 'import',
  IMPORT: 'import',
  IMPORTS: 'import',
  MG: 'import',
  TM: 'import',
  '1': 'import',
  B: 'balance',
  BAL: 'balance',
  BALANCE: 'balance',
  TB: 'balance',
  TURNOVER: 'turnover',
};

export const flowOf = (code: string): Flow | undefined => {
  const known = code.toUpperCase();
  return Object.hasOwn(FLOWS, known) ? FLOWS[known] : undefined;
};

/** Parts of flows that UN Comtrade and others have codes of, and what they are a part of. */
const PARTS: Readonly<Record<string, string>> = {
  RX: 're-exports are a part of exports',
  DX: 'domestic exports are a part of exports',
  XIP: 'exports after inward processing are a part of exports',
  XOP: 'exports for outward processing are a part of exports',
  RM: 're-imports are a part of imports',
  FM: 'foreign imports are a part of imports',
  MIP: 'imports for inward processing are a part of imports',
  MOP: 'imports after outward processing are a part of imports',
};

/** Why the code of a part of a flow is not read; undefined for any other code. */
export const partOfFlow = (code: string): string | undefined => {
  const known = code.toUpperCase();
  return Object.hasOwn(PARTS, known) ? `a whole flow: ${PARTS[known]}, and are left out` : undefined;
};
