/**
 * The same questions as `@keruen/data` asks, of a dataset that `check()` or a reader has passed and with a question that is one: nothing is looked at twice, and
 * nothing is told of what cannot be understood. For pages that count bytes; anything else may throw here.
 */
export { about } from './query/about.ts';
export { breakdownRecords } from './query/breakdown.ts';
export { changes } from './query/changes.ts';
export { chronicle } from './query/chronicle-of.ts';
export { comparison } from './query/comparison-of.ts';
export { legs } from './query/legs.ts';
export { partsRecords } from './query/parts.ts';
export { cardRecords } from './query/profile-of.ts';
export { profileRecords } from './query/profile-with-stances.ts';
export { queryRecords } from './query/query-of.ts';
export { growth } from './query/ratio.ts';
export { relations } from './query/relations.ts';
export { relationsAmong } from './query/relations-among.ts';
export { roles } from './query/roles.ts';
export { routeFaults } from './query/route-faults.ts';
export { route } from './query/route-of.ts';
export { volumes } from './query/volumes.ts';
