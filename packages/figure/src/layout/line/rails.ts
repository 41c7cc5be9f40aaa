import { brieflyNamed, periodAxis } from '../../axis/period-axis.ts';
import { formatPeriod } from '../../locale/period.ts';
import { halfPixel } from '../../scene/half-pixel.ts';
import type { Mark } from '../../scene/mark.ts';
import { rule } from '../../scene/rule.ts';
import type { Medium } from '../layout.ts';
import type { PeriodBand } from '../rows/period-bands.ts';
import type { PlotRoom } from '../rows/plot.ts';

/** Room above the plot of rails for the names of their periods, px. */
export const RAIL_HEAD = 40;

/** x of each period, by its text as published: equally far apart, the first and the last at the edges of the plot. */
export type Rails = ReadonlyMap<string, number>;

/** How far in a rail stands that is the only one: by its words, with room for a dot beside another, px. */
export const LONE = 24;

/** A rail for each period; where there is but one, it stands at the end. */
export function railsOf(bands: readonly PeriodBand[], { left, right }: PlotRoom): Rails {
  const last = bands.length - 1;
  const at = (i: number): number => halfPixel(last === 0 ? right : left + ((right - left) * i) / last);
  return new Map(bands.map(({ period }, i) => [period.text, at(i)]));
}

/** A thin upright rule for each period, and its name above. */
export function railMarks(
  bands: readonly PeriodBand[],
  rails: Rails,
  { left, right, top, bottom }: PlotRoom,
  width: number,
  { locale, measure }: Medium,
): Mark[] {
  const step = bands.length > 1 ? (right - left) / (bands.length - 1) : width;
  const names = bands.map(({ period, apart }, i) => ({
    text: formatPeriod(period, locale),
    x: rails.get(period.text)! - step / 2,
    width: step,
    kept: apart || i === 0 || i === bands.length - 1,
  }));
  const labels = brieflyNamed(names.length, locale.brief, (said) =>
    periodAxis(
      names.map((name) => ({ ...name, text: said(name.text) })),
      15,
      [0, width],
      measure,
    ),
  );
  const named = labels.map((text) => ({ ...text, x: halfPixel(text.x) }));
  return [...[...rails.values()].map((x) => rule(x, top - 16, x, bottom, 'grid')), ...named];
}
