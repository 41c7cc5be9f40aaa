import { describe, expect, it } from 'vitest';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { textBounds } from '../../../src/scene/bounds.ts';
import { corridor } from '../../../src/layout/corridor/corridor.ts';
import { exitsOf } from '../../../src/layout/corridor/exits.ts';
import { tracksOf } from '../../../src/layout/corridor/tracks.ts';
import { viewOf } from '../../../src/layout/corridor/view.ts';
import { within } from '../../../src/layout/corridor/view.ts';
import { visited } from '../../../src/layout/corridor/walk.ts';
import { strands } from '../../../src/layout/corridor/strands.ts';
import type { TextMark } from '../../../src/scene/mark.ts';
import type { Point } from '../../../src/projection/albers.ts';
import { english, kazakh, real } from '../corridor-fixture.ts';
import { DARI } from '../medium.ts';

describe.each([
  ['English', english],
  ['Kazakh', kazakh],
  ['Dari', DARI],
] as const)('a name at the tip of an arrow, in %s', (_language, medium) => {
  it.each(['chabahar', 'instc'])('is nearer to it than to the port the arrow leaves: %s', (id) => {
    const routes = real(id);
    const box = { width: 800 };
    const view = viewOf(routes.places, box);
    const [exit] = exitsOf(tracksOf(routes, view), view).filter(({ beyond }) =>
      beyond.some((place) => place.id === 'mumbai'),
    );
    const scene = corridor({ routes }, box, medium);
    const name = scene.marks.find((mark) => mark.kind === 'text' && mark.subject === 'node:mumbai');
    if (name?.kind !== 'text') throw new Error('no name');
    const { x, y, width, height } = textBounds(name, medium.measure);
    const from = ([px, py]: Point): number =>
      Math.hypot(Math.max(x - px, 0, px - x - width), Math.max(y - py, 0, py - y - height));
    expect(from(exit!.line.at(-1)!)).toBeLessThan(from(exit!.line[0]!));
  });

  it.each([700, 800, 1200, 1600])(
    'is nearer to a tip than to any place, of all corridors %i px wide',
    (width) => {
      const routes = real(...dataset.corridors.map(({ id }) => id));
      const box = { width };
      const view = viewOf(routes.places, box);
      const tracks = tracksOf(routes, view);
      const exits = exitsOf(tracks, view);
      const scene = corridor({ routes, strands }, box, medium);
      const places = visited(tracks).filter(within(view)).map(view.place);
      const away = new Set(exits.map(({ beyond }) => `node:${beyond[0]!.id}`));
      const names = scene.marks.filter((mark) => mark.kind === 'text' && away.has(mark.subject ?? ''));
      expect(names.length).toBe(away.size);
      for (const name of names as TextMark[]) {
        const { x, y, width: wide, height } = textBounds(name, medium.measure);
        const from = ([px, py]: Point): number =>
          Math.hypot(Math.max(x - px, 0, px - x - wide), Math.max(y - py, 0, py - y - height));
        const tips = exits.filter(({ beyond }) => beyond.some(({ id }) => `node:${id}` === name.subject));
        const near = Math.min(...tips.map(({ line }) => from(line.at(-1)!)));
        expect(near, name.text).toBeLessThan(Math.min(...places.map(from)));
      }
    },
  );
});
