/** Whether everything is looked at by everybody and in every way, which takes longer than `npm test` may: with `EVERY_READER=1`. */
export const thorough = Boolean(process.env.EVERY_READER);

/** One of so many things, in turn, so that as many neighbours have them all between them; with `EVERY_READER=1` all of them. */
export const inTurn = <Thing>(list: readonly Thing[], place: number, many = list.length): readonly Thing[] =>
  thorough ? list : list.filter((_, i) => (i + place) % many === 0);
