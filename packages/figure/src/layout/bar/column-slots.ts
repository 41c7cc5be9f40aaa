import type { PeriodBand, Slot } from '../rows/period-bands.ts';

/** A slot with its place: `x` and `width` are those of its bar, `hitX` and `hitWidth` what a pointer may touch. */
export interface PlacedSlot extends Slot {
  readonly x: number;
  readonly width: number;
  readonly hitX: number;
  readonly hitWidth: number;
  /** True where its bar hangs from the zero line. */
  readonly hangs?: boolean;
  /** Middle of the room before it for a “≠”; undefined where bars are too close or nothing contradicts. */
  readonly joint: number | undefined;
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

/** A stop is at least so wide where its neighbours leave room, px. */
const FINGER = 24;

interface Need {
  /** In pitches. */
  readonly pitches: number;
  /** In px. */
  readonly fixed: number;
  /** Of a label, px, and the space before it in pitches. */
  readonly label: number;
  readonly before: number;
}

function needOf({ slots, apart }: PeriodBand, label: number, joint: number): Need {
  const joints = slots.filter((slot) => slot.contradicts).length;
  const before = apart ? BEFORE_APART : 0;
  return { pitches: slots.length + BETWEEN_BANDS + before, fixed: joints * joint, label, before };
}

/** Width of a band with the space before it: what its rows need, or its label. */
const widthAt = ({ pitches, fixed, label, before }: Need, pitch: number): number =>
  Math.max(pitches * pitch + fixed, before * pitch + label);

/** The pitch at which the rows of a band are as wide as its label. */
const pitchWithin = ({ pitches, fixed, label, before }: Need): number => (label - fixed) / (pitches - before);

/** The pitch at which all bands fill the width, those with a long label being as wide as their label. */
function pitchFor(needs: readonly Need[], width: number): number {
  const wide = new Set<Need>();
  for (;;) {
    const spent = needs.reduce((sum, need) => sum + (wide.has(need) ? need.label : need.fixed), 0);
    const pitches = needs.reduce((sum, need) => sum + (wide.has(need) ? need.before : need.pitches), 0);
    const pitch = (width - spent) / pitches;
    // What stands before bands apart is left to share even where every label is wide.
    if (wide.size === needs.length) return Math.min(pitch, ...needs.map(pitchWithin));
    const more = needs.filter(
      (one) => !wide.has(one) && widthAt(one, pitch) > one.pitches * pitch + one.fixed,
    );
    if (more.length === 0) return pitch;
    for (const need of more) wide.add(need);
  }
}

/** Parts of a pixel that turn back exactly when a scene is mirrored twice. */
const eighth = (n: number): number => Math.round(n * 8) / 8;

/** A pitch grown towards free room on either side until a finger can touch it. */
function hitOf(x: number, pitch: number, before: number, after: number): readonly [x: number, width: number] {
  const left = Math.min(before, Math.max(0, FINGER - pitch));
  const right = Math.min(after, Math.max(0, FINGER - pitch - left));
  return [eighth(x - left), eighth(pitch + left + right)];
}

function placeSlots(
  { slots }: PeriodBand,
  start: number,
  margin: number,
  pitch: number,
  joint: number,
): PlacedSlot[] {
  const width = Math.min(WIDEST_BAR, Math.max(pitch * BAR, 0.5));
  const crisp = pitch >= 6 ? Math.round : eighth;
  const jointOf = (slot: Slot | undefined): number => (slot?.contradicts ? joint : 0);
  let x = start;
  return slots.map((slot, i) => {
    const gap = jointOf(slot);
    const left = x + gap;
    const before = i === 0 ? margin : gap / 2;
    const after = i === slots.length - 1 ? margin : jointOf(slots[i + 1]) / 2;
    const [hitX, hitWidth] = hitOf(left, pitch, before, after);
    x = left + pitch;
    const bar = { x: crisp(left + (pitch - width) / 2), width: crisp(width) };
    return { ...slot, ...bar, hitX, hitWidth, joint: gap > 0 ? Math.round(left - gap / 2) : undefined };
  });
}

/**
 * Places bands from `start` to `stop`, each as wide as its rows and its label need. Where labels alone would take most of the room
 * only those of bands apart count, in most of it: the axis then leaves out others.
 */
export function placeBands(
  bands: readonly PeriodBand[],
  [start, stop]: readonly [number, number],
  labels: readonly number[],
): PlacedBand[] {
  const width = stop - start;
  const few = labels.reduce((sum, label) => sum + label, 0) <= width * 0.9;
  const most = (width * 0.6) / bands.filter(({ apart }) => apart).length;
  const loose = width / bands.reduce((sum, band) => sum + band.slots.length + BETWEEN_BANDS, 0);
  const joint = loose >= JOINT_FROM_PITCH + JOINT / 2 ? JOINT : 0;
  const needs = bands.map((band, i) =>
    needOf(band, few ? labels[i]! : band.apart ? Math.min(labels[i]!, most) : 0, joint),
  );
  const pitch = Math.min(WIDEST_PITCH, pitchFor(needs, width));
  const widths = needs.map((need) => widthAt(need, pitch));
  const spare = (width - widths.reduce((sum, w) => sum + w, 0)) / bands.length;
  let x = start;
  return bands.map((band, i) => {
    const before = band.apart ? BEFORE_APART * pitch : 0;
    const outer = (widths[i] ?? 0) + Math.max(spare, 0);
    const place = { x: eighth(x + before), width: eighth(outer - before) };
    const bars = band.slots.length * pitch + (needs[i]?.fixed ?? 0);
    x += outer;
    const margin = (place.width - bars) / 2;
    return { band, ...place, slots: placeSlots(band, place.x + margin, margin, pitch, joint) };
  });
}
