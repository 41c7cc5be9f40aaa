import type { BarMark, Mark } from './mark.ts';
import { KEY_WIDTH } from './key-shape.ts';
import type { LegendEntry, Scene, Stop, TimePlace } from './scene.ts';

const TURNED: Readonly<Record<BarMark['toward'], BarMark['toward']>> = {
  up: 'up',
  down: 'down',
  start: 'end',
  end: 'start',
};

function mirrorMark(mark: Mark, width: number): Mark {
  switch (mark.kind) {
    case 'path':
      return mark;
    case 'line':
    case 'area':
      return { ...mark, points: mark.points.map(([x, y]) => [width - x, y] as const) };
    case 'rule':
      return { ...mark, x1: width - mark.x1, x2: width - mark.x2 };
    case 'bar':
      return { ...mark, x: width - mark.x - mark.width, toward: TURNED[mark.toward] };
    case 'region':
      return { ...mark, x: width - mark.x - mark.width };
    case 'dot':
    case 'text':
      return { ...mark, x: width - mark.x };
  }
}

const mirrorStop = (stop: Stop, width: number): Stop => ({ ...stop, x: width - stop.x - stop.width });

const mirrorTime = (time: TimePlace, width: number): TimePlace => ({
  ...time,
  periods: time.periods.map((one) => ({ ...one, x1: width - one.x1, x2: width - one.x2 })),
});

const mirrorKey = (entry: LegendEntry): LegendEntry => ({
  ...entry,
  ...(entry.sign && { turned: entry.turned ? undefined : true }),
  ...(entry.d && {
    d: entry.d.replace(/([MLH])([\d.]+)/g, (_, to: string, x: string) => to + (KEY_WIDTH - +x)),
  }),
});

/**
 * The scene turned right to left: x only, in the keys of its legend too. Anchors of text stay logical, because in a right-to-left `svg` the anchor
 * `start` already is the right edge. A ready path, the ground of a map, is never turned. Twice gives the scene back.
 */
export function mirror(scene: Scene): Scene {
  return {
    ...scene,
    marks: scene.marks.map((mark) => mirrorMark(mark, scene.width)),
    stops: scene.stops.map((stop) => mirrorStop(stop, scene.width)),
    legend: scene.legend.map(mirrorKey),
    ...(scene.time && { time: mirrorTime(scene.time, scene.width) }),
  };
}
