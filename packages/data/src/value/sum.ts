/** The id of the sum of all names of a table: it may be less than the world. No actor has it. */
export const SUM = 'total';
