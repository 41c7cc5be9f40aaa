import type { RouteStep, Routes } from '@keruen/data';
import { CAPES } from '../land/capes.ts';
import type { Point } from '../projection/albers.ts';
import { curve } from './corridor-curve.ts';
import { inRegion, type View } from './corridor-view.ts';
import { drawable, stretches, unbroken, walk, type Walked } from './corridor-walk.ts';

/** A leg as a line in the picture, from the place where it is begun to the one where it ends. */
export interface Track extends Walked {
  readonly line: readonly Point[];
  /** Whether its ends lie in the window. */
  readonly startsInside: boolean;
  readonly endsInside: boolean;
}

/** Side of the line a–b on which p lies. */
const sideOf = (a: Point, b: Point, p: Point): number =>
  Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));

const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  sideOf(a, b, c) !== sideOf(a, b, d) && sideOf(c, d, a) !== sideOf(c, d, b);

/** Space between two ways over water that share a port, px. */
const APART = 9;

/** A point pushed off the line a–b, to the side where `toward` lies. */
function push(p: Point, a: Point, b: Point, toward: Point): Point {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const by = (sideOf(a, b, toward) * APART) / length;
  return [p[0] - (b[1] - a[1]) * by, p[1] + (b[0] - a[0]) * by];
}

/** A way over water that shares a port with `step` and was drawn before it. */
const partnerOf = (step: RouteStep, drawn: readonly RouteStep[]): RouteStep | undefined =>
  drawn.find(({ leg, start, end }) => {
    const ports = [step.start.id, step.end.id];
    return (
      leg.mode === 'sea' && leg.id !== step.leg.id && (ports.includes(start.id) || ports.includes(end.id))
    );
  });

/** Where a ship passes: off capes, and clear of the way that an earlier leg takes to the same port. */
function seaWay(step: RouteStep, drawn: readonly RouteStep[], view: View): Point[] {
  const at = ([lon, lat]: readonly [number, number]): Point => view.place({ lon, lat });
  const [a, b] = [view.place(step.start), view.place(step.end)];
  const off = CAPES.filter((cape) => cross(a, b, at(cape.inland), at(cape.off))).map((cape) => at(cape.off));
  const partner = partnerOf(step, drawn);
  if (!partner) return off;
  const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const [c, d] = [view.place(partner.start), view.place(partner.end)];
  const shared = [partner.start.id, partner.end.id].includes(step.start.id);
  return (off.length ? off : [middle]).map((p) => push(p, c, d, shared ? b : a));
}

/** Points between the ends of a leg, as walked. */
function betweenEnds(step: RouteStep, drawn: readonly RouteStep[], view: View): Point[] {
  const via = (step.leg.via ?? []).map(([lon, lat]) => view.place({ lon, lat }));
  if (step.leg.mode === 'sea' && !via.length) return seaWay(step, drawn, view);
  return step.reverse ? via.reverse() : via;
}

/** Legs that follow each other, with the points their line runs through: those within each step, and all in order. */
interface Course {
  readonly steps: readonly RouteStep[];
  readonly inner: readonly (readonly Point[])[];
  readonly through: readonly Point[];
}

function coursesOf(routes: Routes, view: View): Course[] {
  const drawn: RouteStep[] = [];
  const runs = stretches(routes).flatMap(({ steps }) => unbroken(steps));
  return runs.map((steps) => {
    const inner = steps.map((step) => betweenEnds(step, drawn, view));
    const through = steps.flatMap((step, i) => [
      ...(i ? [] : [view.place(step.start)]),
      ...inner[i]!,
      view.place(step.end),
    ]);
    drawn.push(...steps);
    return { steps, inner, through };
  });
}

/** A span between two points, whichever way it is walked. */
const spanKey = (a: Point, b: Point): string =>
  [a, b]
    .map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`)
    .sort()
    .join();

/** Spans that two different legs run along. */
function sharedSpans(courses: readonly Course[]): (a: Point, b: Point) => boolean {
  const legs = new Map<string, Set<string>>();
  for (const { steps, inner, through } of courses) {
    let at = 0;
    steps.forEach(({ leg }, i) => {
      for (const last = at + inner[i]!.length; at <= last; at += 1) {
        const key = spanKey(through[at]!, through[at + 1]!);
        legs.set(key, (legs.get(key) ?? new Set()).add(leg.id));
      }
    });
  }
  return (a, b) => (legs.get(spanKey(a, b))?.size ?? 0) > 1;
}

/** The lines of all steps of a course: one smooth curve through every point, cut at the places. */
function linesOf({ inner, through }: Course, shared: (a: Point, b: Point) => boolean): Point[][] {
  const spans = curve(through, shared);
  let next = 0;
  return inner.map((points) => {
    const own = spans.slice(next, (next += points.length + 1));
    return own.flatMap((span, i) => (i ? span.slice(1) : span));
  });
}

/** Every leg once, with its line; a leg that several corridors use has the line of the first. */
export function tracksOf(routes: Routes, view: View): Track[] {
  const lines = new Map<string, Point[]>();
  const courses = coursesOf(routes, view);
  const shared = sharedSpans(courses);
  for (const course of courses) {
    const own = linesOf(course, shared);
    course.steps.forEach(({ leg }, i) => {
      if (!lines.has(leg.id)) lines.set(leg.id, own[i]!);
    });
  }
  return walk(routes)
    .filter(({ step }) => drawable(step))
    .map((walked) => ({
      ...walked,
      line: lines.get(walked.step.leg.id)!,
      startsInside: inRegion(walked.step.start),
      endsInside: inRegion(walked.step.end),
    }));
}
