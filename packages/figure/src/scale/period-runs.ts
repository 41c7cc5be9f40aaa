import type { Period } from '@keruen/data';
import { yearSpan } from './time.ts';

/** In order of time, each once, neighbouring periods as one from the first day to the last: 2018, 2019, 2020 and 2023 are `2018–2020` and `2023`. */
export function periodRuns(periods: readonly Period[]): Period[] {
  const runs: Period[] = [];
  for (const period of [...periods].sort((a, b) => yearSpan(a)[0] - yearSpan(b)[0])) {
    const before = runs.at(-1);
    if (before?.text === period.text) continue;
    const follows = before && Math.abs(yearSpan(before)[1] - yearSpan(period)[0]) < 1e-9;
    if (follows) runs.splice(-1, 1, { ...period, from: before.from, interval: true });
    else runs.push(period);
  }
  return runs;
}
