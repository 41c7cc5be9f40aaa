import type { MissingReason, Nature, ObsStatus } from '../../schema/vocabulary.ts';

/** What a flag of a number says: of the number itself, or why there is none. */
export interface Flag {
  readonly obsStatus?: ObsStatus;
  readonly nature?: Nature;
  readonly missing?: MissingReason;
}

/** SDMX code list CL_OBS_STATUS (2.2, 2.3), by code. */
export const OBS_STATUS: Readonly<Record<string, Flag>> = {
  A: { obsStatus: 'normal' },
  B: { obsStatus: 'break' },
  D: { obsStatus: 'definition-differs' },
  E: { obsStatus: 'estimated' },
  F: { obsStatus: 'forecast', nature: 'forecast' },
  G: { obsStatus: 'experimental' },
  I: { obsStatus: 'imputed' },
  J: { obsStatus: 'derogation' },
  K: { obsStatus: 'included-elsewhere' },
  N: { obsStatus: 'not-significant' },
  P: { obsStatus: 'provisional' },
  S: { obsStatus: 'special-event' },
  U: { obsStatus: 'low-reliability' },
  V: { obsStatus: 'unvalidated' },
  W: { obsStatus: 'includes-others' },
  // Missing for a reason, or for none that is given.
  H: { missing: 'not-applicable' },
  L: { missing: 'not-reported' },
  M: { missing: 'not-applicable' },
  O: { missing: 'unknown' },
  Q: { missing: 'suppressed' },
  _U: {},
};

/** The flags of Eurostat, of which several letters may stand together (`bp`). */
export const EUROSTAT_FLAGS: Readonly<Record<string, Flag>> = {
  b: { obsStatus: 'break' },
  c: { missing: 'suppressed' },
  d: { obsStatus: 'definition-differs' },
  e: { obsStatus: 'estimated' },
  f: { obsStatus: 'forecast', nature: 'forecast' },
  i: { obsStatus: 'imputed' },
  n: { obsStatus: 'not-significant' },
  p: { obsStatus: 'provisional' },
  r: { obsStatus: 'revised' },
  s: { obsStatus: 'estimated' },
  u: { obsStatus: 'low-reliability' },
  z: { missing: 'not-applicable' },
};

/** SDMX code list CL_CONF_STATUS: `F` is free, the others say that a number may not be given. */
export const CONF_STATUS: Readonly<Record<string, Flag>> = {
  F: {},
  C: { missing: 'suppressed' },
  D: { missing: 'suppressed' },
  N: { missing: 'suppressed' },
  S: { missing: 'suppressed' },
};
