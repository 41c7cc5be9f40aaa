import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { describe, expect, it } from 'vitest';
import { WATERS } from '../../src/land/names.ts';
import { land } from '../../src/land/region.ts';
import { corridor } from '../../src/layout/corridor/corridor.ts';
import { groundOf } from '../../src/layout/corridor/ground.ts';
import { strands } from '../../src/layout/corridor/strands.ts';
import { zoomed } from '../../src/layout/corridor/zoomed.ts';
import { measureText } from '../../src/label/measure.ts';
import { albersInverse } from '../../src/projection/albers-inverse.ts';
import { REGION_CONE } from '../../src/projection/region.ts';
import { textBounds } from '../../src/scene/bounds.ts';
import type { PathMark, TextMark } from '../../src/scene/mark.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { MEDIA, real } from '../layout/corridor-fixture.ts';

/**
 * Ground that is surely bed of the sea of 1960 and dry today, and lies between what is left of it: west, south, east, north in degrees. General
 * knowledge.
 */
const BED = [59.4, 44, 61.3, 46.05] as const;

const unproject = albersInverse(REGION_CONE);

/** Names of the sea in a scene, with the corners and the middle of each in degrees. */
function named(scene: Scene, names: Readonly<Record<string, string>>): (readonly [number, number])[] {
  const coast = scene.marks.find((mark): mark is PathMark => mark.kind === 'path')!;
  const words = new Set(Object.values(names).flatMap((name) => [name, ...name.split(' ')]));
  const [sea] = [...names.en!.split(' ')].slice(-1);
  return scene.marks
    .filter((mark): mark is TextMark => mark.kind === 'text' && !mark.subject && words.has(mark.text))
    .filter(({ text }) => text !== sea)
    .flatMap((mark) => {
      const { x, y, width, height } = textBounds(mark, measureText);
      const scale = coast.scale / land.unit;
      return [0, 0.25, 0.5, 0.75, 1].flatMap((i) =>
        [0, 0.5, 1].map(
          (j) =>
            unproject([(x + width * i - coast.x) / scale, (y + height * j - coast.y) / scale]) as [
              number,
              number,
            ],
        ),
      );
    });
}

describe('the name of the Aral Sea', () => {
  const { names } = WATERS.find((one) => one.names.en === 'Aral Sea')!;
  const inBed = ([lon, lat]: readonly [number, number]): boolean =>
    lon > BED[0] && lat > BED[1] && lon < BED[2] && lat < BED[3];
  const all = dataset.corridors.map(({ id }) => id);
  const sets = [...all.map((id) => [id]), ['titr', 'kz-uz-af'], all];

  it.each(MEDIA)(
    'stands on no bed that has fallen dry, however far a map is magnified, in %s',
    (_, medium) => {
      let count = 0;
      for (const ids of sets)
        for (const width of [320, 480, 800, 1200])
          for (const scale of [1, 1.6, 3, 6]) {
            const data = {
              routes: real(...ids),
              ground: groundOf(land),
              strands: ids.length > 1 ? strands : undefined,
            };
            const whole = corridor(data, { width }, medium);
            const scene = scale === 1 ? whole : zoomed({ scale, x: 0.5, y: 0.4 })(data, { width }, medium);
            const points = named(scene, { en: names.en!, [medium.locale.tag]: names[medium.locale.tag]! });
            count += points.length;
            expect([ids, width, scale, points.filter(inBed)]).toEqual([ids, width, scale, []]);
          }
      expect(count).toBeGreaterThan(100);
    },
  );
});
