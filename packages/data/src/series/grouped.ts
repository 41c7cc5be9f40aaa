/** Which rows are alike: rows of one group have the same number, groups being counted from 0 in the order in which they begin. */
export interface Groups {
  readonly of: Uint32Array;
  readonly count: number;
}

/** Groups rows by a whole number of each, up to 2^53. Open addressing: a set of such numbers takes ten times as long. */
export function grouped(keys: Float64Array): Groups {
  const of = new Uint32Array(keys.length);
  const mask = 2 ** Math.ceil(Math.log2(keys.length * 2 + 2)) - 1;
  const first = new Int32Array(mask + 1).fill(-1);
  let count = 0;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!;
    let slot = placeOf(key) & mask;
    while (first[slot] !== -1 && keys[first[slot]!] !== key) slot = (slot + 1) & mask;
    if (first[slot] === -1) {
      first[slot] = row;
      of[row] = count++;
    } else of[row] = of[first[slot]!]!;
  }
  return { of, count };
}

/** Spreads neighbouring numbers over a table: multiplication by the golden ratio (Knuth, volume 3, 6.4). */
function placeOf(key: number): number {
  const high = Math.floor(key / 2 ** 32);
  const mixed = Math.imul((key ^ Math.imul(high, 0x85ebca6b)) >>> 0, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
