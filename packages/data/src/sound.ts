/**
 * The same questions as `@keruen/data` asks, of a dataset that `check()` or a reader has passed and with a question that is one: nothing is looked at twice, and
 * nothing is told of what cannot be understood. For pages that count bytes; anything else may throw here.
 */
export { about } from './query/actor/about.ts';
export { breakdownRecords } from './query/trade/breakdown.ts';
export { changes } from './query/trade/changes.ts';
export { chronicle } from './query/actor/chronicle-of.ts';
export { comparison } from './query/actor/comparison-of.ts';
export { legs } from './query/route/legs.ts';
export { partsRecords } from './query/trade/parts.ts';
export { cardRecords } from './query/actor/profile-of.ts';
export { profileRecords } from './query/actor/profile-with-stances.ts';
export { queryRecords } from './query/trade/query-of.ts';
export { growth } from './query/trade/ratio.ts';
export { relations } from './query/actor/relations.ts';
export { relationsAmong } from './query/actor/relations-among.ts';
export { roles } from './query/actor/roles.ts';
export { routeFaults } from './query/route/faults.ts';
export { route } from './query/route/of.ts';
export { volumes } from './query/route/volumes.ts';
