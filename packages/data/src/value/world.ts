/** The id of the world, an aggregate: trade with it is trade with everybody, and it is no partner beside others. */
export const WORLD = 'WLD';
