/** Codes of groups of states that stand beside states in tables: those of the World Bank, and the world. */
const GROUPS = new Set(
  (
    'WLD AFE AFW ARB CEB CSS EAP EAR EAS ECA ECS EMU EUU FCS HIC HPC IBD IBT IDA IDB IDX INX LAC LCN LDC LIC LMC LMY LTE ' +
    'MEA MIC MNA NAC OED OSS PRE PSS PST SAS SSA SSF SST TEA TEC TLA TMN TSA TSS UMC'
  ).split(' '),
);

/** Whether the id is an alpha-3 code of one state or territory, as far as codes tell. */
export function isOneState(id: string): boolean {
  return /^[A-Z]{3}$/.test(id) && !GROUPS.has(id);
}
