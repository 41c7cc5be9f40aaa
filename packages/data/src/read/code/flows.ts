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
