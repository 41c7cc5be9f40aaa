/** Codes of three letters, none of ISO 3166-1, under which tables list several states: the world, aggregates of the World Bank, unions and blocs. */
const GROUPS = new Set(
  (
    'WLD AFE AFW ARB CEB CSS EAP EAR EAS ECA ECS EMU EUU FCS HIC HPC IBD IBT IDA IDB IDX INX LAC LCN LDC LIC LMC LMY LTE ' +
    'MEA MIC MNA NAC OED OSS PRE PSS PST SAS SSA SSF SST TEA TEC TLA TMN TSA TSS UMC EUR OEC CIS GCC SCO'
  ).split(' '),
);

/** How codes look that are no state's: a number, a single letter, joined by a low line (`1C_080`), or of a union. Words are somebody's name. */
const CODE = /^(?=[A-Z\d_]+$)(\d|.$|.*_|E[AU]\d*$|EAEU$|EFTA$|TOTAL$)/;

/** The European Union and the euro area of any date, trade within and with others (`EXT_EU27_2020`), and others of which the code is known. */
const KNOWN = /^((EXT_|INT_)?E[AU]\d*(_[A-Z\d]+)?|EAEU|EFTA|TOTAL|97|W)$/;

/** Whether the id is known to stand for several states: what is traded with them is traded with each. */
export function isKnownGroup(id: string): boolean {
  return GROUPS.has(id) || KNOWN.test(id);
}

/** Whether the id stands for several states, or is a code of nobody known and may do so. Such a one is no partner beside states. */
export function isGroup(id: string): boolean {
  return GROUPS.has(id) || CODE.test(id);
}

/** Whether the id is an alpha-3 code of one state or territory, as far as codes tell. */
export function isOneState(id: string): boolean {
  return /^[A-Z]{3}$/.test(id) && !GROUPS.has(id);
}
