import { stepsOf, type Measure, type Routes, type Volume } from '@keruen/data';
import { formatAmount } from '../../locale/amount.ts';
import { chartWords } from '../../locale/books/chart.ts';
import type { Locale } from '../../locale/locale.ts';
import { withMapUnits } from '../../locale/maps/map-units.ts';
import { mapWords } from '../../locale/maps/map-words.ts';
import type { LegendEntry } from '../../scene/scene.ts';
import { sentenceCase } from '../../describe/phrase.ts';
import type { Widths } from './corridor.ts';
import { detailAt } from './detail.ts';
import { NO_VOLUME, volumeClasses, type VolumeClass } from './volume-classes.ts';

/** Lines as wide as what is published to go along them, and what their widths mean. */
export interface VolumeWidths {
  readonly widths: Widths;
  readonly widthLegend: readonly LegendEntry[];
}

/** Width in the legend of a main line, px. */
const SAMPLE = detailAt(640).main;

/** What widths mean: the measure, each class on show from the widest, and lines of which nothing is published. */
function legendOf(
  classes: readonly (VolumeClass | undefined)[],
  measure: Measure,
  unit: string,
  locale: Locale,
): LegendEntry[] {
  const words = mapWords(locale);
  const shown = new Map(classes.flatMap((one) => (one ? [[one.to, one] as const] : [])));
  const line = (label: string, width: number): LegendEntry => ({
    label,
    tone: 'muted',
    stroke: 'road',
    width: width * SAMPLE,
  });
  const amount = (value: number, high?: number): string =>
    formatAmount({ value, high, unit }, withMapUnits(locale), 'long');
  return [
    { label: sentenceCase(words.volumes(chartWords(locale).measure[measure])) },
    ...[...shown.values()]
      .sort((a, b) => b.to - a.to)
      .map(({ from, to, width }) => line(from ? amount(from, to) : words.upTo(amount(to)), width)),
    ...(classes.includes(undefined) ? [line(words.noVolume, NO_VOLUME)] : []),
  ];
}

/**
 * Widths by volume: a leg's own where one is published, else, along its main line, that of its corridor: nobody says that a total goes
 * over every branch. Volumes are those of `volumes()`, all in one unit.
 */
export function volumeWidths(
  { routes }: Routes,
  volumes: ReadonlyMap<string, Volume>,
  measure: Measure,
  locale: Locale,
): VolumeWidths {
  const classOf = volumeClasses([...volumes.values()].map(({ value }) => value));
  const totals = routes.map(({ main, corridor: { id } }) => ({
    legs: new Set(main.map(({ leg }) => leg.id)),
    total: volumes.get(`corridor:${id}`),
  }));
  const of = (corridor: number, leg: string): VolumeClass | undefined => {
    const { legs, total } = totals[corridor]!;
    const volume = volumes.get(`leg:${leg}`) ?? (legs.has(leg) ? total : undefined);
    return classOf(volume?.value ?? 0);
  };
  const drawn = routes.flatMap((route, corridor) => stepsOf(route).map(({ leg }) => of(corridor, leg.id)));
  const [first] = volumes.values();
  return {
    widths: (corridor, leg, detail) => (of(corridor, leg)?.width ?? NO_VOLUME) * detail.main,
    widthLegend: legendOf(drawn, measure, first?.observation.unit ?? '', locale),
  };
}
