import type { Row, Rows } from '@keruen/data';
import { chartWords } from '../../locale/books/chart.ts';
import { valueWords } from '../../locale/books/value.ts';
import type { LegendEntry } from '../../scene/scene.ts';
import { signOf } from '../../scene/sign.ts';
import type { Locale } from '../../locale/locale.ts';
import { legendNature, legendQualifier } from '../../describe/legend.ts';
import { sentenceCase } from '../../describe/phrase.ts';
import { CUT, GAP } from '../../scene/key-shape.ts';
import { flowTone } from '../../scene/flow-tone.ts';
import type { ChartSeries } from './chart-series.ts';

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** Flows by colour, in the order of the rows. */
export function flowLegend({ rows }: Rows, locale: Locale): LegendEntry[] {
  const flows = distinct(rows.flatMap(({ observation: { flow } }) => (flow === undefined ? [] : [flow])));
  return flows.map((flow) => ({ label: sentenceCase(valueWords(locale).flow[flow]), tone: flowTone(flow) }));
}

/** Series by colour, in their order; with the pattern they fill with where their colour is that of their ground. */
export const seriesLegend = (series: readonly ChartSeries[]): LegendEntry[] =>
  series.map(({ name, tone, ground }) => ({ label: name, tone, ...(tone === ground.tone && ground) }));

/** Series by what they fill with, in their order. */
export const groundLegend = (series: readonly ChartSeries[]): LegendEntry[] =>
  series.flatMap(({ name, ground }) => (name ? [{ label: name, ...ground }] : []));

function natureLegend(rows: readonly Row[], locale: Locale): LegendEntry[] {
  const derived = rows.filter(({ observation }) => observation.nature === 'derived');
  const formulas = distinct(derived.map(({ observation }) => observation.formula));
  // Where values are derived in several ways, each says its own.
  const formula = formulas.length === 1 ? formulas[0] : undefined;
  return distinct(rows.map((row) => row.observation.nature))
    .filter((kind) => kind !== 'statistic')
    .map((kind) => ({ label: legendNature(kind, locale, formula), tone: 'muted', sign: signOf(kind) }));
}

function qualifierLegend(rows: readonly Row[], locale: Locale): LegendEntry[] {
  return distinct(rows.map((row) => row.observation.qualifier ?? 'exact')).flatMap((qualifier) => {
    const label = legendQualifier(qualifier, locale);
    return label === undefined
      ? []
      : [{ label, tone: 'muted', sign: signOf('statistic', qualifier) } as const];
  });
}

/** How sure values are, by sign: only what is on show. */
export function signLegend({ rows }: Rows, contradiction: boolean, locale: Locale): LegendEntry[] {
  const { flag, legend } = chartWords(locale);
  const isFlagged = ({ observation }: Row): unknown => observation.obsStatus?.includes('break');
  const breaks = rows.filter((row) => row.breaksBefore);
  const cut = { d: CUT, tone: 'ink' } as const;
  const drawn = rows.filter((row) => row.value !== null);
  const signs: readonly (readonly [shown: boolean, label: string, key?: Partial<LegendEntry>])[] = [
    [drawn.some((row) => row.high !== undefined), legend.range, { sign: signOf('statistic', 'exact', 1) }],
    [drawn.length < rows.length, legend.missing, { d: GAP, tone: 'muted' }],
    [contradiction, legend.contradiction],
    [!breaks.every(isFlagged), legend.breakInSeries, cut],
    [breaks.some(isFlagged), flag.break, cut],
  ];
  return [
    ...natureLegend(drawn, locale),
    ...qualifierLegend(drawn, locale),
    ...signs.filter(([shown]) => shown).map(([, label, key]) => ({ label: sentenceCase(label), ...key })),
  ];
}
