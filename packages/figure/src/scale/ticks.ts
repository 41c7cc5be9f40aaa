/**
 * A distance between round numbers: 1, 2 or 5 times a power of ten. Below one it is kept as its inverse, because
 * 3 / 10 is printed as 0.3 while 3 × 0.1 is not.
 */
interface Step {
  readonly size: number;
  readonly inverse: boolean;
}

/** Ratios at which the next of 1, 2, 5, 10 lies nearer: the geometric means of neighbours. */
const TO_TWO = Math.SQRT2;
const TO_FIVE = Math.sqrt(10);
const TO_TEN = Math.sqrt(50);

function stepFor(span: number, count: number): Step {
  const wanted = span / count;
  const power = Math.floor(Math.log10(wanted));
  const error = wanted / Math.pow(10, power);
  const factor = error >= TO_TEN ? 10 : error >= TO_FIVE ? 5 : error >= TO_TWO ? 2 : 1;
  if (power < 0) return { size: Math.pow(10, -power) / factor, inverse: true };
  return { size: Math.pow(10, power) * factor, inverse: false };
}

const multiple = (step: Step, i: number): number => (step.inverse ? i / step.size : i * step.size);
const index = (step: Step, value: number): number => (step.inverse ? value * step.size : value / step.size);

/** First and last multiple of the step within the span; a count of one may find none and is then doubled. */
function within(start: number, stop: number, count: number): readonly [Step, number, number] {
  const step = stepFor(stop - start, count);
  // Adding zero makes a whole number of “minus zero”.
  let first = Math.round(index(step, start)) + 0;
  let last = Math.round(index(step, stop));
  if (multiple(step, first) < start) first++;
  if (multiple(step, last) > stop) last--;
  return last < first && count >= 0.5 && count < 2 ? within(start, stop, count * 2) : [step, first, last];
}

/** Spans below this have no step that a double can hold. */
const SMALLEST = 1e-290;

const usable = (start: number, stop: number, count: number): boolean =>
  Number.isFinite(start) && Number.isFinite(stop) && count > 0;

/** About `count` round values from `start` to `stop`, rising; one value where both are the same; none for NaN. */
export function ticks(start: number, stop: number, count: number): number[] {
  if (!usable(start, stop, count)) return [];
  if (start === stop) return [start];
  if (stop < start) return ticks(stop, start, count).reverse();
  if (!Number.isFinite(stop - start)) return ticks(start / 4, stop / 4, count).map((v) => v * 4);
  if (stop - start < SMALLEST) return [start, stop];
  const [step, first, last] = within(start, stop, count);
  const values: number[] = [];
  for (let i = first; i <= last; i++) values.push(multiple(step, i));
  return values.every(Number.isFinite) ? values : [start, stop];
}

/** The rising domain widened to the round values around it, until the step no longer changes; as it is if it never does. */
export function nice([start, stop]: readonly [number, number], count: number): readonly [number, number] {
  if (!usable(start, stop, count) || !(stop - start >= SMALLEST && stop - start < Infinity))
    return [start, stop];
  let [low, high] = [start, stop];
  let before: Step | undefined;
  for (let turn = 0; turn < 10; turn++) {
    const [step] = within(low, high, count);
    if (step.size === before?.size && step.inverse === before.inverse) return [low, high];
    const next = [
      multiple(step, Math.floor(index(step, low))),
      multiple(step, Math.ceil(index(step, high))),
    ] as const;
    if (!next.every(Number.isFinite)) break;
    [low, high] = next;
    before = step;
  }
  return [start, stop];
}
