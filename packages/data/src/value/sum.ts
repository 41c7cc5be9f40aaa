/** The id of the sum of all names of a table: it may be less than the world. No actor has it. */
export const SUM = 'total';

/** Whether an id is that of the sum of all names of a table or of some, `total-1`. */
export const isSumId = (id: string | undefined): boolean => /^total(-\d+)?$/.test(`${id}`);
