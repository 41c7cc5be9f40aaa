/** The partner or product of a row that sums the others. No actor and no product has this id. */
export const OTHER = 'other';
