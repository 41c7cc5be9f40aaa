/** A value's place along the scale, from 0 to 1, and the room its words need, px. */
export type Need = readonly [share: number, room: number];

/** The longest stretch between `from` and `to` at which the words before and behind each value stay inside; next to nothing where none does. */
export function stretch(
  before: readonly Need[],
  behind: readonly Need[],
  from: number,
  to: number,
): [number, number] {
  const widest = (needs: readonly Need[]): number => Math.max(0, ...needs.map(([, room]) => room));
  const far = to - widest(behind);
  const starts = before.map(([share, room]) =>
    share < 1 ? (from + room - share * far) / (1 - share) : from,
  );
  const start = Math.min(Math.max(from, ...starts), to - 1);
  // Where a value moves on, so does what is said before it: the start holds for every end farther on.
  const ends = behind.map(([share, room]) => (share > 0 ? (to - room - (1 - share) * start) / share : to));
  return [start, Math.max(start + 1, Math.min(to, ...ends))];
}
