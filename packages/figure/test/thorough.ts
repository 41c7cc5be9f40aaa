/** Whether what takes longer than `npm test` may is done whole: with `EVERY_READER=1`, as `.ci/run` does after it. */
export const thorough = Boolean(process.env.EVERY_READER);

/** One in so many things of a list, beginning at a place; with `EVERY_READER=1` all of them. */
export const inTurn = <Thing>(list: readonly Thing[], place: number, many: number): readonly Thing[] =>
  thorough ? list : list.filter((_, i) => (i + place) % many === 0);

/** How many examples a property is held against: a third of them in `npm test`. */
export const runs = (whole: number): number => (thorough ? whole : Math.ceil(whole / 3));
