import { isPointValue, type Flow, type Row, type Rows } from '@keruen/data';
import { describeChart } from '../../describe/chart.ts';
import { actorName, nameOf } from '../../describe/name.ts';
import { commas, sentenceCase } from '../../describe/phrase.ts';
import { speakParties } from '../../describe/topic.ts';
import { isolate } from '../../locale/bidi.ts';
import { pairWords } from '../../locale/books/pair.ts';
import { valueWords } from '../../locale/books/value.ts';
import { formatNumber } from '../../locale/number.ts';
import { formatPeriod } from '../../locale/period.ts';
import { flowTone } from '../../scene/flow-tone.ts';
import type { Tone } from '../../scene/mark.ts';
import type { LegendEntry } from '../../scene/scene.ts';
import type { ChartType } from './chart-types.ts';
import { emptyScene } from '../empty-scene.ts';
import type { Layout, Medium } from '../layout.ts';
import { besideItsPair, bothReports } from './mirror-ask.ts';
import { flowLegend, signLegend } from '../rows/legend.ts';
import type { Pair, PairGroup } from '../pair/lanes.ts';
import { pointKeys } from '../line/point-keys.ts';
import { pairScene } from '../pair/scene.ts';
import { scaleRows, type Panel } from '../rows/panel.ts';
import { finiteRows, saysNature } from '../rows/value.ts';

/** Goods that go from one to another, whoever reports them. */
interface Way {
  readonly flow: Flow | undefined;
  readonly exporter: string | undefined;
  readonly importer: string | undefined;
  readonly product: string | undefined;
}

/** An import is the export of the other side; turnover and balance have no other side, and neither has what names nobody. */
const wayOf = ({ observation: { flow, reporter, partner, product } }: Row): Way =>
  flow === 'import' && (reporter ?? partner)
    ? { flow: 'export', exporter: partner, importer: reporter, product }
    : { flow, exporter: reporter, importer: partner, product };

const keyOf = ({ flow, exporter, importer, product }: Way): string =>
  [flow, exporter, importer, product].join('|');

function grouped(rows: readonly Row[], key: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return [...groups.values()];
}

/** `exports of Kazakhstan to Kyrgyzstan`, and the product where it is of one. */
function nameWay(
  { flow, exporter, importer, product }: Way,
  { actors, products }: Rows,
  { locale }: Medium,
): string {
  const what = flow === undefined ? '' : valueWords(locale).flow[flow];
  const goods = products.find(({ id }) => id === product);
  const parties = speakParties(what, { flow, reporter: exporter, partner: importer }, actors, locale);
  return sentenceCase(commas([parties, goods && nameOf(goods.names, locale)], locale));
}

/** Colours of the two who report. */
const REPORTERS: readonly Tone[] = ['lapis', 'saffron'];

/** Whose report has which colour: the reporters', where there are two at most, for one side alone is one report; else that of the flow each side reports. */
function toneBy(rows: Panel): { readonly reporters: readonly string[]; readonly toneOf: (row: Row) => Tone } {
  const named = scaleRows(rows).flatMap(({ observation: { reporter } }) => reporter ?? []);
  // Who was asked for and reports comes first.
  const ids = (rows.query.reporter ?? '').split(' ').filter(Boolean);
  const asked = ids.filter((id) => named.includes(id));
  const all = [...new Set([...asked, ...named])];
  const reporters = all.length <= REPORTERS.length ? all : [];
  return {
    reporters,
    toneOf: ({ observation: { flow, reporter } }) =>
      REPORTERS[reporters.indexOf(reporter ?? '')] ?? flowTone(flow),
  };
}

/** How many times the exporter's figure the importer's is; nothing where not each has one statistic, or where one is a bound or a range. */
function ratioOf(rows: readonly Row[], { locale }: Medium): string {
  const official = rows.filter((row) => row.value !== null && !saysNature(row));
  const by = (flow: Flow): number[] =>
    official.filter(({ observation }) => observation.flow === flow).map(({ value }) => value!);
  const [sent = 0, ...more] = by('export');
  const [received, ...others] = by('import');
  if (
    !official.every(isPointValue) ||
    received === undefined ||
    more.length + others.length > 0 ||
    !(sent > 0) ||
    received < 0
  )
    return '';
  const value = received / sent;
  const pattern = valueWords(locale).counted['ratio']?.short ?? '{0}';
  return Number.isFinite(value) ? pattern.replace('{0}', formatNumber(value, locale, 2)) : '';
}

function groupsOf(rows: Panel, medium: Medium): PairGroup[] {
  const { toneOf } = toneBy(rows);
  const pairOf = (name: string, of: readonly Row[]): Pair => ({
    name,
    ends: of.map((row) => ({ row, tone: toneOf(row) })),
    gap: ratioOf(of, medium),
  });
  const ways = grouped(rows.rows, (row) => keyOf(wayOf(row)));
  const wayName = (of: readonly Row[]): string => nameWay(wayOf(of[0]!), rows, medium);
  const byPeriod = ways.map((of) => grouped(of, ({ period }) => period.text));
  if (byPeriod.every(({ length }) => length === 1))
    return [{ heading: '', pairs: ways.map((of) => pairOf(wayName(of), of)) }];
  return byPeriod.map((periods) => ({
    heading: wayName(periods[0]!),
    pairs: periods.map((of) => pairOf(formatPeriod(of[0]!.period, medium.locale), of)),
  }));
}

function legendOf(rows: Panel, ratios: boolean, { locale }: Medium): LegendEntry[] {
  const { reporters } = toneBy(rows);
  const { pair } = pairWords(locale);
  const said = (id: string): string => sentenceCase(pair.reported(actorName(id, rows.actors, locale)));
  const sides = reporters.map((id, i) => ({ label: said(id), tone: REPORTERS[i]! }));
  return [
    ...(sides.length > 0 ? sides : flowLegend(rows, locale)),
    ...(ratios ? [{ label: sentenceCase(pair.ratio) }] : []),
  ];
}

/** Why the two may differ without anybody being wrong. */
const valuationRemark = ({ locale }: Medium): string =>
  `${sentenceCase(pairWords(locale).pair.valuation(isolate('FOB'), isolate('CIF')))}.`;

/**
 * One flow as both sides report it, each figure a dot, joined by the gap with its ratio; neither is the right one, and they are never
 * averaged. The other side of an export is the partner's import.
 */
export const mirrorStatistics: Layout<Panel> = (given, box, medium) => {
  if (given.rows.length === 0) return emptyScene(given, box, medium);
  const rows = finiteRows(given);
  const { locale } = medium;
  const groups = groupsOf(rows, medium);
  const { contradiction, ...scene } = pairScene((panel) => groupsOf(panel, medium), rows, box, medium);
  const ratios = groups.some(({ pairs }) => pairs.some(({ gap }) => gap));
  return {
    ...scene,
    legend: pointKeys([...legendOf(rows, ratios, medium), ...signLegend(rows, contradiction, locale)]),
    description: describeChart(rows, locale),
    remarks: ratios ? [valuationRemark(medium)] : [],
  };
};

/** One flow as both sides report it. */
export const chartType = {
  ask: bothReports,
  layout: mirrorStatistics,
  tall: true,
  panelOf: besideItsPair,
} satisfies ChartType;
