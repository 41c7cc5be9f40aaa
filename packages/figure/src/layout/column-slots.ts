import type { PeriodBand, Slot } from './period-bands.ts';

/** A slot with its place: `x` and `width` of the bar, and of the whole slot for pointers. */
export interface PlacedSlot extends Slot {
  readonly x: number;
  readonly width: number;
  readonly slotX: number;
  readonly slotWidth: number;
  /** Room before the slot for a “≠”; none where bars are too close. */
  readonly joint: number;
}

export interface PlacedBand {
  readonly band: PeriodBand;
  readonly x: number;
  readonly width: number;
  readonly slots: readonly PlacedSlot[];
}

/** Shares of a pitch, which is the distance of neighbouring bars. */
const BETWEEN_BANDS = 0.8;
const BEFORE_APART = 0.9;
const BAR = 0.86;

/** A bar and its pitch grow no wider than this, px. */
const WIDEST_BAR = 56;
const WIDEST_PITCH = 76;

/** Room for a “≠” between two bars, where bars are at least this far apart. */
const JOINT = 15;
const JOINT_FROM_PITCH = 7;

interface Need {
  /** In pitches. */
  readonly pitches: number;
  /** In px. */
  readonly fixed: number;
  readonly label: number;
}

function needOf({ slots, apart }: PeriodBand, label: number, joint: number): Need {
  const joints = slots.filter((slot) => slot.contradicts).length;
  return { pitches: slots.length + BETWEEN_BANDS + (apart ? BEFORE_APART : 0), fixed: joints * joint, label };
}

/** The pitch at which all bands fill the width, those with a long label being as wide as their label. */
function pitchFor(needs: readonly Need[], width: number): number {
  let wide = new Set<Need>();
  for (;;) {
    const narrow = needs.filter((need) => !wide.has(need));
    const spent = needs.reduce((sum, need) => sum + (wide.has(need) ? need.label : need.fixed), 0);
    const pitches = narrow.reduce((sum, need) => sum + need.pitches, 0);
    const pitch = pitches > 0 ? (width - spent) / pitches : 0;
    const more = narrow.filter((need) => need.pitches * pitch + need.fixed < need.label);
    if (more.length === 0) return pitch;
    wide = new Set([...wide, ...more]);
    if (wide.size === needs.length)
      return pitchFor(
        needs.map((need) => ({ ...need, label: 0 })),
        width,
      );
  }
}

/** Parts of a pixel that turn back exactly when a scene is mirrored twice. */
const eighth = (n: number): number => Math.round(n * 8) / 8;

function placeSlots(band: PeriodBand, start: number, pitch: number, joint: number): PlacedSlot[] {
  const width = Math.min(WIDEST_BAR, Math.max(pitch * BAR, 0.5));
  let x = start;
  return band.slots.map((slot) => {
    if (slot.contradicts) x += joint;
    const slotX = x;
    x += pitch;
    const crisp = pitch >= 6 ? Math.round : (n: number) => Math.round(n * 4) / 4;
    return {
      ...slot,
      x: crisp(slotX + (pitch - width) / 2),
      width: crisp(width),
      slotX,
      slotWidth: pitch,
      joint,
    };
  });
}

/**
 * Places bands from `start` to `stop`, each as wide as its rows and its label need. Labels count for nothing where they
 * alone would take most of the room: the axis then leaves some out.
 */
export function placeBands(
  bands: readonly PeriodBand[],
  [start, stop]: readonly [number, number],
  labels: readonly number[],
): PlacedBand[] {
  const width = stop - start;
  const few = labels.reduce((sum, label) => sum + label, 0) <= width * 0.9;
  const loose = width / bands.reduce((sum, band) => sum + band.slots.length + BETWEEN_BANDS, 0);
  const joint = loose >= JOINT_FROM_PITCH + JOINT / 2 ? JOINT : 0;
  const needs = bands.map((band, i) => needOf(band, few ? (labels[i] ?? 0) : 0, joint));
  const pitch = Math.min(WIDEST_PITCH, pitchFor(needs, width));
  const widths = needs.map((need) => Math.max(need.pitches * pitch + need.fixed, need.label));
  const spare = (width - widths.reduce((sum, w) => sum + w, 0)) / bands.length;
  let x = start;
  return bands.map((band, i) => {
    const before = band.apart ? BEFORE_APART * pitch : 0;
    const outer = (widths[i] ?? 0) + Math.max(spare, 0);
    const place = { x: eighth(x + before), width: eighth(outer - before) };
    const bars = band.slots.length * pitch + (needs[i]?.fixed ?? 0);
    x += outer;
    return { band, ...place, slots: placeSlots(band, place.x + (place.width - bars) / 2, pitch, joint) };
  });
}
