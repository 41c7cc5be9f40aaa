import { OTHER, type Rows } from '@keruen/data';

/**
 * Of the flows or parties that are asked for, those with a row on show: a figure is not of what it has no number of. All of them where
 * there is nothing to show, or where a row sums up a rest of them.
 */
export function onShow<Id extends string>(
  side: 'flow' | 'reporter' | 'partner',
  asked: readonly Id[],
  { rows }: Rows,
): readonly Id[] {
  const shown: readonly (string | undefined)[] = rows.map(({ observation }) => observation[side]);
  const there = shown.includes(OTHER) ? [] : asked.filter((one) => shown.includes(one));
  return there.length ? there : asked;
}
