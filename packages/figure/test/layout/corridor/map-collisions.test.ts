import { describe, expect, it } from 'vitest';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { land } from '../../../src/land/region.ts';
import { corridor } from '../../../src/layout/corridor/corridor.ts';
import { groundOf } from '../../../src/layout/corridor/ground.ts';
import { strands } from '../../../src/layout/corridor/strands.ts';
import type { LineMark, TextMark } from '../../../src/scene/mark.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { english, MEDIA, real } from '../corridor-fixture.ts';
import { collisions } from '../map-collisions.ts';

const all = dataset.corridors.map(({ id }) => id);
const ground = groundOf(land);
const sets = [...all.map((id) => [id]), ['titr', 'kz-uz-af'], ['kz-uz-af', 'trans-afghan-uap', 'tajik'], all];

const draw = (ids: readonly string[], width: number, medium = english): Scene =>
  corridor(
    { routes: real(...ids), ground, strands: ids.length > 1 ? strands : undefined },
    { width },
    medium,
  );

const names = (scene: Scene): TextMark[] =>
  scene.marks.filter((mark): mark is TextMark => mark.kind === 'text' && mark.subject !== undefined);

describe.each(sets.map((ids) => [ids.join(' + '), ids] as const))('names on a map of %s', (_, ids) => {
  for (const [tag, medium] of MEDIA)
    it.each([320, 480, 800, 1200])(`stand on no name, sign or line in ${tag} at %i px`, (width) => {
      expect(collisions(draw(ids, width, medium))).toEqual([]);
    });

  it.each(MEDIA)(
    'are of at most 12 places at 320 px in %s, and of more in a wider picture',
    (_tag, medium) => {
      const [narrow, wide] = [320, 800].map((width) => names(draw(ids, width, medium)).length);
      expect(narrow).toBeLessThanOrEqual(12);
      expect(wide).toBeGreaterThanOrEqual(narrow!);
    },
  );

  it.each(MEDIA)('of seas and states beside them are at most two at 320 px in %s', (_tag, medium) => {
    const quiet = draw(ids, 320, medium).marks.filter(
      (mark): mark is TextMark => mark.kind === 'text' && !mark.subject && !/^\p{Nd}+$/u.test(mark.text),
    );
    // A name of two words may stand in two lines, one under the other.
    const stands = new Set(quiet.map(({ x }) => x));
    expect(stands.size).toBeLessThanOrEqual(2);
    expect(quiet.length).toBeLessThanOrEqual(4);
  });

  it('name the ends of main lines', () => {
    const scene = draw(ids, 800);
    const named = names(scene).map(({ subject }) => subject);
    const shown = new Set(scene.stops.map(({ subject }) => subject));
    const ends = real(...ids).routes.flatMap(({ main }) => [main[0]!.start, main.at(-1)!.end]);
    const wanted = [...new Set(ends)].map(({ id }) => `node:${id}` as const).filter((id) => shown.has(id));
    // Where twelve corridors end close by each other not every end has room.
    const missing = wanted.filter((id) => !named.includes(id));
    expect(missing.length).toBeLessThanOrEqual(ids.length > 3 ? 5 : 0);
  });
});

describe('collisions', () => {
  const line: LineMark = {
    kind: 'line',
    points: [
      [0, 50],
      [300, 50],
    ],
    tone: 'lapis',
    width: 3,
    stroke: 'solid',
    subject: 'leg:a-b',
  };
  const text: TextMark = {
    kind: 'text',
    x: 100,
    y: 54,
    text: 'Aktau',
    size: 12,
    anchor: 'start',
    tone: 'ink',
    subject: 'node:aktau',
  };
  const scene = (...marks: Scene['marks']): Scene => ({ ...draw(['cku'], 320), marks });

  it('are found where a name stands on a line, a sign or a name', () => {
    expect(collisions(scene(line, text))).toEqual(['Aktau on leg:a-b']);
    expect(collisions(scene(text, { ...text, text: 'Baku', x: 110 }))).toEqual([
      'Aktau on Baku',
      'Baku on Aktau',
    ]);
    const dot = { kind: 'dot', x: 110, y: 50, radius: 4, shape: 'square', tone: 'ink' } as const;
    expect(collisions(scene(text, dot))).toEqual(['Aktau on the sign of square']);
  });

  it('are none where they stand apart', () => {
    expect(collisions(scene(line, { ...text, y: 80 }))).toEqual([]);
    expect(collisions(scene(line, { ...text, x: 400 }))).toEqual([]);
  });
});
