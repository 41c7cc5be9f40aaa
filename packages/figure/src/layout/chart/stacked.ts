import { SUM, type Row, type Rows } from '@keruen/data';
import { roundTicks } from '../../axis/round-ticks.ts';
import { headed } from '../../describe/phrase.ts';
import { chartWords } from '../../locale/books/chart.ts';
import { groundWords } from '../../locale/books/ground.ts';
import { formatAmount } from '../../locale/amount.ts';
import type { Linear } from '../../scale/linear.ts';
import type { Bounds } from '../../scene/bounds.ts';
import type { BarMark, Mark } from '../../scene/mark.ts';
import type { Scene } from '../../scene/scene.ts';
import { columnOf, groupedForm, type BarForm } from '../bar/bar-form.ts';
import { barMarks, type Reach } from '../bar/bar-marks.ts';
import { chartBands, type Banded } from '../rows/chart-bands.ts';
import type { ChartType } from './chart-types.ts';
import type { Column } from '../bar/column-labels.ts';
import { chartHeight, emptyScene, soundWidth } from '../empty-scene.ts';
import { BEFORE_NAME, endLabels, nameRoom } from '../rows/end-labels.ts';
import { sharedKeys } from '../rows/shared-keys.ts';
import type { Locale } from '../../locale/locale.ts';
import type { Box, Layout, Medium, ScaleName } from '../layout.ts';
import { isSum, partsOf } from '../rows/parts.ts';
import { stackLying } from '../bar/stack-lying.ts';
import type { Panel } from '../rows/panel.ts';
import { reachDomain, reachesOf, shareOf } from '../bar/stack-reach.ts';
import { stackSlots, type Stack } from '../bar/stack-slots.ts';
import { named } from '../bar/tells-periods.ts';
import { upright } from '../bar/upright.ts';
import { finiteRows, unitBeside } from '../rows/value.ts';
import { SIZE } from '../../label/sizes.ts';
import type { PlacedSlot } from '../bar/column-slots.ts';

/** What an upright chart needs besides its bars, px. */
const AROUND = 100;

/** White space over stacks alone, px. */
const BARE_TOP = 12;

/** White space between two parts that are high enough for it, px. */
const SEAM = 1;
const SEAM_FROM = 4;

/** Bands along which parts can be stacked: where nothing but what names the bands tells rows apart, their one period is the band. */
function stackBands(rows: Rows, { locale }: Medium): Banded {
  const banded = chartBands(rows, locale);
  return banded.named && banded.series.length < 2 ? chartBands(rows, locale, false) : banded;
}

/** A part a little shorter at its foot, so that it does not run into the one before it. */
function seamed(bar: BarMark, [from]: Reach, upright: boolean): BarMark {
  const { x, y, width, height, toward } = bar;
  if (from === 0 || (upright ? height : width) < SEAM_FROM) return bar;
  return upright
    ? { ...bar, y: toward === 'up' ? y : y + SEAM, height: height - SEAM }
    : { ...bar, x: toward === 'end' ? x + SEAM : x, width: width - SEAM };
}

/** Whether the last place of all is a stack with each series in it: their names stand beside it. */
function endsInAll({ bands, series }: Banded, stackOf: (row: Row) => Stack | undefined): boolean {
  const last = bands.at(-1)?.slots.at(-1);
  const stack = last && stackOf(last.row);
  return series.every(({ rows }) => stack?.rows.some((row) => rows.includes(row)));
}

/** The names of series beside their last parts, in their colours. */
function namesBeside(
  { series }: Banded,
  columns: readonly Column[],
  { x, y, height }: Bounds,
): readonly Mark[] {
  const labels = series.flatMap(({ name, ground, rows }) => {
    const bar = columns.findLast(({ slot }) => rows.includes(slot.row))?.bars[0];
    return bar ? [{ text: name, tone: ground.tone, y: bar.y + bar.height / 2 }] : [];
  });
  return endLabels(labels, x + BEFORE_NAME, y, y + height);
}

/** On the scale `share` an axis shows parts of each sum, whatever they are counted in. */
const inWhat = (_: Rows, locale: Locale, scale: ScaleName | undefined): string | undefined =>
  scale === 'share' ? groundWords(locale).ground.shares : undefined;

/** What the share of a part is called aloud. */
function tellShare(row: Row, stack: Stack, { locale }: Medium): string | undefined {
  const value = shareOf(row.value!, stack);
  if (value === undefined) return undefined;
  const bound = value < 0 ? 'at-least' : 'at-most';
  const share = { value, unit: 'percent', qualifier: stack.open ? bound : 'exact' } as const;
  return headed(chartWords(locale).measure['trade-share'], formatAmount(share, locale, 'label'));
}

/** What the places of a chart hold. */
interface Standing {
  readonly stackOf: (row: Row) => Stack | undefined;
  readonly reaches: ReadonlyMap<Row, Reach>;
  readonly share: boolean;
}

/** The parts of a stack, or a bar beside stacks; where stacks are shares, only its words. */
function columnsOf(
  slot: PlacedSlot,
  at: Linear,
  form: BarForm,
  { stackOf, reaches, share }: Standing,
  medium: Medium,
  upright: boolean,
): Column[] {
  const stack = stackOf(slot.row);
  const unit = share ? slot.row.observation.unit : unitBeside(slot.row.observation.unit, medium.locale);
  const wordsOf = (one: PlacedSlot): Column => ({ slot: one, bars: [], text: form.labelOf(one.row, unit) });
  if (!stack) return [share ? wordsOf(slot) : columnOf(slot, at, form, unit, upright)];
  const lane = { start: slot.x, size: slot.width, at, upright };
  return stack.rows.map((row) => {
    const reach = reaches.get(row);
    const part = { ...slot, row, contradicts: false, joint: undefined };
    if (!reach) return wordsOf(part);
    const bars = barMarks(row, lane, { ...form.lookOf(row), reach }).map((bar) =>
      seamed(bar, reach, upright),
    );
    return { slot: part, bars, text: '', told: share ? tellShare(row, stack, medium) : undefined };
  });
}

/** Room for the names of series beside the last stack, px; 0 where the legend tells them better. */
function marginOf({ banded }: BarForm, { stackOf }: Standing, box: Box, { measure }: Medium): number {
  const { series } = banded;
  const fit = series.length * SIZE.line <= chartHeight(box) - AROUND;
  return series.length > 1 && fit && endsInAll(banded, stackOf)
    ? nameRoom(series, soundWidth(box), measure)
    : 0;
}

function stackedForm(rows: Rows, box: Box, medium: Medium, beside: boolean): BarForm {
  const { locale } = medium;
  const share = medium.scale === 'share';
  const banded = stackBands(rows, medium);
  const { bands, stackOf } = stackSlots(banded.bands, rows);
  const form = groupedForm(rows, medium, 0, { ...banded, bands });
  const places = bands.flatMap(({ slots }) => slots.map(({ row }) => row));
  const stacks = places.flatMap((row) => stackOf(row) ?? []);
  const alone = share ? [] : places.filter((row) => !stackOf(row));
  const reaches = new Map(stacks.flatMap((stack) => [...reachesOf(stack, share)]));
  const standing = { stackOf, reaches, share };
  const margin = beside ? marginOf(form, standing, box, medium) : 0;
  return {
    ...form,
    domain: reachDomain([...reaches.values(), ...alone.map((row) => form.lookOf(row).reach)]),
    unit: share ? 'percent' : form.unit,
    top: alone.length ? form.top : BARE_TOP,
    columnsOf: (slot, at, stands = true) => columnsOf(slot, at, form, standing, medium, stands),
    margin,
    beside: margin ? (columns, room) => namesBeside(form.banded, columns, room) : form.beside,
    legend: margin ? [] : sharedKeys(form.legend, new Set(), locale),
    inWhat: inWhat(rows, locale, medium.scale),
  };
}

/** Of a sum and what its parts come to, how far rounding may set them apart. */
const ROUNDED = 0.01;

/** The rows without the sums of a table that are as high as the stack beside which they would stand. */
function withoutSums(rows: Rows): Rows {
  const parts = [...partsOf(rows)];
  const isHeld = (sum: Row): boolean => {
    const own = parts.filter(
      ({ period, observation: { flow } }) => period.text === sum.period.text && flow === sum.observation.flow,
    );
    const total = own.reduce((all, { value }) => all + value!, 0);
    const { reporter, partner } = sum.observation;
    const isOfSome = reporter !== SUM && partner !== SUM;
    return isOfSome || (own.length > 1 && Math.abs(total - sum.value!) <= ROUNDED * Math.abs(total));
  };
  return { ...rows, rows: rows.rows.filter((row) => !isSum(row) || row.value === null || !isHeld(row)) };
}

/**
 * Parts of a whole on each other, a column a period: official numbers of one producer, down from zero where they are negative. Claims,
 * targets, missing values and sums that are not those of the parts stand beside them. On the scale `share` each stack is a hundred per cent.
 */
export const stacked: Layout<Panel> = (given, box, medium) => {
  if (given.rows.length === 0) return emptyScene(given, box, medium);
  const rows = withoutSums(finiteRows(given));
  const formOf = (beside: boolean): BarForm => stackedForm(rows, box, medium, beside);
  const draw = (form: BarForm): Scene => named(upright(rows, box, medium, form, roundTicks), form, medium);
  // Nothing can be seen of a stack of zeros: its numbers stand side by side.
  const form = formOf(false);
  if (!form.domain && medium.scale !== 'share') return draw(groupedForm(rows, medium));
  // Where names beside the last stack take the room of those below, the legend tells them; where these have no room at all, stacks lie.
  const scene = draw(formOf(true));
  if (!scene.cramped) return scene;
  const bare = draw(form);
  if (!bare.cramped || given.among) return bare;
  const low = stackLying(rows, box, medium, form);
  return low.height > (box.maxHeight ?? Infinity) ? bare : low;
};

export const chartType = { layout: stacked, scales: ['share'], inWhat, sized: true } satisfies ChartType;
