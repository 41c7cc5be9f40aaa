const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A date of the facts as a reader is told it, `15 November 2017`; other words as they are. */
export const inWords = (value: string): string =>
  value.replace(
    /^(\d{4})-(\d\d)-(\d\d)$/,
    (_, year, month, day) => `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`,
  );
