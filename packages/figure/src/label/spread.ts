const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/**
 * For rising places others that are at least `line` apart between `top` and `bottom`, each as near as possible to the one it was
 * given (isotonic regression by pooling of neighbours, least squares). Undefined where they are too many.
 */
export function spread(
  rising: readonly number[],
  line: number,
  [top, bottom]: readonly [number, number],
): readonly number[] | undefined {
  const spare = bottom - top - (rising.length - 1) * line;
  if (spare < 0) return undefined;
  // Each place without the lines before it: then “at least a line apart” is “not before the one before”.
  const blocks: number[][] = [];
  rising.forEach((y, i) => {
    let block = [y - i * line];
    while (blocks.length && mean(blocks.at(-1)!) >= mean(block)) block = [...blocks.pop()!, ...block];
    blocks.push(block);
  });
  return blocks
    .flatMap((block) => block.map(() => Math.min(Math.max(mean(block), top), top + spare)))
    .map((start, i) => start + i * line);
}
